/** F6 and Shift+F6 go round the parts of the page, as in Excel: the bar, the cells, the tabs, the pane. */
const parts = [
  "header select, header button",
  '[role="grid"]',
  '[role="tab"][aria-selected="true"]',
  "#pane",
];

const landingIn = (document: Document): (HTMLElement | null)[] =>
  parts.map((part) => document.querySelector<HTMLElement>(part));

const holds = (document: Document, landing: HTMLElement | null): boolean => {
  const now = document.activeElement;
  const region = landing?.closest("header, [data-region]") ?? landing;
  return region?.contains(now) === true;
};

/** Moves the focus to the next part of the page, or the one before. */
export function goRound(document: Document, back: boolean): void {
  const landings = landingIn(document).filter((each) => each !== null);
  const now = landings.findIndex((each) => holds(document, each));
  const next = landings[(now + (back ? -1 : 1) + landings.length) % landings.length];
  if (next instanceof HTMLIFrameElement) next.contentWindow?.focus();
  next?.focus();
}

/** Listens for F6 in a window; the pane's own window too, so that its keyboard leads out of it. */
export function listenForF6(where: Window, page: Document): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    goRound(page, event.shiftKey);
  };
  where.addEventListener("keydown", onKeyDown);
  return () => {
    where.removeEventListener("keydown", onKeyDown);
  };
}
