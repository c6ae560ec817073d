import { readWorkbook } from "../../src/hosts/file/read/workbook";
import { carryOut } from "../../src/hosts/file/write/book";
import type { PaneHost } from "../../src/taskpane/session/state";
import { HostError } from "../../src/workbook/port/host";
import type { Area, WorkbookGrid } from "../../src/workbook/port/grid";
import type { Change } from "../../src/workbook/port/view";

/** A workbook in memory, as the bytes of its file: real reading, real writing. */
export interface MemoryHost extends PaneHost {
  readonly grid: () => WorkbookGrid;
  readonly bytes: () => Uint8Array;
  /** Another workbook in its place, as a person has changed it; told to whoever watches. */
  readonly replace: (bytes: Uint8Array) => void;
  readonly select: (sheet: string, area: Area) => void;
  /** Where the person was taken: `Funding!C12`. */
  readonly visited: readonly string[];
  readonly batches: { reads: number; writes: number };
  /** Fails the next call of one sort with these words. */
  readonly failNext: (verb: "read" | "write" | "restore" | "goTo" | "selection", words: string) => void;
  /** Holds each write back until the promise resolves. */
  readonly holdWrites: (until: Promise<void>) => void;
  readonly watchers: () => number;
}

export function memoryHost(start: Uint8Array): MemoryHost {
  let bytes = start;
  let before: Uint8Array | undefined;
  let selected: { sheet: string; area: Area } | undefined;
  let hold = Promise.resolve();
  const failures = new Map<string, string>();
  const visited: string[] = [];
  const batches = { reads: 0, writes: 0 };
  const watching = new Set<(change: Change) => void>();
  const mayFail = (verb: string): void => {
    const words = failures.get(verb);
    failures.delete(verb);
    if (words !== undefined)
      throw new HostError({ found: words, wanted: "a workbook that answers", remedy: "Try again." });
  };
  const tell = (): void => {
    for (const changed of watching) changed({});
  };
  return {
    async read() {
      batches.reads += 1;
      await Promise.resolve();
      mayFail("read");
      return readWorkbook(bytes);
    },
    async write(plan) {
      batches.writes += 1;
      await hold;
      mayFail("write");
      const after = carryOut(bytes, plan);
      if (plan.sheets.length > 0) before = bytes;
      bytes = after;
    },
    async goTo(sheet, address) {
      await Promise.resolve();
      mayFail("goTo");
      visited.push(`${sheet}!${address}`);
    },
    async selection() {
      await Promise.resolve();
      mayFail("selection");
      if (!selected) throw new Error("nothing is selected");
      return selected;
    },
    async watch(changed) {
      await Promise.resolve();
      watching.add(changed);
      return () => {
        watching.delete(changed);
      };
    },
    get canRestore() {
      return before !== undefined;
    },
    async restore() {
      await Promise.resolve();
      mayFail("restore");
      if (before) bytes = before;
      before = undefined;
    },
    grid: () => readWorkbook(bytes),
    bytes: () => bytes,
    replace(other) {
      bytes = other;
      tell();
    },
    select(sheet, area) {
      selected = { sheet, area };
    },
    visited,
    batches,
    failNext(verb, words) {
      failures.set(verb, words);
    },
    holdWrites(until) {
      hold = until;
    },
    watchers: () => watching.size,
  };
}
