/** One build, driven as Eleventy does, without Eleventy. */
import type { DevSession } from "../../src/site/dev-session.ts";
import type { EleventyConfig, jejak, Options } from "../../src/site/eleventy.ts";

export async function drive(
  adapter: typeof jejak,
  options: Options & { readonly out: string },
  session: DevSession = {},
  runMode: "build" | "serve" = "build",
): Promise<void> {
  const listeners = new Map<string, (event: object) => unknown>();
  let pages: { data(): { calls: number[] }; render(): string } | undefined;
  const nothing = () => {};
  const config = {
    jejak: { search: false, ...options },
    setUseGitIgnore: nothing,
    setWatchJavaScriptDependencies: nothing,
    setQuietMode: nothing,
    addWatchTarget: nothing,
    setServerOptions: nothing,
    addTemplate: (_: string, template: object) => {
      pages = template as typeof pages;
    },
    on: (event: string, listener: (event: object) => unknown) => listeners.set(event, listener),
  };
  adapter(config as unknown as EleventyConfig, session);
  await listeners.get("eleventy.before")?.({ directories: { output: options.out }, runMode });
  for (const _ of pages?.data().calls ?? []) pages?.render();
  await listeners.get("eleventy.after")?.({});
}
