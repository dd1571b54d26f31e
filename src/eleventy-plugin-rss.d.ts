/** The filters of Eleventy's feed plugin that are used here; the package has no types of its own. */
declare module "@11ty/eleventy-plugin-rss/src/dateRfc822.js" {
  /** In an IANA zone: `"Fri, 17 Nov 2023 10:30:00 +0700"`; of one at Greenwich `"… GMT"`. */
  export default function dateRfc822(at: Date | number, timeZone?: string): string;
}

declare module "@11ty/eleventy-plugin-rss/src/dateRfc3339.js" {
  /** At Greenwich: `"2023-11-17T03:30:00Z"`. */
  export default function dateRfc3339(at: Date): string;
}

declare module "@11ty/eleventy-plugin-rss/src/absoluteUrl.js" {
  /** `url` as it is where it can be no address. */
  export default function absoluteUrl(url: string, base: string): string;
}
