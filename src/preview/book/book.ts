import { HostError } from "../../workbook/port/host";
import type { Area } from "../../workbook/port/grid";
import { readWhole } from "../../hosts/file/whole/read";
import { writeWhole } from "../../hosts/file/whole/write";
import { BookDraft } from "./bookDraft";
import { emptied, withTyped } from "./entry";
import { fitChanged } from "./fitting";
import { noRecalculation } from "./recalculate";
import type { Recalculation } from "./recalculate";
import { refuseName, refuseRemoval, refuseStructure, refuseWriting } from "./refusals";
import type { Book, BookChange, BookState, Selection, Source } from "./types";

export interface BookOptions {
  readonly isReadOnly?: boolean;
  readonly recalculation?: Recalculation;
}

/** A book that Office.js may change too. */
export interface LocalBook extends Book {
  /** Changes the book in one step that one undo takes back; what an error leaves done stays done. */
  change(source: Source, edit: (draft: BookDraft) => void): void;
  /** Works out the formulas of a draft in the middle of its changes. */
  settle(draft: BookDraft): void;
}

const origin: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const mostSteps = 200;

const nothing: Omit<BookChange, "source"> = {
  cells: new Map(),
  added: [],
  removed: [],
  renamed: [],
  selectionOnly: false,
};

/** What undo and redo bring about, found by comparing. */
function differences(before: BookState, after: BookState): Omit<BookChange, "source"> {
  const cells = new Map<string, Area[]>();
  for (const sheet of after.sheets) {
    const earlier = before.sheets.find(({ id }) => id === sheet.id);
    if (!earlier || earlier.rows === sheet.rows) continue;
    const areas: Area[] = [];
    for (let row = 0; row < Math.max(earlier.rows.length, sheet.rows.length); row += 1) {
      const [a, b] = [earlier.rows[row], sheet.rows[row]];
      if (a === b) continue;
      for (let column = 0; column < Math.max(a?.length ?? 0, b?.length ?? 0); column += 1) {
        if (a?.[column] !== b?.[column]) areas.push({ top: row, left: column, bottom: row, right: column });
      }
    }
    if (areas.length > 0) cells.set(sheet.id, areas);
  }
  const missing = (from: BookState, other: BookState): string[] =>
    from.sheets.filter(({ id }) => !other.sheets.some((each) => each.id === id)).map(({ id }) => id);
  return {
    ...nothing,
    cells,
    added: missing(after, before),
    removed: missing(before, after),
    renamed: after.sheets.flatMap(({ id, name }) =>
      before.sheets.some((each) => each.id === id && each.name !== name) ? [id] : [],
    ),
  };
}

/** Opens a workbook from its file's bytes. Throws `HostError` where it is none, damaged or unsafe. */
export function openBook(bytes: Uint8Array, name: string, options: BookOptions = {}): LocalBook {
  const { isReadOnly = false, recalculation = noRecalculation } = options;
  const opened = readWhole(bytes);
  const first = opened.sheets.find(({ visibility }) => visibility === "visible") ?? opened.sheets[0];
  let state: BookState = { ...opened, selection: { sheet: first?.id ?? "", areas: [origin] } };
  let saved = state;
  const earlier: BookState[] = [];
  let later: BookState[] = [];
  const listeners = new Set<(change: BookChange) => void>();
  recalculation.begin(state);

  const tell = (change: BookChange): void => {
    for (const listener of [...listeners]) listener(change);
  };
  const settle = (draft: BookDraft): void => {
    recalculation.bring(draft);
  };
  const change = (source: Source, edit: (draft: BookDraft) => void): void => {
    const draft = new BookDraft(state);
    try {
      edit(draft);
    } finally {
      settle(draft);
      if (source === "office") fitChanged(draft, state);
      const after = draft.state();
      if (after !== state) {
        const told = draft.change(source);
        if (!told.selectionOnly) {
          earlier.push(state);
          if (earlier.length > mostSteps) earlier.shift();
          later = [];
        }
        state = after;
        tell(told);
      }
    }
  };
  const step = (from: BookState[], to: BookState[]): void => {
    const next = from.pop();
    if (!next) return;
    to.push(state);
    const told = differences(state, next);
    state = next;
    const draft = new BookDraft(state);
    settle(draft);
    state = draft.state();
    tell({ source: "undo", ...told });
  };
  const sheetOf = (id: string): string => {
    const sheet = state.sheets.find((each) => each.id === id);
    if (!sheet) {
      throw new HostError({
        found: "That sheet is no longer in the workbook.",
        wanted: "a sheet of this workbook",
        remedy: "Choose another sheet.",
      });
    }
    return sheet.name;
  };

  return {
    name,
    isReadOnly,
    get state() {
      return state;
    },
    get isUnsaved() {
      return state.sheets !== saved.sheets || state.names !== saved.names;
    },
    get canUndo() {
      return earlier.length > 0;
    },
    get canRedo() {
      return later.length > 0;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    settle,
    enter(sheet, row, column, typed) {
      refuseWriting(state, isReadOnly, sheetOf(sheet));
      change("person", (draft) => {
        const found = draft.find(sheet);
        if (!found) return;
        found.put(row, column, withTyped(found.cell(row, column), typed, draft.plain));
        draft.entered(sheet, { top: row, left: column, bottom: row, right: column });
      });
    },
    clear(sheet, area) {
      refuseWriting(state, isReadOnly, sheetOf(sheet));
      change("person", (draft) => {
        draft.find(sheet)?.each(area, emptied);
        draft.entered(sheet, area);
      });
    },
    select(sheet, ...areas) {
      const selection: Selection = { sheet, areas: areas.length > 0 ? areas : [origin] };
      sheetOf(sheet);
      change("person", (draft) => {
        draft.select(selection);
      });
    },
    rename(sheet, to) {
      refuseStructure(state, isReadOnly);
      sheetOf(sheet);
      refuseName(state, sheet, to);
      change("person", (draft) => {
        draft.rename(sheet, to);
      });
    },
    remove(sheet) {
      refuseStructure(state, isReadOnly);
      sheetOf(sheet);
      refuseRemoval(state, sheet);
      change("person", (draft) => {
        draft.remove(sheet);
      });
    },
    undo() {
      step(earlier, later);
    },
    redo() {
      step(later, earlier);
    },
    save() {
      const made = writeWhole(bytes, opened, state);
      saved = state;
      return made;
    },
  };
}
