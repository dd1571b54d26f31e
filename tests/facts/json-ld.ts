/** What pages tell machines, read back. */
import { parseHTML } from "linkedom";
import type { Node } from "../../src/facts/node.ts";

/** The nodes of a page's graph; none where it has none. */
export function graphOf(html: string): readonly Node[] {
  const { document } = parseHTML(html);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  if (scripts.length === 0) return [];
  if (scripts.length > 1) throw new Error(`${scripts.length} elements of JSON-LD`);
  const data = JSON.parse(scripts[0]?.textContent ?? "") as { "@context": string; "@graph": readonly Node[] };
  if (data["@context"] !== "https://schema.org") throw new Error(`another context: ${data["@context"]}`);
  return data["@graph"];
}

/** A node and all that it holds. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node).flat()) if (typeof value === "object") yield* nodesIn(value);
}
