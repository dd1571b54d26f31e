/** How to follow the archive: what a feed is, in plain words, and the address of each. */
import { type FeedFormat, feedTypes, feedUrl, opmlType, opmlUrl } from "../../model/feed-address.ts";
import type { Context } from "../context.ts";
import {
  correctionsFeed,
  type Feed,
  type FeedGroup,
  feedAddress,
  feedTitle,
  mainFeed,
  opmlName,
  sectionFeed,
  updatesFeed,
} from "../feeds.ts";
import { Layout } from "../parts/layout.tsx";
import { copyScriptPath } from "../parts/scripts.tsx";
import { Section } from "../parts/section.tsx";
import { homeTrail } from "../trail.ts";

interface Props {
  readonly context: Context;
  readonly groups: readonly FeedGroup[];
}

export function FollowPage({ context, groups }: Props) {
  const { archive, words } = context;
  const { feeds } = words;
  const main = mainFeed(context);
  const sections = archive.settings.sections.map((section) => sectionFeed(context, section));
  return (
    <Layout
      drawn
      context={context}
      url={context.index("follow")}
      title={feeds.title}
      description={feeds.lead}
      trail={homeTrail(context)}
    >
      <h1>{feeds.title}</h1>
      <p class="lead">{feeds.lead}</p>
      <Section id="what" title={feeds.what}>
        <p class="follow-text">{feeds.whatText}</p>
      </Section>
      <Section id="how" title={feeds.how}>
        <ol class="follow-text">
          {feeds.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Section>
      {main && (
        <Section id="main" title={feeds.main}>
          <Offer context={context} feed={main} title={null} text={feeds.mainText} />
        </Section>
      )}
      {sections.some((feed) => feed !== null) && (
        <Section id="sections" title={words.sections}>
          <p class="follow-text">{feeds.sectionsText}</p>
          {sections.map((feed) => feed && <Offer context={context} feed={feed} title={feed.title} />)}
        </Section>
      )}
      {main && (
        <Section id="changes" title={feeds.changes}>
          <Offers
            context={context}
            offers={[
              [correctionsFeed(context), feeds.correctionsText],
              [updatesFeed(context), feeds.updatesText],
            ]}
          />
        </Section>
      )}
      {archive.settings.feeds.things && (
        <Section id="things" title={feeds.things}>
          <p class="follow-text">{feeds.thingsText(feeds.followThis)}</p>
          <Indexes context={context} groups={groups} />
        </Section>
      )}
      <Section id="all" title={feeds.all}>
        <p class="follow-text">{feeds.allText}</p>
        <Lists context={context} groups={groups} />
      </Section>
      <script src={context.href(copyScriptPath)} defer />
    </Layout>
  );
}

const Offers = (props: { context: Context; offers: readonly (readonly [Feed | null, string])[] }) => (
  <>
    {props.offers.map(
      ([feed, text]) => feed && <Offer context={props.context} feed={feed} title={feed.title} text={text} />,
    )}
  </>
);

interface OfferProps {
  readonly context: Context;
  readonly feed: Feed;
  /** Null where the heading of the section says it. */
  readonly title: string | null;
  readonly text?: string;
}

/** The address for everyone, and below it those that only some programs prefer. */
function Offer({ context, feed, title, text }: OfferProps) {
  const others = feed.formats.filter((format) => format !== "rss");
  return (
    <div class="feed">
      {title && <h3>{title}</h3>}
      {text && <p class="follow-text">{text}</p>}
      <Address context={context} feed={feed} format="rss" />
      {others.length > 0 && (
        <details>
          <summary>{others.map((format) => formatNames[format]).join(", ")}</summary>{" "}
          {others.map((format) => (
            <Address context={context} feed={feed} format={format} />
          ))}
        </details>
      )}
    </div>
  );
}

const formatNames: Readonly<Record<FeedFormat, string>> = { rss: "RSS", atom: "Atom", json: "JSON Feed" };

const Address = (props: { context: Context; feed: Feed; format: FeedFormat }) => {
  const { context, feed, format } = props;
  return (
    <p class="feed-line">
      <a href={context.href(feedUrl(feed.url, format))} type={feedTypes[format]}>
        {formatNames[format]}
      </a>{" "}
      <code class="feed-address" data-name={`${feedTitle(context, feed)}, ${formatNames[format]}`}>
        <Steps address={feedAddress(context, feed, format)} />
      </code>
    </p>
  );
};

/** May be cut behind each slash, where it has no room. */
const Steps = ({ address }: { address: string }) => (
  <>
    {address.split(/(?<=[^/]\/)(?!\/)/).map((step, at) => (
      <>
        {at > 0 && <wbr />}
        {step}
      </>
    ))}
  </>
);

/** Where their pages are found. */
const Indexes = ({ context, groups }: Props) => (
  <ul class="feed-ways">
    {groups.map(
      ({ name, label, feeds }) =>
        name !== "sections" && (
          <li>
            <a href={context.href(context.index(name))}>{label}</a>{" "}
            <span class="count">{context.count(feeds.length)}</span>
          </li>
        ),
    )}
  </ul>
);

function Lists({ context, groups }: Props) {
  const { url_words } = context.archive.settings;
  const lists = [
    {
      label: context.words.feeds.everything,
      name: opmlName(context, null),
      feeds: groups.flatMap(({ feeds }) => feeds),
    },
    ...groups.map((group) => ({ ...group, name: opmlName(context, group) })),
  ];
  return (
    <ul class="feed-ways">
      {lists.map(({ label, name, feeds }) => (
        <li>
          <a href={context.href(opmlUrl(name, url_words))} type={opmlType} download>
            {label}
          </a>{" "}
          <span class="count">{context.count(feeds.length)}</span>
        </li>
      ))}
    </ul>
  );
}
