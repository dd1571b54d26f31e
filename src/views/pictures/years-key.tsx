/** What each sign in the picture of someone's years means: only the signs that it has. */
import type { Context } from "../context.ts";
import type { Column } from "./coverage-columns.tsx";
import type { RoleSpan } from "./role-span.ts";

interface Props {
  readonly context: Context;
  readonly spans: readonly RoleSpan[];
  readonly columns: readonly Column[];
}

export function YearsKey({ context: { words }, spans, columns }: Props) {
  const terms = spans.flatMap((span) => (span.kind === "term" ? [span] : []));
  const signs = [
    [terms.some(({ sure }) => sure), words.rolesKey.sure, <rect width="100%" height="100%" />],
    [
      terms.some(({ sure, from, to }) => sure?.from !== from || sure.to !== to),
      words.rolesKey.possible,
      <rect class="years-possible" width="100%" height="100%" />,
    ],
    [
      terms.some(({ open }) => open.start || open.end),
      words.rolesKey.open,
      <line class="years-open" x2="100%" y1="50%" y2="50%" />,
    ],
    [
      spans.some(({ kind }) => kind === "seen"),
      words.rolesKey.seen,
      <line class="years-seen" x1="50%" x2="50%" y2="100%" />,
    ],
    [
      columns.some(({ about }) => about > 0),
      words.storiesAbout,
      <rect class="years-about" width="100%" height="100%" />,
    ],
    [
      columns.some(({ mentioning }) => mentioning > 0),
      words.storiesMentioning,
      <rect class="years-hollow" width="100%" height="100%" />,
    ],
  ] as const;
  return (
    <ul>
      {signs
        .filter(([used]) => used)
        .map(([, name, sign]) => (
          <li>
            <svg aria-hidden="true" width="1em" height="0.75em">
              {sign}
            </svg>{" "}
            {name}
          </li>
        ))}
    </ul>
  );
}
