/** The ids of an example made its own, so that many examples can stand on one page. */

const single = /\s(?:id|for|aria-activedescendant|popovertarget)="(?=.)/g;
const several = /\s(?:aria-labelledby|aria-describedby|aria-controls|aria-owns|headers)="([^"]+)"/g;
const fragment = /\s(?:href|xlink:href)="#(?=.)/g;
const paint = /url\(#/g;

/** Also in what names an id: `aria-labelledby`, links within the example, patterns of a drawing. */
export const withOwnIds = (html: string, prefix: string): string =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag
      .replace(single, (start) => start + prefix)
      .replace(several, (attribute, ids: string) =>
        attribute.replace(
          ids,
          ids
            .split(" ")
            .map((id) => prefix + id)
            .join(" "),
        ),
      )
      .replace(fragment, (start) => start + prefix)
      .replace(paint, (start) => start + prefix),
  );
