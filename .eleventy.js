// Compiles what has changed and hands over to src/site/eleventy.ts. Each run of this function loads the code as it is
// then, so an edited view shows without a restart; `session` is what stays.
import { currentCode } from "./scripts/code/current.js";
import { nameSources } from "./src/site/source-stack.js";

const session = {};
nameSources();

export default async function (config) {
  const { jejak } = await import(await currentCode("eleventy"));
  return jejak(config, session);
}
