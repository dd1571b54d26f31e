/** One of the older pages of a long list. */
import { Layout } from "../parts/layout.tsx";
import { type OlderProps, yearsOf } from "../parts/long-list.tsx";

/** One of the older `pages`; `number` from 1. */
export function ListPage<T>(props: OlderProps<T> & { number: number }) {
  const { context, list, pages, number } = props;
  const { words } = context;
  const items = pages[number - 1] ?? [];
  const title = words.listPage(list.title, yearsOf(items.map(list.dateOf)), context.count(number));
  const newer = number < pages.length ? number + 1 : null;
  const at = (page: number) => context.href(context.listPage(list.url, list.kind, page));
  return (
    <Layout
      context={context}
      url={context.listPage(list.url, list.kind, number)}
      title={title}
      trail={[...list.trail, { label: list.pageTitle, url: list.url }]}
    >
      <h1>{title}</h1>
      {list.show(items)}
      <nav class="beside" aria-label={words.otherPages}>
        {number > 1 && (
          <a rel="next" href={at(number - 1)}>
            {words.older(context.count(number - 1))}
          </a>
        )}
        {newer === null ? (
          <a href={context.href(list.url)}>{words.newestPage}</a>
        ) : (
          <a rel="prev" href={at(newer)}>
            {words.newer(context.count(newer))}
          </a>
        )}
      </nav>
    </Layout>
  );
}
