/** `npm run release`: builds as `npm run build` does, then records every address of the site in the content folder. */
import { recordAddresses } from "../src/site/record-addresses.ts";
import { recordedLine } from "../src/site/report.ts";
import { buildOptions, buildSite } from "./build-site.ts";

const options = buildOptions("release", "Build the site to publish and record its addresses.");
await buildSite({
  ...options,
  written(reading) {
    const { language } = reading.archive.settings;
    const change = recordAddresses(options.content, reading);
    console.log(recordedLine(change, options.lang ?? language, options.content));
  },
});
