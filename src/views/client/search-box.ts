/** All there is of the search until the reader reaches for its box. What is typed meanwhile stays there. */

/** Put in by src/site/assets.ts: the word before the words to be marked in an address. */
declare const marksWord: string;

const own = document.currentScript as HTMLScriptElement;
const box = document.querySelector<HTMLInputElement>("[name=q]");

if (box) box.onfocus = box.oninput = () => load("cari");
addEventListener("keydown", (event) => {
  if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  box?.focus();
});
if (location.search.includes(marksWord)) load("tandai");

/** A script that lies beside this one. One that does not come is asked for again the next time. */
function load(name: string): void {
  const script = document.createElement("script");
  script.src = own.src.replace("kotak", name);
  script.onerror = script.remove;
  if (![...document.scripts].some(({ src }) => src === script.src)) own.after(script);
}
