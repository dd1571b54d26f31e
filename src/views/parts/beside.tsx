/** From a year or month to its neighbours. */
import type { Context } from "../context.ts";

/** The one before and the one after, as far as there are any. */
export function Beside(props: {
  context: Context;
  name: string;
  links: readonly (readonly [yearOrMonth: string, label: string] | undefined)[];
}) {
  const { context, name, links } = props;
  const [before, after] = links;
  if (!before && !after) return null;
  return (
    <nav class="beside" aria-label={name}>
      {before && (
        <a rel="prev" href={context.href(context.archiveUrl(before[0]))}>
          ← {before[1]}
        </a>
      )}
      {after && (
        <a rel="next" href={context.href(context.archiveUrl(after[0]))}>
          {after[1]} →
        </a>
      )}
    </nav>
  );
}
