/** Looks for what a reader asks. There is no index yet that it could read. */
import { type Engine, Unreachable } from "../answer.ts";

/** `base`: the site's folder, `/` or `/arsip/`. */
export function openEngine(base: string): Engine {
  const fail = async (): Promise<never> => {
    throw new Unreachable(`${base} has no index`);
  };
  return { names: fail, ask: fail, span: fail };
}
