/** What a page tells machines: previews of links, reference managers, search engines. */
import { jsonLd } from "../../facts/graph.ts";
import { isoDate } from "../../facts/iso-date.ts";
import { authorNode, nodeOf } from "../../facts/node-of.ts";
import { writersOf } from "../../facts/writers.ts";
import type { Author } from "../../graph/archive.ts";
import { versionsOf } from "../../model/picture-versions.ts";
import type { Article, Thing } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { kept } from "../kept.ts";
import { sharePictureOf, shareSize } from "../share/share-picture.ts";
import type { Trail } from "../trail.ts";

interface Props {
  readonly context: Context;
  readonly url: string;
  readonly title: string;
  readonly trail: Trail;
  /** What the page is of; absent on pages of lists. */
  readonly about: Thing | Author | undefined;
}

export function ForMachines(props: Props) {
  const { context, about } = props;
  const { json_ld, meta_tags } = context.archive.settings;
  const story = about && "folder" in about && about.folder === "articles" ? about : null;
  return (
    <>
      {meta_tags && !story?.withdrawn && <Meta {...props} story={story} />}
      {json_ld && <JsonLd {...props} />}
    </>
  );
}

/** Data, which no browser runs. */
function JsonLd({ context, about, ...page }: Props) {
  const main = about && ("folder" in about ? nodeOf(context, about) : authorNode(context, about));
  const __html = jsonLd(context, { ...page, main: main ?? null });
  return __html && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}

/**
 * Open Graph (ogp.me) for previews. Dublin Core for Zotero, which takes a story for a newspaper article by `dc.type` alone:
 * by `citation_title` it would be one of a journal, and by an `og:type` of `website` a web page. Where two say the same, one
 * element bears both; that of the description stands with the title.
 */
function Meta({ context, url, title, story }: Props & { story: Article | null }) {
  return (
    <>
      {siteInMeta(context, null)}
      <meta property="og:type" content={story ? "article" : "website"} />
      <meta name={story ? "dc.title" : undefined} property="og:title" content={title} />
      <meta property="og:url" content={context.absolute(url)} />
      {story && <StoryMeta context={context} story={story} />}
    </>
  );
}

const siteInMeta = kept((context, _: null) => (
  <meta name="dc.source" property="og:site_name" content={context.archive.settings.title} />
));

/**
 * Zotero parts a name before its last word, as if that were a family name, unless there is a comma in it: with nothing behind the
 * comma, the whole is kept as one.
 */
function StoryMeta({ context, story }: { context: Context; story: Article }) {
  const { archive } = context;
  const { language, publisher, time_zone } = archive.settings;
  const { section } = archive.story(story);
  const published = isoDate(story.published, time_zone);
  return (
    <>
      <meta name="dc.type" content="newsItem" />
      {writersOf(context, story).map(({ name }) => (
        <meta name="dc.creator" content={`${name},`} />
      ))}
      {published && <meta name="dc.date" property="article:published_time" content={published} />}
      <meta name="dc.language" content={story.lang ?? language} />
      {publisher && <meta name="dc.publisher" content={publisher.name} />}
      {section && <meta property="article:section" content={section.name} />}
      <PreviewPicture context={context} story={story} />
    </>
  );
}

/** The story's own picture, or the one that is drawn for its link; shown large (`twitter:card`) where such are drawn. */
function PreviewPicture({ context, story }: { context: Context; story: Article }) {
  const { picture } = context.archive.story(story);
  const own = picture && versionsOf(picture, "story").plain.at(-1);
  const drawn = sharePictureOf(context, story);
  const shown = own ? { ...own, alt: story.image?.alt } : drawn && { ...shareSize, ...drawn };
  if (!shown) return null;
  const { url, alt, width, height } = shown;
  return (
    <>
      <meta property="og:image" content={context.absolute(url)} />
      {alt && <meta property="og:image:alt" content={alt} />}
      {context.archive.settings.share_pictures && (
        <>
          <meta property="og:image:width" content={String(width)} />
          <meta property="og:image:height" content={String(height)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
