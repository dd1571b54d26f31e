/** An address alone on a line: elsewhere it would pull in somebody's player; here it is a plain link that says where it leads. */

export interface Embed {
  readonly href: string;
  readonly what: "video" | "post" | "map" | "audio" | "page";
  /** Name of the service, else the host: `YouTube`, `contoh.example`. */
  readonly service: string;
}

const services: readonly (readonly [host: string, what: Embed["what"], service: string])[] = [
  ["youtube.com", "video", "YouTube"],
  ["youtu.be", "video", "YouTube"],
  ["youtube-nocookie.com", "video", "YouTube"],
  ["vimeo.com", "video", "Vimeo"],
  ["dailymotion.com", "video", "Dailymotion"],
  ["tiktok.com", "video", "TikTok"],
  ["instagram.com", "post", "Instagram"],
  ["facebook.com", "post", "Facebook"],
  ["fb.watch", "video", "Facebook"],
  ["x.com", "post", "X"],
  ["twitter.com", "post", "X"],
  ["threads.net", "post", "Threads"],
  ["threads.com", "post", "Threads"],
  ["bsky.app", "post", "Bluesky"],
  ["t.me", "post", "Telegram"],
  ["spotify.com", "audio", "Spotify"],
  ["soundcloud.com", "audio", "SoundCloud"],
  ["maps.app.goo.gl", "map", "Google Maps"],
  ["openstreetmap.org", "map", "OpenStreetMap"],
];

/** `"https://youtu.be/x"` or `"<https://youtu.be/x>"` as a whole paragraph; null for anything else. */
export function embedIn(paragraph: string): Embed | null {
  const [, href] = /^<?(https?:\/\/[^\s<>[\]()]+)>?$/.exec(paragraph.trim()) ?? [];
  if (href === undefined || !URL.canParse(href)) return null;
  const { hostname, pathname } = new URL(href);
  if (/(?:^|\.)google\.[a-z.]+$/.test(hostname) && pathname.startsWith("/maps")) {
    return { href, what: "map", service: "Google Maps" };
  }
  const known = services.find(([host]) => hostname === host || hostname.endsWith(`.${host}`));
  if (!known) return { href, what: "page", service: hostname.replace(/^www\./, "") };
  const [, what, service] = known;
  return { href, what, service };
}
