/** The genuine office.js, whole and unchanged, in a window of its own over a local workbook. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import type { LocalBook } from "../../src/preview/book/book";
import type { Interpreter, InterpreterOptions } from "../../src/preview/interpreter/external";
import { installOffice } from "../../src/preview/interpreter/install";

const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const known = new Map<string, Script>();

/** Compiled once for all windows of a test file: the library is 3 MB. */
function script(file: string): Script {
  const present = known.get(file);
  if (present) return present;
  const made = new Script(readFileSync(join(dist, file), "utf8"), { filename: file });
  known.set(file, made);
  return made;
}

export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: JSDOM["window"];
  readonly interpreter: Interpreter;
  /** Stops the interpreter and closes the window. */
  close(): void;
}

/** Loads the library as a task pane does. Resolves when Office is ready. */
export async function officeIn(book: LocalBook, options: InterpreterOptions = {}): Promise<OfficeWindow> {
  const problems = new VirtualConsole();
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost/taskpane.html",
    runScripts: "outside-only",
    virtualConsole: problems,
  });
  const { window } = dom;
  const interpreter = installOffice(window, book, options);
  const run = (file: string): void => {
    script(file).runInContext(dom.getInternalVMContext());
  };
  // The library asks for its other files by adding script elements; they are run from the package instead.
  const append = window.Node.prototype.appendChild;
  window.Node.prototype.appendChild = function <Kind extends Node>(this: Node, child: Kind): Kind {
    const source = child instanceof window.HTMLScriptElement ? child.src : "";
    const added = append.call(this, child) as Kind;
    if (source !== "") {
      const file = source.replace(/^.*?\/([^/]+)$/, "$1");
      const inLocale = /\/([a-z]{2}-[a-z]{2})\/[^/]+$/i.exec(source)?.[1];
      setTimeout(() => {
        run(inLocale === undefined ? file : join(inLocale, file));
        child.dispatchEvent(new window.Event("load"));
      }, 0);
    }
    return added;
  };
  const base = window.document.createElement("script");
  base.setAttribute("src", "https://localhost/office-js/office.debug.js");
  append.call(window.document.head, base);
  run("office.debug.js");
  const globals = window as unknown as Pick<OfficeWindow, "Excel" | "Office" | "OfficeExtension">;
  await globals.Office.onReady();
  return {
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    window,
    interpreter,
    close() {
      interpreter.stop();
      window.close();
    },
  };
}
