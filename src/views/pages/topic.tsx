/** A topic: its place among topics, stories about and mentioning. */
import type { Topic } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinction, distinctLabel } from "../distinction.ts";
import { thingFeed } from "../feeds.ts";
import { Layout } from "../parts/layout.tsx";
import { LinksToThing } from "../parts/links-to.tsx";
import { Prose } from "../parts/text.tsx";
import { ThingHead } from "../parts/thing-head.tsx";
import { Hierarchy } from "../pictures/hierarchy.tsx";
import { trailOf } from "../trail.ts";

export function TopicPage({ context, thing: topic }: { context: Context; thing: Topic }) {
  const { archive } = context;
  return (
    <Layout
      drawn
      context={context}
      url={topic.url}
      about={topic}
      title={distinctLabel(context, topic)}
      trail={trailOf(context, topic)}
      feed={thingFeed(context, topic)}
    >
      <article>
        <ThingHead
          context={context}
          thing={topic}
          title={topic.name}
          note={distinction(context, topic)}
          aliases={topic.aliases}
        />
        <Hierarchy context={context} thing={topic} />
        <Prose context={context} body={archive.body(topic)} />
        <LinksToThing context={context} thing={topic} />
      </article>
    </Layout>
  );
}
