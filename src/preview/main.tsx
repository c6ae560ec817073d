import { createRoot } from "react-dom/client";
import { openBook } from "./book/book";
import type { Recalculation } from "./book/recalculate";
import { connectionOn } from "./connection";
import { Preview } from "./Preview";
import { settingsFrom } from "./settings";

/** The engine that works formulas out: fetched once, while the first workbook is. */
async function engine(): Promise<() => Recalculation> {
  const [compiled, { startEngine }, { byIronCalc }] = await Promise.all([
    WebAssembly.compileStreaming(fetch(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url))),
    import("./book/ironcalc"),
    import("./book/ironcalcRecalculation"),
  ]);
  startEngine(compiled);
  return byIronCalc;
}

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the preview.");
const settings = settingsFrom(window.location.search);
const connection = connectionOn(window, settings);
const started = engine();
// Whoever opens a workbook is told of a failure; until then it must not count as unhandled.
started.catch(() => undefined);
createRoot(root).render(
  <Preview
    settings={settings}
    opener={async (bytes, name) => {
      const recalculation = (await started)();
      const book = openBook(bytes, name, { isReadOnly: settings.readonly, recalculation });
      connection.offer(book);
      return book;
    }}
    typing={connection.typing}
  />,
);
