/** The page of the search; and the way to everything in the archive without it: by name, by year, by section. */
import { indexNames } from "../../i18n/words.ts";
import type { Context } from "../context.ts";
import { Layout } from "../parts/layout.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { SearchFilters } from "../parts/search-filters.tsx";
import { Section } from "../parts/section.tsx";
import { homeTrail } from "../trail.ts";

/** `count`: what is there, in words. */
interface Way {
  readonly label: string;
  readonly url: string;
  readonly count: string;
}

/** What is hidden here, `src/search/client/` fills and shows. */
export function SearchPage({ context }: { context: Context }) {
  const { words } = context;
  return (
    <Layout
      drawn
      search
      context={context}
      url={context.index("search")}
      title={words.search}
      trail={homeTrail(context)}
      indexed={false}
    >
      <h1>{words.search}</h1>
      <SearchBox context={context} />
      <p class="note search-as-of" hidden>
        {words.searchAsOf}
      </p>
      <p class="hidden" role="status" />
      <div class="search-columns">
        <SearchFilters context={context} />
        <div>
          <noscript>
            <p class="lead">{words.searchNoScript}</p>
          </noscript>
          <div class="search-found" tabindex={-1} hidden />
          <div class="search-lists">
            <Ways context={context} id="by-name" title={words.searchByName} ways={waysByName(context)} />
            <Ways context={context} id="by-year" title={words.searchByYear} ways={waysByYear(context)} />
            <Ways context={context} id="by-section" title={words.sections} ways={waysBySection(context)} />
          </div>
        </div>
      </div>
    </Layout>
  );
}

function Ways(props: { context: Context; id: string; title: string; ways: readonly Way[] }) {
  const { context, id, title, ways } = props;
  if (ways.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul class="search-ways">
        {ways.map(({ label, url, count }) => (
          <li>
            <a href={context.href(url)}>{label}</a> <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Empty indexes say so themselves. */
function waysByName(context: Context): Way[] {
  const { archive, words, count } = context;
  return [
    ...indexNames.map((name) => ({
      label: words.indexes[name],
      url: context.index(name),
      count: count((name === "follow_ups" ? archive.followUps : archive[name]).length),
    })),
    ...(archive.authors.length > 0
      ? [{ label: words.authors, url: context.index("authors"), count: count(archive.authors.length) }]
      : []),
  ];
}

function waysByYear(context: Context): Way[] {
  const { words, count } = context;
  const { years, undated } = context.archive.calendar;
  const sure = years.filter(({ articles }) => articles.length > 0);
  return [
    ...sure.toReversed().map(({ year, articles }) => ({
      label: year,
      url: context.archiveUrl(year),
      count: words.stories(count(articles.length)),
    })),
    ...(undated.length > 0
      ? [
          {
            label: words.undated,
            url: context.archiveUrl(null),
            count: words.stories(count(undated.length)),
          },
        ]
      : []),
  ];
}

const waysBySection = (context: Context): Way[] =>
  context.archive.settings.sections.map(({ id, name }) => ({
    label: name,
    url: context.below("sections", id),
    count: context.words.stories(context.count(context.archive.inSection(id).length)),
  }));
