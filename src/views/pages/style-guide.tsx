/** The style guide: every component with its named examples. For those who change the site; in English, as the code is. */
import type { Context } from "../context.ts";
import { components } from "../examples/components.ts";
import type { Component, Example } from "../examples/example.ts";
import { withOwnIds } from "../examples/own-ids.ts";
import { markupOf } from "../jsx/jsx-runtime.ts";
import { Layout } from "../parts/layout.tsx";

interface Props {
  /** Of the archive of the examples. */
  readonly context: Context;
  /** Path of the site that is being worked on. */
  readonly home: string;
  /** Path of the stylesheet that the guide has beside the site's own. */
  readonly stylesheet: string;
}

export const StyleGuidePage = ({ context, home, stylesheet }: Props) => (
  <Layout drawn context={context} url={context.index("style")} title="Style guide" indexed={false}>
    <link rel="stylesheet" href={context.href(stylesheet)} />
    <div class="guide" lang="en">
      <h1>Style guide</h1>
      <p class="lead">
        Every component, in the states that it can be in. Only <code>npm start</code> shows this page; no
        built site has it.
      </p>
      <p>
        The examples, and the site around them, come from a small archive that is made up from beginning to
        end: <code>src/site/style-guide/</code>. Examples of many are made up in memory, and their links lead
        nowhere. <a href={home}>Back to the archive that you work on</a>.
      </p>
      <nav class="guide-contents" aria-label="Components">
        <ol>
          {components.map((component) => (
            <li>
              <a href={`#${anchorOf(component)}`}>{component.name}</a> <code>{component.file}</code>
            </li>
          ))}
        </ol>
      </nav>
      {components.map((component) => (
        <ComponentSection component={component} context={context} />
      ))}
    </div>
  </Layout>
);

/** `parts/stories.tsx` -> `parts_stories` */
export const anchorOf = ({ file }: Component): string => file.replace(/\.\w+$/, "").replaceAll("/", "_");

function ComponentSection({ component, context }: { component: Component; context: Context }) {
  const anchor = anchorOf(component);
  return (
    <section class="guide-component" id={anchor} aria-labelledby={`${anchor}_title`}>
      <h2 id={`${anchor}_title`}>
        <a href={`#${anchor}`}>{component.name}</a>
      </h2>
      <p class="note">
        <code>src/views/{component.file}</code>
      </p>
      {component.examples.map((example, index) => (
        <Shown example={example} context={context} id={`${anchor}_${index + 1}`} />
      ))}
    </section>
  );
}

function Shown({ example, context, id }: { example: Example; context: Context; id: string }) {
  const html = withOwnIds(markupOf(example.show(context)), `${id}_`);
  return (
    <>
      <h3 class="guide-name" id={id}>
        {example.name}
      </h3>
      {html === "" ? (
        <p class="note">(Shows nothing.)</p>
      ) : (
        <div class="guide-example" lang={context.language} dangerouslySetInnerHTML={{ __html: html }} />
      )}
    </>
  );
}
