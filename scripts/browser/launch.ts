/** A headless browser for tests and screenshots: the machine's own Chrome, Chromium or Edge, else the one npm brought. */
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { unpackChromium } from "./unpack.ts";

/** The last two: paint without GL, for the bundled browser has none and its GPU process would die trying. */
const ARGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--disable-gpu",
  "--disable-software-rasterizer",
];

const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** Where the bundled program finds its loader: there is none on musl or other processors. */
const GLIBC_LOADER = "/lib64/ld-linux-x86-64.so.2";

const ADVICE =
  "Set CHROME_PATH to the program file of Chrome, Chromium or Edge; or, on x86-64 Linux with glibc, " +
  "install the optional dependency @sparticuz/chromium with `npm ci` (without --omit=optional).";

/**
 * Starts the first browser found; the caller closes it. The first start of the bundled one unpacks it. `settings`: further
 * arguments of its command line.
 */
export async function launchBrowser(settings: readonly string[] = []): Promise<Browser> {
  const args = [...ARGS, ...settings];
  const root = process.getuid?.() === 0;
  const installed = installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args, chromiumSandbox: !root });

  const bundle = await bundledBrowser();
  if (!bundle) throw new Error(`No browser found. ${ADVICE}`);
  const libraries = [join(bundle, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return chromium.launch({
    executablePath: join(bundle, "chromium"),
    args,
    // It has no setuid helper, and many machines forbid user namespaces to programs they do not know.
    chromiumSandbox: false,
    env: { FONTCONFIG_FILE: join(bundle, "fonts.conf"), ...process.env, LD_LIBRARY_PATH: libraries },
  });
}

function installedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (!named) return wellKnown().find(isProgram);
  if (!isProgram(named)) throw new Error(`CHROME_PATH is no program: ${named}. ${ADVICE}`);
  return named;
}

/** Every place worth a look, best first. */
function wellKnown(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
      ["/", homedir()].map((base) => join(base, "Applications", `${name}.app`, "Contents/MacOS", name)),
    );
  }
  if (process.platform === "win32") {
    const { LOCALAPPDATA, PROGRAMFILES, "PROGRAMFILES(X86)": older } = process.env;
    const bases = [PROGRAMFILES, older, LOCALAPPDATA].filter((base) => base !== undefined);
    return [
      "Google/Chrome/Application/chrome",
      "Chromium/Application/chrome",
      "Microsoft/Edge/Application/msedge",
    ].flatMap((program) => bases.map((base) => join(base, `${program}.exe`)));
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return [
    ...NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))),
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The folder with the unpacked package, or nothing where it is not installed or cannot run. */
async function bundledBrowser(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(GLIBC_LOADER)) return;
  let home: string;
  try {
    home = join(createRequire(import.meta.url).resolve("@sparticuz/chromium"), "../../..");
  } catch {
    return;
  }
  const { version }: { version: string } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const folder = join(home, "../../.cache", `jejak-chromium-${version}`);
  await unpackChromium(join(home, "bin"), folder);
  return folder;
}
