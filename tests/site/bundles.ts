/** What a site's pages are made of, without bundling the same stylesheets and scripts for each of many sites. */
import type { Settings } from "../../src/model/settings.ts";
import type { Page } from "../../src/site/page.ts";

const bundled = new Map<string, string>();

/** The bytes of a page of a site with these settings: all that bundles are made of, beside the code (`assetPages`). */
export function bytesOf(settings: Settings, { path, render }: Page): string {
  if (!/^aset\/.*\.(?:css|js)$/.test(path)) return render();
  const key = `${path} ${JSON.stringify(settings)}`;
  const bytes = bundled.get(key) ?? render();
  bundled.set(key, bytes);
  return bytes;
}
