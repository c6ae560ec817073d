import { readFileSync } from "node:fs";
import { openBook } from "../../src/preview/book/book";
import type { BookOptions, LocalBook } from "../../src/preview/book/book";
import { startEngine } from "../../src/preview/book/ironcalc";
import { byIronCalc } from "../../src/preview/book/ironcalcRecalculation";

let started = false;

/** A book whose formulas are worked out by the engine. */
export function localBook(bytes: Uint8Array, options: Omit<BookOptions, "recalculation"> = {}): LocalBook {
  if (!started) {
    startEngine(new WebAssembly.Module(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));
  }
  started = true;
  return openBook(bytes, "book.xlsx", { ...options, recalculation: byIronCalc() });
}
