/** The bones of a page: headed sections, and lists of facts. */
import type { Children } from "../jsx/jsx-runtime.ts";

/**
 * A part of a page with its own heading, by which screen readers know it. The underscore keeps its id apart from those
 * of headings in the text.
 */
export function Section(props: { id: string; title: Children; class?: string; children: Children }) {
  const { id, title, children } = props;
  return (
    <section class={props.class ? `section ${props.class}` : "section"} aria-labelledby={`s_${id}`}>
      <h2 id={`s_${id}`}>{title}</h2>
      <div class="section-body">{children}</div>
    </section>
  );
}

/** One row of a list of facts; nothing where there is nothing to say. `card`: it stands on the card over links as well. */
export function Fact(props: { name: string; card?: boolean; children: Children }) {
  const { name, card, children } = props;
  if (children === null || children === undefined || children === false) return null;
  return (
    <div data-card={card ? "fact" : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
