/** A topic: its place among topics, stories about and mentioning. */
import type { Topic } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import { Layout } from "../parts/layout.tsx";
import { LinksToThing } from "../parts/links-to.tsx";
import { Fact } from "../parts/section.tsx";
import { Prose } from "../parts/text.tsx";
import { Aliases, ThingHead } from "../parts/thing-head.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { Hierarchy } from "../pictures/hierarchy.tsx";
import { trailOf } from "../trail.ts";

export function TopicPage({ context, thing: topic }: { context: Context; thing: Topic }) {
  const { archive, words } = context;
  const parent = archive.parent(topic);
  return (
    <Layout
      drawn
      context={context}
      url={topic.url}
      title={distinctLabel(context, topic)}
      trail={trailOf(context, topic)}
    >
      <article>
        <ThingHead context={context} thing={topic} title={topic.name} />
        <Aliases context={context} names={topic.aliases} />
        <dl class="facts">
          <Fact name={words.partOf} card>
            {parent && <ThingLink context={context} thing={parent} />}
          </Fact>
        </dl>
        <Hierarchy context={context} thing={topic} />
        <Prose context={context} body={archive.body(topic)} />
        <LinksToThing context={context} thing={topic} />
      </article>
    </Layout>
  );
}
