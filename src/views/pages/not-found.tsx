/** What a reader sees at an address that does not exist, at any depth. */
import type { Context } from "../context.ts";
import { Layout } from "../parts/layout.tsx";
import { mainWays } from "../ways.ts";

export function NotFoundPage({ context }: { context: Context }) {
  const { words } = context;
  return (
    <Layout context={context} url="/404.html" title={words.notFoundTitle} indexed={false}>
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
      <p>{words.notFoundWays}</p>
      <ul class="counted">
        <li>
          <a href={context.href("/")}>{words.home}</a>
        </li>
        {mainWays(context).map(({ label, url }) => (
          <li>
            <a href={context.href(url)}>{label}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
