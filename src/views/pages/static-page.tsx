/** A page of the newsroom's own: about, publisher, corrections policy. */
import type { Page } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Layout } from "../parts/layout.tsx";
import { Prose } from "../parts/text.tsx";
import { homeTrail } from "../trail.ts";

export function StaticPage({ context, thing: page }: { context: Context; thing: Page }) {
  return (
    <Layout context={context} url={page.url} about={page} title={page.title} trail={homeTrail(context)}>
      <article>
        <h1>{page.title}</h1>
        <Prose context={context} body={context.archive.body(page)} />
      </article>
    </Layout>
  );
}
