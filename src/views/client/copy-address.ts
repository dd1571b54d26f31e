/** Puts a button behind each address of a feed, which copies it. Without it the address can be selected all the same. */

export interface AddressWords {
  readonly copy: string;
  readonly copied: string;
}

declare const addressWords: AddressWords;

/** How long the button says that it has copied, in milliseconds. */
const said = 2000;

for (const address of document.querySelectorAll<HTMLElement>(".feed-address")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "feed-copy";
  button.textContent = addressWords.copy;
  const name = address.dataset.name;
  if (name) button.setAttribute("aria-label", `${addressWords.copy}: ${name}`);
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
  button.textContent = addressWords.copied;
  const status = document.querySelector("[data-copied]");
  if (status) status.textContent = addressWords.copied;
  setTimeout(() => {
    button.textContent = addressWords.copy;
    if (status) status.textContent = "";
  }, said);
}
