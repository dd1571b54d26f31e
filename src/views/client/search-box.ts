/**
 * All there is of the search, and of copying a citation, until the reader reaches for one of them. What is typed meanwhile
 * stays in the box.
 */

/** Put in by src/site/assets.ts: the word before the words to be marked in an address. */
declare const marksWord: string;

const own = document.currentScript as HTMLScriptElement;
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const box = find("[name=q]");
const cite = find(".cite");

if (box) box.onfocus = box.oninput = () => load("cari");
if (cite) cite.ontoggle = () => load("salin");
window.onkeydown = (event) => {
  if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  box?.focus();
};
if (location.search.includes(marksWord)) load("tandai");

/** A script that lies beside this one. One that does not come is asked for again the next time. */
function load(name: string): void {
  const script = document.createElement("script");
  script.src = own.src.replace("kotak", name);
  script.onerror = script.remove;
  if (!find(`[src$="/${name}.js"]`)) own.after(script);
}
