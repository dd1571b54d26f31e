/** What was corrected, clarified, answered or withdrawn since a story came out, each with its day. */
import type { Story } from "../../graph/archive.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Line } from "./text.tsx";
import { Time } from "./time.tsx";

interface Props {
  readonly context: Context;
  readonly article: Article;
  readonly story: Story;
}

export function Corrections({ context, article, story }: Props) {
  if (story.corrections.length === 0) return null;
  const { words } = context;
  const kinds = new Set(story.corrections.map(({ kind }) => kind));
  const [only] = kinds.size === 1 ? kinds : [];
  const title = article.withdrawn ? words.withdrawn : only ? words.correctionKinds[only] : words.corrections;
  return (
    <section class="corrections" aria-labelledby="s_corrections">
      <h2 id="s_corrections">{title}</h2>
      <ul>
        {story.corrections.map((correction) => (
          <li>
            <p>
              {!only && <strong>{words.correctionKinds[correction.kind]}, </strong>}
              <Time context={context} when={correction.date} />:{" "}
              <Line context={context} run={correction.text} lang={article.lang} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
