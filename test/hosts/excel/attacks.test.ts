/** @jest-environment node */
import { excelHost } from "../../../src/hosts/excel";
import type { InterpreterOptions } from "../../../src/preview/interpreter/external";
import type { HostError } from "../../../src/workbook/port/host";
import type { WorkbookPlan } from "../../../src/workbook/port/plan";
import { book as fileOf } from "../file/book";
import { cellsOf, planOf, sheet } from "../plans";
import { everything } from "./everything";
import { earlierPlan, laterPlan } from "./faultPlans";
import { forum, idOf } from "./forum";
import { closeAll, excelOver } from "./over";
import type { Over } from "./over";

afterEach(closeAll);

const plain = planOf([sheet(cellsOf([["Total", { formula: "'Sheet1'!$B$2*2", value: 10 }]]))]);

async function refusal(doing: Promise<unknown>): Promise<HostError> {
  try {
    await doing;
  } catch (cause) {
    return cause as HostError;
  }
  throw new Error("nothing was refused");
}

/** Refuses to write, says why, and leaves everything as it was. */
async function refuses({ host, book }: Over, plan: WorkbookPlan): Promise<HostError> {
  const before = everything(book.state);
  const told = await refusal(host.write(plan));
  expect(told.name).toBe("HostError");
  expect(everything(book.state)).toEqual(before);
  return told;
}

describe("what a person or an administrator has done is told of, and nothing is written", () => {
  it("a cell in edit mode", async () => {
    let isEditing = false;
    const over = await excelOver(fileOf(forum), { isEditing: () => isEditing });
    await over.host.read();
    isEditing = true;
    expect((await refuses(over, plain)).remedy).toMatch(/^Press Enter or Escape/);
    expect((await refusal(over.host.read())).remedy).toMatch(/^Press Enter or Escape/);
    isEditing = false;
    await over.host.write(plain);
  });

  it("a read-only workbook", async () => {
    const over = await excelOver(fileOf(forum), {}, { isReadOnly: true });
    expect((await refuses(over, plain)).found).toBe("The workbook is open read-only.");
  });

  it("one of our sheets is protected", async () => {
    const over = await excelOver(fileOf(forum));
    await over.host.write(earlierPlan);
    over.book.change("person", (draft) => draft.find(idOf(over, "HNB Baseline"))?.set({ protected: true }));
    expect((await refuses(over, laterPlan)).found).toBe("The sheet “HNB Baseline” is protected.");
  });

  it("one of our tables is filtered", async () => {
    const over = await excelOver(fileOf(forum));
    await over.host.write(earlierPlan);
    over.book.change("person", (draft) => {
      const ours = draft.find(idOf(over, "HNB Baseline"));
      ours?.set({ tables: ours.sheet.tables.map((table) => ({ ...table, filtered: true })) });
    });
    expect((await refuses(over, laterPlan)).found).toMatch(
      /^The table HNB_lines on “HNB Baseline” is filtered/,
    );
  });

  it("another add-in has a sheet of the name that we would give", async () => {
    const over = await excelOver(fileOf(forum));
    await over.host.read();
    over.book.rename(idOf(over, "Sheet1"), "HNB Baseline");
    const told = await refuses({ ...over, host: excelHost() }, planOf([sheet(cellsOf([["ours"]]))]));
    expect(told.found).toMatch(/has a sheet called “HNB Baseline” already/);
  });
});

describe("a change between reading and writing is told of, and nothing is written", () => {
  const between = async (change: (over: Over) => void): Promise<HostError> => {
    const over = await excelOver(fileOf(forum));
    await over.host.write(earlierPlan);
    await over.host.read();
    change(over);
    const told = await refuses(over, { ...laterPlan, names: [...laterPlan.names, pointing] });
    expect(told.wanted).toBe("the workbook as it was read");
    return told;
  };
  const pointing = { name: "HNB.map.Levers", refersTo: "'Sheet1'!$A$1:$B$1" };

  it("a sheet that the plan points at was renamed", async () => {
    const told = await between((over) => {
      over.book.rename(idOf(over, "Sheet1"), "Levers");
    });
    expect(told.found).toMatch(/“Sheet1” was changed/);
  });

  it("one of our sheets was deleted", async () => {
    const told = await between((over) => {
      over.book.remove(idOf(over, "HNB Baseline"));
    });
    expect(told.found).toMatch(/“HNB Baseline” was changed/);
  });

  it("a co-author changed a figure", async () => {
    const told = await between((over) => {
      over.book.enter(idOf(over, "Sheet1"), 1, 0, "Top-ups");
    });
    expect(told.found).toMatch(/“Sheet1” was changed/);
  });

  it("a person wrote into our block", async () => {
    const told = await between((over) => {
      over.book.enter(idOf(over, "HNB Baseline"), 2, 1, "999");
    });
    expect(told.found).toMatch(/“HNB Baseline” was changed/);
  });

  it("a cell that was to be filled in holds something else by now", async () => {
    const over = await excelOver(fileOf(forum));
    await over.host.write(earlierPlan);
    over.book.enter(idOf(over, "Sheet1"), 1, 1, "6");
    expect((await refuses(over, laterPlan)).found).toBe(
      "B2 of “Sheet1” holds “6” by now, where it held “5”.",
    );
  });

  it("of two hosts on one workbook the later sees what the earlier has written", async () => {
    const over = await excelOver(fileOf(forum));
    const other = excelHost();
    await over.host.read();
    await other.read();
    await other.write(plain);
    const told = await refuses(over, plain);
    expect(told.found).toMatch(/something of that name|has a sheet called/);
  });
});

describe("what goes wrong on the way is put right", () => {
  const written = async (options: InterpreterOptions): Promise<Over> => {
    const over = await excelOver(fileOf(forum), options);
    await over.host.write(earlierPlan);
    await over.host.read();
    await over.host.write(laterPlan);
    return over;
  };
  let expected: unknown;
  beforeEach(async () => {
    expected = everything((await written({})).book.state);
  });

  it.each([
    ["no answer of use", 5001],
    ["a session that timed out", 5012],
    ["too many requests", 5102],
    ["an answer that is too large", 5104],
  ])("%s, to a write that was carried out", async (_, number) => {
    const over = await written({ dropResponse: (batch) => (batch === 3 ? number : undefined) });
    expect(everything(over.book.state)).toEqual(expected);
    expect(over.host.batches).toBe(5);
  });

  it("no answer at all to a write that was carried out", async () => {
    const over = await excelOver(fileOf(forum), {
      dropResponse: (batch) => (batch === 3 ? "silence" : undefined),
    });
    const host = excelHost({ patience: 1500 });
    await host.write(earlierPlan);
    await host.read();
    await host.write(laterPlan);
    expect(everything(over.book.state)).toEqual(expected);
    expect(host.batches).toBe(5);
  });

  it("an Excel that says nothing any more is told of", async () => {
    await excelOver(fileOf(forum), { dropResponse: () => "silence" });
    expect((await refusal(excelHost({ patience: 50 }).read())).found).toBe("Excel did not answer.");
  });

  it("a request that is too large is sent in parts", async () => {
    const over = await written({ mostBytes: 150_000 });
    expect(everything(over.book.state)).toEqual(expected);
  });

  it("an answer lost while reading is told, and reading again helps", async () => {
    const over = await excelOver(fileOf(forum), {
      dropResponse: (batch) => (batch === 0 ? 5012 : undefined),
    });
    expect((await refusal(over.host.read())).found).toMatch(/session with Excel/);
    expect((await over.host.read()).sheets).toHaveLength(1);
  });
});
