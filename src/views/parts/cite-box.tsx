/** How to cite a story: in words, as a link, and for reference managers. Whole without a script, which adds buttons to copy. */
import { apa } from "../../facts/apa.ts";
import { bibtex } from "../../facts/bibtex.ts";
import { citationOf } from "../../facts/citation.ts";
import { cslJson } from "../../facts/csl.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";

/** Files of their own beside 10,000 pages would be 20,000: these are in the page (decision 027). */
export function CiteBox({ context, article }: { context: Context; article: Article }) {
  const { words } = context;
  const citation = citationOf(context, article);
  return (
    <details class="cite">
      <summary>{words.cite}</summary>
      <dl class="facts">
        <div>
          <dt>APA</dt>
          <dd>
            {apa(context, citation).map(({ kind, text }) =>
              kind === "publication" ? (
                <cite>{text}</cite>
              ) : kind === "title" && article.lang ? (
                <span lang={article.lang}>{text}</span>
              ) : (
                text
              ),
            )}
            {citation.url}
          </dd>
        </div>
        <div>
          <dt>{words.citeLink}</dt>
          <dd>
            <a href={context.href(article.url)}>{citation.url}</a>
          </dd>
        </div>
        <div>
          <dt>{words.citeFiles}</dt>
          <dd>
            <a
              href={dataAddress("application/x-bibtex", bibtex(context, citation))}
              download={`${citation.key}.bib`}
            >
              BibTeX
            </a>
          </dd>{" "}
          <dd>
            <a
              href={dataAddress("application/vnd.citationstyles.csl+json", cslJson(context, citation))}
              download={`${citation.key}.json`}
            >
              CSL-JSON
            </a>
          </dd>
        </div>
      </dl>
    </details>
  );
}

/** A file as an address (RFC 2397). */
const dataAddress = (type: string, text: string): string =>
  `data:${type};charset=utf-8,${encodeURI(text.toWellFormed()).replaceAll("#", "%23")}`;
