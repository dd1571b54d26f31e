/** What stands at an old address: leads on at once, and by a link where a browser does not. */
import type { Context } from "../context.ts";

/** `to`: address of the page that has taken its place. */
export function RedirectPage({ context, to }: { context: Context; to: string }) {
  const { words, archive } = context;
  return (
    <html lang={context.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.movedTitle} – ${archive.settings.title}`}</title>
        <link rel="canonical" href={context.absolute(to)} />
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content={`0; url=${context.href(to)}`} />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <main>
          <h1>{words.movedTitle}</h1>
          <p>
            <a href={context.href(to)}>{words.movedLink}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
