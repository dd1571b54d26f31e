/** The ids of an example made its own, so that many examples can stand on one page. */

const tags = /<[a-z][^<>]*>/gi;
const ids =
  /(\s(?:id|for|headers|aria-(?:labelledby|describedby|details|controls|owns|activedescendant)|popovertarget)=")([^"]+)/g;
const fragments = /(\s(?:href|xlink:href)="#|url\(#)(?=[^")])/g;

/** Also in what names an id: `aria-labelledby`, links within the example, patterns of a drawing. */
export const withOwnIds = (html: string, prefix: string): string =>
  html.replace(tags, (tag) =>
    tag
      .replace(ids, (_, start: string, names: string) => start + names.replace(/\S+/g, `${prefix}$&`))
      .replace(fragments, `$1${prefix}`),
  );
