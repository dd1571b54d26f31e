/** Runs for each file of tests: a module that they share is loaded once, and so could tidy up after the first of them only. */
import { afterAll } from "vitest";
import { removeTemporaryFolders } from "./site/build.ts";

afterAll(removeTemporaryFolders);
