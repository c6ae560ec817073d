import "../taskpane/browser";
import { readFileSync } from "node:fs";
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { useSyncExternalStore } from "react";
import { blankWorkbook } from "../../src/hosts/file/write/blank";
import { carryOut } from "../../src/hosts/file/write/book";
import { openBook } from "../../src/preview/book/book";
import type { BookOptions, LocalBook } from "../../src/preview/book/book";
import { startEngine } from "../../src/preview/book/ironcalc";
import { byIronCalc } from "../../src/preview/book/ironcalcRecalculation";
import { papers } from "../../src/preview/paper";
import { Workbook } from "../../src/preview/Workbook";
import { templatePlan } from "../../src/workbook/template";
import type { HostError } from "../../src/workbook/port/host";
import { sample } from "../taskpane/books";

// A screen just large enough for the cells that the tests look at: each cell drawn takes time here.
for (const [name, size] of [
  ["clientWidth", 760],
  ["clientHeight", 420],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}

// Nothing is hidden here, and asking that of every cell takes long.
configure({ defaultHidden: true });

beforeAll(() => {
  startEngine(new WebAssembly.Module(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));
});
afterEach(cleanup);

const refusals: HostError[] = [];
const typing: boolean[] = [];
beforeEach(() => {
  refusals.length = 0;
  typing.length = 0;
});

function Shown({ book }: { book: LocalBook }) {
  const state = useSyncExternalStore(
    (changed) => book.subscribe(changed),
    () => book.state,
  );
  return (
    <Workbook
      book={book}
      state={state}
      paper={papers.light}
      zoom={1}
      refused={(error) => refusals.push(error)}
      typing={(open) => typing.push(open)}
    />
  );
}

function show(bytes: Uint8Array, options: BookOptions = {}): LocalBook {
  const book = openBook(bytes, "forum.xlsx", { recalculation: byIronCalc(), ...options });
  render(<Shown book={book} />);
  return book;
}
const grid = (): HTMLElement => screen.getByRole("grid");
/** The cell that a screen reader is told of. */
const active = (): HTMLElement => {
  const found = document.getElementById(grid().getAttribute("aria-activedescendant") ?? "");
  if (!found) throw new Error("No cell is active.");
  return found;
};
const nameBox = () => screen.getByLabelText<HTMLInputElement>(/^Name box/);
const formulaBar = () => screen.getByLabelText<HTMLInputElement>(/^Formula or content/);
const key = (name: string, more: object = {}): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
};
const type = (text: string): void => {
  fireEvent.change(document.activeElement ?? document.body, { target: { value: text } });
};
const goTo = (place: string): void => {
  act(() => {
    nameBox().focus();
  });
  fireEvent.change(nameBox(), { target: { value: place } });
  fireEvent.keyDown(nameBox(), { key: "Enter" });
};
const openTab = (name: string): void => {
  fireEvent.click(screen.getByRole("tab", { name }));
};
const template = (): Uint8Array => carryOut(blankWorkbook(), templatePlan());

describe("A workbook in front of a person", () => {
  test("shows a sheet's cells as the workbook writes them, and its visible sheets as tabs", () => {
    show(sample("messy-forum-paper"));
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
      "Item 7 HNB report",
      "App A Provision",
      "App B Options",
    ]);
    expect(screen.getByRole("tabpanel", { name: "Item 7 HNB report" })).toBeTruthy();
    openTab("App A Provision");
    expect(grid().getAttribute("aria-label")).toBe("Cells of App A Provision");
  });

  test("arrows move, and the name box and formula bar say where and what", () => {
    show(sample("barking-and-dagenham"));
    openTab("Provision");
    grid().focus();
    expect(active().id).toBe("cell-0-0");
    for (const each of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]) key(each);
    expect(nameBox().value).toBe("A5");
    expect(formulaBar().value).toBe("Mainstream maintained schools (all)");
    expect(active().getAttribute("aria-selected")).toBe("true");
    key("ArrowRight", { shiftKey: true });
    expect(nameBox().value).toBe("A5:B5");
  });

  test("typing over a cell and Enter puts it in, works formulas out, and moves down", () => {
    const book = show(sample("barking-and-dagenham"));
    openTab("Provision");
    goTo("F2");
    key("2");
    expect(typing.at(-1)).toBe(true);
    type("=C19+D19");
    key("Enter");
    expect(nameBox().value).toBe("F3");
    expect(document.activeElement).toBe(grid());
    expect(typing.at(-1)).toBe(false);
    expect(document.getElementById("cell-1-5")?.textContent).toBe("612");
    goTo("D19");
    key("1");
    type("400");
    key("Tab");
    expect(nameBox().value).toBe("E19");
    goTo("F2");
    expect(document.getElementById("cell-1-5")?.textContent).toBe("700");
    key("z", { ctrlKey: true });
    expect(document.getElementById("cell-1-5")?.textContent).toBe("612");
    key("y", { ctrlKey: true });
    expect(document.getElementById("cell-1-5")?.textContent).toBe("700");
    expect(book.isUnsaved).toBe(true);
  });

  test("F2 changes what is there, Escape leaves it as it was, Delete empties it", () => {
    show(sample("barking-and-dagenham"));
    openTab("Provision");
    goTo("A5");
    key("F2");
    const editor = screen.getByLabelText<HTMLTextAreaElement>("Typing into A5");
    expect(editor.value).toBe("Mainstream maintained schools (all)");
    type("Something else");
    key("Escape");
    expect(screen.queryByLabelText("Typing into A5")).toBeNull();
    expect(formulaBar().value).toBe("Mainstream maintained schools (all)");
    key("Delete");
    expect(formulaBar().value).toBe("");
  });

  test("arrows finish a cell that is typed over, and move within one that is opened", () => {
    show(sample("barking-and-dagenham"));
    goTo("B2");
    key("x");
    key("ArrowRight");
    expect(nameBox().value).toBe("C2");
    key("F2");
    key("ArrowRight");
    expect(screen.getByLabelText("Typing into C2")).toBeTruthy();
  });

  test("the formula bar changes a cell too", () => {
    show(sample("barking-and-dagenham"));
    goTo("B2");
    act(() => {
      formulaBar().focus();
    });
    type("12.5%");
    key("Enter");
    expect(nameBox().value).toBe("B3");
    goTo("B2");
    expect(formulaBar().value).toBe("12.5%");
  });

  test("a workbook for reading only says so, and stays as it is", () => {
    show(sample("barking-and-dagenham"), { isReadOnly: true });
    goTo("A1");
    key("x");
    key("Enter");
    expect(refusals.map(({ found }) => found)).toEqual(["The workbook is open for reading only."]);
    key("Delete");
    expect(refusals).toHaveLength(2);
    goTo("A1");
    expect(formulaBar().value).toMatch(/^Barking and Dagenham/);
  });

  test("the choices of a cell open with Alt and the down arrow, and one is taken", () => {
    show(template());
    openTab("Reserve movements");
    goTo("D6");
    key("ArrowDown", { altKey: true });
    const list = screen.getByRole("listbox", { name: "Choices for D6" });
    expect(
      within(list)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Yes", "No"]);
    key("ArrowDown");
    key("Enter");
    expect(formulaBar().value).toBe("No");
    expect(document.activeElement).toBe(grid());
  });

  test("links lead to their sheet by Control and Enter, by a click, and by a button", () => {
    const book = show(template());
    const front = (): string | undefined =>
      book.state.sheets.find(({ id }) => id === book.state.selection.sheet)?.name;
    goTo("A11");
    key("Enter", { ctrlKey: true });
    expect(front()).toBe("Provision");
    openTab("Start here");
    fireEvent.click(screen.getByRole("button", { name: "Follow the link" }));
    expect(front()).toBe("Provision");
    openTab("Start here");
    const cell = document.getElementById("cell-9-0");
    if (!cell) throw new Error("A10 is not drawn.");
    // The window of these tests has no events of the pointer's own.
    for (const each of ["pointerdown", "pointerup"]) {
      fireEvent(cell, new MouseEvent(each, { bubbles: true, cancelable: true, button: 0 }));
    }
    expect(front()).toBe("Funding");
  });

  test("what Office.js selects comes to the front, and is selected", () => {
    const book = show(sample("barking-and-dagenham"));
    const provision = book.state.sheets.find(({ name }) => name === "Provision");
    act(() => {
      book.change("office", (draft) => {
        draft.select({
          sheet: provision?.id ?? "",
          areas: [{ top: 3, left: 0, bottom: 27, right: 8 }],
        });
      });
    });
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Provision");
    expect(nameBox().value).toBe("A4:I28");
    expect(active().id).toBe("cell-3-0");
  });

  test("each sheet keeps what was selected on it", () => {
    show(sample("barking-and-dagenham"));
    goTo("B4:C6");
    openTab("Provision");
    expect(nameBox().value).toBe("A1");
    openTab("About");
    expect(nameBox().value).toBe("B4:C6");
  });

  test("markup in a cell is text", () => {
    const book = show(sample("barking-and-dagenham"));
    const { sheet } = book.state.selection;
    act(() => {
      book.enter(sheet, 2, 0, "<img src=x onerror=alert(1)>");
    });
    expect(document.getElementById("cell-2-0")?.textContent).toBe("<img src=x onerror=alert(1)>");
    expect(document.querySelector("img")).toBeNull();
  });
});
