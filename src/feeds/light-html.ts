/** HTML as it reads away from the site. */

/** Without classes, which only the site's own stylesheet knows, and without ids of headings that nothing in it leads to. */
export const lightHtml = (html: string): string =>
  html
    .replace(/ class="[^"]*"/g, "")
    .replace(/<(h\d) id="([^"]*)"/g, (start, heading: string, id: string) =>
      html.includes(`#${id}"`) ? start : `<${heading}`,
    );
