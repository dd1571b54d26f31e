/** The settings for hosts in docs/deploy.md against what Jejak does. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { feedTypes, opmlType } from "../../src/model/feed-address.ts";
import { contentSecurityPolicy, dataHeaders, securityHeaders } from "../../src/site/headers.ts";

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

const guide = read("docs/deploy.md");

const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(guide)?.[1] ?? "";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly "working-directory"?: string;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<"build" | "deploy", { readonly needs?: string; readonly steps: readonly Step[] }>
  >;
}

describe("the workflow for GitHub Pages", () => {
  const workflow = parse(block("yaml")) as Workflow;
  const { build, deploy } = workflow.jobs;

  test("fetches the archive and Jejak side by side, builds, and publishes that folder", () => {
    const folders = build.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(folders.map((step) => step.with?.path)).toEqual(["archive", "jejak"]);
    const runs = build.steps.filter(({ run }) => run);
    expect(runs.map(({ run }) => run)).toEqual([
      "npm ci --omit=dev",
      "npm run build -- --content ../archive/content --out ../_site",
    ]);
    expect(runs.map((step) => step["working-directory"])).toEqual(["jejak", "jejak"]);
    const upload = build.steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
    expect(upload?.with?.path).toBe("_site");
  });

  test("publishes only what was built, with the rights that this needs", () => {
    expect(deploy.needs).toBe("build");
    expect(deploy.steps.map(({ uses }) => uses)).toEqual(["actions/deploy-pages@v4"]);
    expect(workflow.permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
  });

  test("names every action by its version", () => {
    const actions = [...build.steps, ...deploy.steps].flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(5);
    expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });
});

test("Netlify and Cloudflare Pages are given one and the same build command", () => {
  const [, netlify = ""] = /^ {2}command = "(.+)"$/m.exec(block("toml")) ?? [];
  const [, cloudflare = ""] = /^\| build command \| `(rm .+)` \|$/m.exec(guide) ?? [];
  expect(netlify).toContain("npm run build -- --content ../content --out ../_site");
  expect(cloudflare).toBe(netlify);
  expect(block("toml")).toContain('publish = "_site"');
});

test.each(["caddyfile", "nginx"])("the settings for %s say the same headers as the file _headers", (host) => {
  const settings = block(host);
  expect(settings).toContain(`"${contentSecurityPolicy}"`);
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(settings.replaceAll('"', "")).toMatch(new RegExp(`${name} ${value.replace(/[()]/g, "\\$&")}`));
  }
  for (const value of ["no-cache", "public, max-age=300", "public, max-age=31536000, immutable"]) {
    expect(settings).toContain(value);
  }
  const dataTypes = Object.values(dataHeaders).flatMap(
    (headers) => headers["Content-Type"]?.split(";")[0] ?? [],
  );
  expect(dataTypes.length).toBeGreaterThan(2);
  expect(settings).toContain("Access-Control-Allow-Origin");
  for (const type of [...Object.values(feedTypes), opmlType, ...dataTypes])
    expect(settings).toMatch(new RegExp(`(?:default_type |Content-Type ")${type.replace("+", "\\+")}[;"]`));
});

test("every host is told of a Node that Jejak runs on", () => {
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
  expect(engines.node).toBe(">=20.19");
  expect(guide).toContain("20.19 or newer");
  const versions = [...guide.matchAll(/(?:node-version: |NODE_VERSION(?: = "|` \| `))(\d+)/g)];
  expect(versions.map(([, version]) => version)).toEqual(["22", "22", "22"]);
});
