/** Pictures as a reader gets them: the smallest file that will do, its room kept on the page before it comes. */

import type { Picture } from "../../content/shelf.ts";
import { type Version, versionsOf } from "../../model/picture-versions.ts";
import type { Context } from "../context.ts";
import type { Children } from "../jsx/jsx-runtime.ts";

interface PictureProps {
  readonly context: Context;
  readonly picture: Picture;
  readonly alt: string;
  /** Where it shows before anyone scrolls: the browser fetches it at once. */
  readonly first?: boolean;
}

/** How wide pictures stand in a text; see `--measure`. */
const sizesInText = "(min-width: 37rem) 35rem, calc(100vw - 2rem)";

export const PictureInText = ({ context, picture, alt, first = false }: PictureProps) => (
  <Sources context={context} {...versionsOf(picture, "story")} sizes={sizesInText} alt={alt} first={first} />
);

export const Logo = ({ context, picture, alt }: PictureProps) => (
  <Sources context={context} {...versionsOf(picture, "logo")} sizes="15rem" alt={alt} first />
);

/** A picture with what stands under it, if anything. */
export function Figure({ children, ...props }: PictureProps & { children?: Children }) {
  return (
    <figure class="picture">
      <PictureInText {...props} />
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}

interface SourcesProps {
  readonly context: Context;
  readonly webp: readonly Version[];
  readonly plain: readonly Version[];
  readonly sizes: string;
  readonly alt: string;
  readonly first: boolean;
}

function Sources({ context, webp, plain, sizes, alt, first }: SourcesProps) {
  const largest = plain.at(-1);
  if (!largest) return null;
  const choice = (versions: readonly Version[]) =>
    versions.length === 1
      ? { srcset: context.href(versions[0]?.url ?? "") }
      : { srcset: versions.map(({ url, width }) => `${context.href(url)} ${width}w`).join(", "), sizes };
  const image = (
    <img
      src={context.href(largest.url)}
      {...(plain.length > 1 ? choice(plain) : {})}
      width={largest.width}
      height={largest.height}
      alt={alt}
      loading={first ? undefined : "lazy"}
      decoding="async"
    />
  );
  if (webp.length === 0) return image;
  return (
    <picture>
      <source type="image/webp" {...choice(webp)} />
      {image}
    </picture>
  );
}

/** The largest file that there is of a picture: what a link to it opens. */
export const largestOf = (picture: Picture): string => versionsOf(picture, "story").plain.at(-1)?.url ?? "";
