/** Puts a button behind each address of a feed, which copies it. Without it the address can be selected all the same. */

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
}

declare const copyWords: CopyWords;

/** How long the button says that it has copied, in milliseconds. */
const said = 2000;

for (const address of document.querySelectorAll<HTMLElement>(".feed-address")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "feed-copy";
  button.textContent = copyWords.copy;
  const name = address.dataset.name;
  if (name) button.setAttribute("aria-label", `${copyWords.copy}: ${name}`);
  button.addEventListener("click", () => void copy(address, button));
  address.after(button);
}

async function copy(address: HTMLElement, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(address.textContent ?? "");
  } catch {
    // not allowed, or no safe connection: the address is selected, to be copied by hand
    getSelection()?.selectAllChildren(address);
    return;
  }
  button.textContent = copyWords.copied;
  const status = document.querySelector("[data-copied]");
  if (status) status.textContent = copyWords.copied;
  setTimeout(() => {
    button.textContent = copyWords.copy;
    if (status) status.textContent = "";
  }, said);
}
