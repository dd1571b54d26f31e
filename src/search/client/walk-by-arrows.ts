/** From a box down to the links below it and up again; Escape leads back to the box. */
export function walkByArrows(box: HTMLElement, linksBelow: () => readonly HTMLElement[]): void {
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const links = linksBelow();
    const at = links.indexOf(target as HTMLElement);
    if (target !== box && at < 0) return;
    const next =
      key === "ArrowDown" ? links[at + 1] : key === "ArrowUp" && at >= 0 ? (links[at - 1] ?? box) : null;
    const goal = key === "Escape" && at >= 0 ? box : next;
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  });
}
