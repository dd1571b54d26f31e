/** The register of corrections: every correction, clarification, reply and withdrawal, with its story. */
import type { CorrectionOf } from "../../graph/archive.ts";
import type { Context } from "../context.ts";
import { correctionsFeed } from "../feeds.ts";
import { FollowLink } from "../parts/follow-link.tsx";
import { Layout } from "../parts/layout.tsx";
import { LatestOf, type LongList } from "../parts/long-list.tsx";
import { Line } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";
import { homeTrail } from "../trail.ts";

export function CorrectionsPage({ context }: { context: Context }) {
  const { words } = context;
  const list = allCorrections(context);
  const feed = correctionsFeed(context);
  return (
    <Layout context={context} url={list.url} title={list.title} trail={list.trail} feed={feed}>
      <h1>{list.title}</h1>
      <p class="lead">
        {list.items.length > 0
          ? words.correctionsLead(context.count(list.items.length))
          : words.noCorrections}
      </p>
      <FollowLink context={context} feed={feed} />
      <LatestOf context={context} list={list} />
    </Layout>
  );
}

export const allCorrections = (context: Context): LongList<CorrectionOf> => ({
  url: context.index("corrections"),
  pageTitle: context.words.corrections,
  trail: homeTrail(context),
  title: context.words.corrections,
  kind: "stories",
  items: context.archive.corrections,
  dateOf: ({ correction }) => correction.date.sort,
  show: (corrections) => <CorrectionList context={context} corrections={corrections} />,
});

function CorrectionList(props: { context: Context; corrections: readonly CorrectionOf[] }) {
  const { context, corrections } = props;
  return (
    <ul class="story-list">
      {corrections.map(({ article, correction }) => (
        <li>
          <p class="story-line">
            <a href={context.href(article.url)} lang={article.lang} hreflang={article.lang}>
              {article.title}
            </a>{" "}
            <span>
              {context.words.correctionKinds[correction.kind]},{" "}
              <Time context={context} when={correction.date} />
            </span>
          </p>
          <p class="story-summary">
            <Line context={context} run={correction.text} lang={article.lang} />
          </p>
        </li>
      ))}
    </ul>
  );
}
