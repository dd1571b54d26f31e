/** Which files beside the Markdown may be published, by the ending of their names. */

/** Published anew in sizes for reading, a GIF in its own; never with what cameras and programs noted in them. */
const pictures = ["jpg", "jpeg", "png", "gif", "webp", "avif"];

/** Published as they are. None that a browser would run: no HTML, SVG, script or archive that may hold them. */
const documents = "pdf doc docx odt xls xlsx ods csv ppt pptx odp txt mp3 m4a ogg mp4 webm".split(" ");

/** `"media/Surat.PDF"` -> `"pdf"`; empty where a name has no ending. */
export const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

/** Null: a file that is not published. */
export function fileKindOf(path: string): "picture" | "document" | null {
  const ending = endingOf(path);
  return pictures.includes(ending) ? "picture" : documents.includes(ending) ? "document" : null;
}

/**
 * Whether files in this place are published at all: in `media/`, or beside the stories of a year. Directly in `articles/`
 * they would come to stand at the root of the site, as `/robots.txt`.
 */
export const mayHoldFiles = (path: string): boolean => /^(?:media|articles\/\d{4})\//.test(path);
