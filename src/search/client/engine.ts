/** Reaches the engine when the first question is asked: until then nothing of the index is fetched. */
import { type Engine, Unreachable } from "../answer.ts";
import { searchFolder, type Top, topFile } from "../index-files.ts";
import type { openIndex } from "./search-engine.ts";

/** `base`: the site's folder, `/` or `/arsip/`. What could not be reached is tried again by the next question. */
export function openEngine(base: string): Engine {
  let tries = 0;
  let reached: Promise<Engine> | null = null;
  const reach = (): Promise<Engine> => {
    reached ??= reachEngine(base, tries++).catch((fault) => {
      reached = null;
      throw fault;
    });
    return reached;
  };
  return {
    names: async (typed, count) => (await reach()).names(typed, count),
    ask: async (question) => (await reach()).ask(question),
    span: async () => (await reach()).span(),
    isPreview: async () => (await reach()).isPreview(),
  };
}

async function reachEngine(base: string, tries: number): Promise<Engine> {
  let hasNoIndex = false;
  try {
    const response = await fetch(base + topFile);
    hasNoIndex = response.status === 404;
    if (!response.ok) throw new Error(String(response.status));
    const top: Top = await response.json();
    // A browser remembers under its address that a module could not be loaded.
    const engine: { openIndex: typeof openIndex } = await import(
      `${base}${top.engine}${tries > 0 ? `?${tries}` : ""}`
    );
    return engine.openIndex(`${base}${searchFolder}/`, top, (url) => fetch(url));
  } catch (cause) {
    throw new Unreachable(topFile, { cause, hasNoIndex });
  }
}
