/** The publication that a story was taken from. */
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";

export function SourceLine({ context, article }: { context: Context; article: Article }) {
  const { source } = article;
  if (!source?.publisher && !source?.title && !source?.url) return null;
  const { words } = context;
  const title = source.title && `“${source.title}”`;
  const named = [source.publisher, title].filter(Boolean).join(", ");
  return (
    <p class="source">
      {words.source}:{" "}
      {source.url ? (
        <a href={source.url}>{named || source.url}</a>
      ) : (
        <>
          {named} ({words.sourceNoAddress})
        </>
      )}
      {source.retrieved && `, ${words.sourceRetrieved(context.when(source.retrieved))}`}.
    </p>
  );
}
