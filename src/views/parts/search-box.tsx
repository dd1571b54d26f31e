/** The boxes in which a word to look for is typed, one a page; they lead to the search page, without a script. */
import type { Context } from "../context.ts";
import type { Children } from "../jsx/jsx-runtime.ts";

/** With its label and a hint. `children`: what belongs to the question besides its words. */
export function SearchBox({ context, children }: { context: Context; children?: Children }) {
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
        {children}
      </form>
    </search>
  );
}

/** In the header of a page. On a phone only the button is seen. */
export function SmallSearchBox({ context }: { context: Context }) {
  const { words } = context;
  return (
    <search>
      <form action={context.href(context.index("search"))}>
        <input type="search" name="q" aria-label={words.searchLabel} placeholder="Ctrl+K" />
        <button type="submit" class="header-button">
          {words.search}
        </button>
      </form>
    </search>
  );
}
