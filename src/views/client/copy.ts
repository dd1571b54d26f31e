/** Adds a button beside all that can be copied: how to cite a story, and the addresses of feeds. */

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

/** Put in by src/site/assets.ts. */
declare const copyWords: CopyWords;

const places = document.querySelectorAll<HTMLElement>(".cite dd, .feed-address");
const answers: HTMLElement[] = [];

// Browsers have no clipboard for pages that came without encryption: there all of it can be selected by hand.
if (navigator.clipboard) places.forEach(addButton);

function addButton(place: HTMLElement): void {
  const file = place.querySelector<HTMLAnchorElement>("a[download]");
  const text = file ? contentOf(file) : (place.textContent ?? "").trim();
  const what =
    place.dataset.name ?? file?.textContent ?? place.parentElement?.querySelector("dt")?.textContent;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = copyWords.copy;
  button.setAttribute("aria-label", `${copyWords.copy} ${what}`);
  const answer = document.createElement("span");
  answer.setAttribute("role", "status");
  answers.push(answer);
  button.onclick = async () => {
    const said = await copy(text);
    for (const other of answers) other.textContent = other === answer ? said : "";
  };
  place.closest("dd, p")?.append(" ", button, " ", answer);
}

/** What an address of the form `data:<type>,<content>` holds. */
function contentOf({ href }: HTMLAnchorElement): string {
  return decodeURIComponent(href.slice(href.indexOf(",") + 1));
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copyWords.copied;
  } catch {
    return copyWords.copyFailed; // the reader, or the browser's settings, forbids it
  }
}
