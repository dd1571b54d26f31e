/** `npm run build`: checks the content, then writes the site. Exit code 1, and nothing written, on an error. */
import { buildOptions, buildSite } from "./build-site.ts";

await buildSite(buildOptions("build", "Check the content and write the site."));
