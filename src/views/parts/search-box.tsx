/** The box in which a word to look for is typed; it leads to the search page, without a script. */
import type { Context } from "../context.ts";

/** One a page. */
export function SearchBox({ context }: { context: Context }) {
  const { words } = context;
  return (
    <search>
      <form class="search-box" action={context.href(context.index("search"))}>
        <label for="s_q">{words.searchLabel}</label>
        <input id="s_q" class="search-box-words" type="search" name="q" aria-describedby="s_q-hint" />
        <button class="search-box-button" type="submit">
          {words.search}
        </button>
        <p id="s_q-hint" class="note">
          {words.searchHint}
        </p>
      </form>
    </search>
  );
}
