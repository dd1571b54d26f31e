/** `npm run screenshots`: builds the site and takes home, a story, a person, a follow-up and the archive, on phone and desk, light and dark. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "./build-site.ts";
import { type FolderOptions, folderCommand, fromCaller, outOption } from "./options.ts";

export interface ScreenshotOptions extends FolderOptions {
  readonly out: string;
  readonly article?: string;
  readonly person?: string;
  readonly followUp?: string;
  readonly gaya?: boolean;
  readonly readme?: boolean;
}

const options = folderCommand("screenshots", "Take pictures of the site's main pages.")
  .addOption(outOption("where they go").default(fromCaller("screenshots")))
  .option(
    "--article <address>",
    "of this story: /2023/11/x/; default: of the newest, the one with the most links",
  )
  .option("--person <address>", "of this person; default: the one whom most stories are about")
  .option("--follow-up <address>", "of this follow-up; default: the one with the longest log")
  .option("--gaya", "of every component of the style guide instead")
  .option("--readme", "the few that the README shows instead, small, into docs/pictures/")
  .parse()
  .opts<ScreenshotOptions>();

const site = mkdtempSync(join(tmpdir(), "jejak-screenshots-"));
try {
  await takeAll();
} finally {
  rmSync(site, { recursive: true });
}

/** A build that fails has told why. */
async function takeAll(): Promise<void> {
  const { takeComponents, takePages, takeForReadme } = await tools();
  let taking: Promise<void> | undefined;
  const built = options.gaya
    ? takeComponents(options, site)
    : buildSite({
        ...options,
        out: site,
        written: ({ archive }) => {
          taking = (options.readme ? takeForReadme : takePages)(archive, options, site);
        },
      });
  await built;
  await taking;
}

/** The browser and the encoder are there for development only. */
async function tools(): Promise<typeof import("./browser/take.ts")> {
  try {
    return await import("./browser/take.ts");
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw fault;
    console.error("Screenshots need playwright-core and sharp: run `npm ci` without --omit=dev.");
    console.error((fault as Error).message);
    process.exit(1);
  }
}
