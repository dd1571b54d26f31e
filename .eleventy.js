// Registers the TypeScript loader and hands over to src/site/eleventy.ts. Every run of this function loads that code
// afresh, so an edited view shows without a restart; `session` is what stays.
import { tsImport } from "tsx/esm/api";

const session = {};

export default async function (config) {
  const { jejak } = await tsImport("./src/site/eleventy.ts", import.meta.url);
  return jejak(config, session);
}
