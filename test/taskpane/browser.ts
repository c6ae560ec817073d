import { JSDOM } from "jsdom";

/** A browser's window for tests of the pane: import this before anything that draws. */
const { window } = new JSDOM("<!doctype html><html lang='en-GB'><body></body></html>", {
  url: "https://localhost/taskpane.html",
  pretendToBeVisual: true,
});

/** What the pane asks of a browser and jsdom lacks: no query matches, and nothing changes its size. */
const lacking = {
  matchMedia: (media: string): MediaQueryList => {
    const list = new window.EventTarget();
    return Object.assign(list, {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  },
  ResizeObserver: class {
    observe(): void {
      return;
    }
    unobserve(): void {
      return;
    }
    disconnect(): void {
      return;
    }
  },
};
Object.assign(window, lacking);
window.HTMLElement.prototype.scrollIntoView = () => undefined;

for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis) continue;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => Reflect.get(window, name) as unknown,
  });
}
Object.assign(globalThis, {
  window,
  document: window.document,
  Event: window.Event,
  CustomEvent: window.CustomEvent,
  EventTarget: window.EventTarget,
  IS_REACT_ACT_ENVIRONMENT: true,
});
Object.defineProperty(globalThis, "navigator", { configurable: true, value: window.navigator });
