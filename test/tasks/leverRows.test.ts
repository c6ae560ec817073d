import {
  duplicateScenario,
  neighbour,
  removeLever,
  renameScenario,
  reorderLever,
  switchLever,
} from "../../src/tasks/levers/rowPlans";
import type { ScenarioBook } from "../../src/tasks/levers/scenarioTable";
import { smallForum, forumSheets, type Tables } from "../workbook/smallForum";
import { sheet, workbook, type Told } from "../workbook/sheets";
import { after, bookOf, entriesOf, extentsOf, made, refusedFor, rowNo, said } from "./leverBook";

const small = (changed: Tables = {}): ScenarioBook => bookOf(workbook(forumSheets(changed)));

describe("rows of the table", () => {
  const [heading = []] = smallForum.Scenarios as Told[][];
  const three = (): ScenarioBook =>
    small({
      Scenarios: [
        [...heading, "Owner"],
        ["A", "Places", "Ash unit", "2026/27", null, 1, "places", null, "one", "Ann"],
        ["B", "Places", "Ash unit", "2026/27", null, 2, "places", null, "two", "Bob"],
        ["A", "Places", "Oak School", "2026/27", "2027/28", 3, "places", 2, null, "Cat"],
      ],
    });

  it("change places within their scenario, with columns that are not read", () => {
    const book = three();
    expect(neighbour(book, rowNo(book, 1), "down")).toBeUndefined();
    expect(refusedFor(reorderLever(book, rowNo(book, 0), "up"))).toMatch(/first/);
    const { plan, trial } = made(reorderLever(book, rowNo(book, 0), "down"));
    expect(entriesOf(plan)).toMatchObject({ F4: 3, F6: 1, J4: "Cat", J6: "Ann", I6: "one", I4: "", E6: "" });
    expect(entriesOf(plan)).not.toHaveProperty("A4");
    expect(bookOf(trial.grid).rows.map(({ lever }) => lever.value.value)).toEqual([3, 2, 1]);
  });

  it("are not moved with a formula in them, and the words say which", () => {
    const book = small({
      Scenarios: [
        heading,
        ["A", "Places", "Ash unit", "2026/27", null, 1, "places"],
        [
          "A",
          "Places",
          "Oak School",
          "2026/27",
          null,
          { content: 2, format: "General", formula: "1+1" },
          "places",
        ],
      ],
    });
    expect(refusedFor(reorderLever(book, rowNo(book, 0), "down"))).toMatch(
      /F5 on Our Scenarios holds the formula =1\+1/,
    );
  });

  it("give an Excel table's last row up when one goes", () => {
    const rows: Told[][] = [
      heading,
      ["A", "Places", "Ash unit", "2026/27", null, 1, "places"],
      ["B", "Places", "Oak School", "2026/27", null, 2, "places"],
    ];
    const grid = workbook([
      ...forumSheets({ Scenarios: null }),
      sheet("Plans", rows, { tables: [["Scenarios", "A1:I3"]] }),
    ]);
    const book = bookOf(grid);
    const change = made(removeLever(book, rowNo(book, 0)));
    expect(extentsOf(change.plan)).toEqual(["Scenarios A1:I2"]);
    expect(change.notes).toEqual(["It is the last change of A: the scenario goes with it."]);
    expect(said(bookOf(change.trial.grid))).toHaveLength(1);
  });

  it("take a new name together, and none that is taken", () => {
    const book = three();
    const change = made(renameScenario(book, "A", "Fewer units"));
    expect(entriesOf(change.plan)).toEqual({ A4: "Fewer units", A6: "Fewer units" });
    expect(refusedFor(renameScenario(book, "A", "b"))).toMatch(/scenario B already/);
    expect(refusedFor(renameScenario(book, "A", "Baseline"))).toMatch(/Baseline already/);
    expect(refusedFor(renameScenario(book, "A", "A/B"))).toMatch(/character/);
    expect(made(renameScenario(book, "A", "a")).trial.inputs?.scenarios).toEqual(["a", "B"]);
  });

  it("are copied under another name, those that are on", () => {
    const book = three();
    const off = after(switchLever(book, rowNo(book, 0), false));
    const copy = after(duplicateScenario(off, "A", "A again"));
    expect(
      copy.rows.filter(({ lever }) => lever.scenario === "A again").map(({ lever }) => lever.value.value),
    ).toEqual([3]);
    expect(refusedFor(duplicateScenario(book, "A", "B"))).toMatch(/already/);
  });

  it("cannot be switched where the column beside the table is taken, and the words say by what", () => {
    const book = small({
      Scenarios: [
        heading,
        ["A", "Places", "Ash unit", "2026/27", null, 1, "places", null, null, "not to be touched"],
      ],
    });
    expect(refusedFor(switchLever(book, rowNo(book, 0), false))).toBe("J4 holds “not to be touched”.");
  });
});
