/** Who wrote what, by the bylines: apart from people in the news, whom stories are about. */
import { slugOf } from "../content/folders.ts";
import type { Article, Person } from "../model/thing.ts";
import type { Archive, Author, LinkedRun } from "./archive.ts";
import { Groups, known, present } from "./group.ts";
import type { Lists } from "./lists.ts";
import { inOrderOfName } from "./lists.ts";
import { plainText } from "./plain-text.ts";

/**
 * `[[sekar-pagi]]` and "Sekar Pagi" are one author: both have the slug `sekar-pagi`. `withheld`: slugs of names that no
 * page may bear, whatever a byline prints.
 */
export function linkAuthors(
  { articles }: Pick<Lists, "articles">,
  story: Archive["story"],
  withheld: ReadonlySet<string>,
): Pick<Archive, "authors" | "authorsOf" | "authorOf"> {
  const written = new Groups<string, Article>();
  const signed = new Map<string, Signature>();
  const signaturesOf = (article: Article) => story(article).byline.map((run) => signature(run, withheld));
  for (const article of articles.toReversed()) {
    const signatures = signaturesOf(article).filter(present);
    for (const signature of signatures) {
      const earlier = signed.get(signature.slug);
      if (!earlier || (signature.person && !earlier.person)) signed.set(signature.slug, signature);
    }
    for (const slug of new Set(signatures.map(({ slug }) => slug))) written.add(slug, article);
  }
  const authors = [...signed.values()].map((author) => ({
    ...author,
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
      signaturesOf(article).map((signature) => signature && known(bySlug, signature.slug)),
  };
}

type Signature = Pick<Author, "slug" | "label" | "person">;

/** A mention alone is that person; words are their own name. Null where a name is withheld, or has no letters for an address. */
function signature(run: LinkedRun, withheld: ReadonlySet<string>): Signature | null {
  const mentions = run.filter((piece) => piece.kind === "mention");
  if (mentions.some(({ thing }) => thing === null)) return null;
  const [only] = mentions;
  const person: Person | null =
    run.length === 1 && only?.thing?.folder === "people" ? (only.thing as Person) : null;
  const label = person?.name ?? plainText(run).trim();
  const slug = person?.entry.slug ?? slugOf(label);
  return slug === "" || (!person && withheld.has(slug)) ? null : { slug, label, person };
}
