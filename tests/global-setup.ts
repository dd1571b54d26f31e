/** Builds the sample and the fixture archive once, for every test that only reads them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildInto, newsroom, project } from "./run.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folders of the finished sites. */
    readonly built: { readonly sample: string; readonly fixture: string };
  }
}

/** The answer is what vitest calls when all is done. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "jejak-built-"));
  const built = { sample: join(folder, "sample"), fixture: join(folder, "fixture") };
  buildInto(built.sample, join(project, "content"), newsroom);
  buildInto(built.fixture, join(project, "tests/fixtures/archive"), newsroom);
  provide("built", built);
  return () => rmSync(folder, { recursive: true });
}
