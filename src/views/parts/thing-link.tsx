/** Links to things, by their names. */
import type { Thing } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";

/** By its name, and by what tells it from others of that name; its class says of which kind it is. */
export const ThingLink = ({ context, thing }: { context: Context; thing: Thing }) => (
  <a class={`to-${thing.folder}`} href={context.href(thing.url)} lang={languageOf(thing)}>
    {distinctLabel(context, thing)}
  </a>
);

/** Of a story in another language than the site's. */
export const languageOf = (thing: Thing): string | undefined =>
  thing.folder === "articles" ? thing.lang : undefined;

/** Things on one line, with commas. */
export function ThingLinks({ context, things }: { context: Context; things: readonly Thing[] }) {
  return (
    <>
      {things.map((thing, index) => (
        <>
          {index > 0 && ", "}
          <ThingLink context={context} thing={thing} />
        </>
      ))}
    </>
  );
}
