/** What a reader sees at an address that does not exist, at any depth. */
import { indexNames } from "../i18n/words.ts";
import type { Context } from "./context.ts";
import { Layout } from "./layout.tsx";

export function NotFoundPage({ context }: { context: Context }) {
  const { words } = context;
  return (
    <Layout context={context} url="/404.html" title={words.notFoundTitle} indexed={false}>
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
      <p>{words.notFoundWays}</p>
      <ul>
        <li>
          <a href={context.href("/")}>{words.home}</a>
        </li>
        {indexNames.map((name) => (
          <li>
            <a href={context.href(context.index(name))}>{words.indexes[name]}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
