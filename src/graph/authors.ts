/** Who wrote what, by the bylines: apart from people in the news, whom stories are about. */
import { slugOf } from "../content/folders.ts";
import type { Article, Person } from "../model/thing.ts";
import type { Archive, Author, LinkedRun } from "./archive.ts";
import { Groups, known } from "./group.ts";
import type { Lists } from "./lists.ts";
import { inOrderOfName } from "./lists.ts";
import { plainText } from "./mentions.ts";

/** `[[sekar-pagi]]` and "Sekar Pagi" are one author: both have the slug `sekar-pagi`. */
export function linkAuthors(
  { articles }: Pick<Lists, "articles">,
  story: Archive["story"],
): Pick<Archive, "authors" | "authorsOf" | "authorOf"> {
  const written = new Groups<string, Article>();
  const signed = new Map<string, Signature>();
  for (const article of articles.toReversed()) {
    const signatures = story(article)
      .byline.map(signature)
      .filter((signature) => signature !== null);
    for (const { slug, name, person } of signatures) {
      const known = signed.get(slug);
      if (!known || (person && !known.person)) signed.set(slug, { slug, name, person });
    }
    for (const slug of new Set(signatures.map(({ slug }) => slug))) written.add(slug, article);
  }
  const authors = [...signed.values()].map((author) => ({
    ...author,
    label: author.name,
    articles: written.get(author.slug),
  }));
  const bySlug = new Map<string, Author>(authors.map((author) => [author.slug, author]));
  return {
    authors: inOrderOfName(authors, ({ slug }) => slug),
    authorOf: (person) => {
      const author = bySlug.get(person.entry.slug);
      return author?.person === person ? author : null;
    },
    authorsOf: (article) =>
      story(article).byline.map((run) => {
        const slug = signature(run)?.slug;
        return slug === undefined ? null : known(bySlug, slug);
      }),
  };
}

type Signature = Pick<Author, "slug" | "name" | "person">;

/** A mention alone is that person; words are their own name. Null where a name is withheld, or has no letters for an address. */
function signature(run: LinkedRun): Signature | null {
  const mentions = run.filter((piece) => piece.kind === "mention");
  if (mentions.some(({ thing }) => thing === null)) return null;
  const [only] = mentions;
  const person: Person | null =
    run.length === 1 && only?.thing?.folder === "people" ? (only.thing as Person) : null;
  const name = person?.name ?? plainText(run).text.trim();
  const slug = person?.entry.slug ?? slugOf(name);
  return slug === "" ? null : { slug, name, person };
}
