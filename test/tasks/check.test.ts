import { check, describeReading } from "../../src/tasks/check";
import type { WorkbookGrid } from "../../src/workbook/port/grid";
import type { WorkbookHost } from "../../src/workbook/port/host";
import { forumSheets, type Tables } from "../workbook/smallForum";
import { sheet, workbook } from "../workbook/sheets";

const hostOf = (grid: WorkbookGrid): WorkbookHost => ({
  read: () => Promise.resolve(grid),
  write: () => Promise.reject(new Error("A check writes nothing")),
});

const report = async (changed: Tables = {}): Promise<string> =>
  describeReading(await check(hostOf(workbook(forumSheets(changed)))));

describe("a check", () => {
  it("says what was found where, how, and by which heading", async () => {
    const services = sheet("Budget", [
      ["Central services"],
      ["Service", "Budget (£000)", "Lead"],
      ["Therapies", 900, "AB"],
      ["Total", 900],
    ]);
    const text = describeReading(
      await check(hostOf(workbook([...forumSheets({ Services: null, Scenarios: null }), services]))),
    );
    expect(text).toContain(
      "Services: by its headings; headings in Budget!A2:B2, rows in Budget!A3:B3 (1 row, totals in row 4)",
    );
    expect(text).toContain("B2  Annual budget, in £000 (written “Budget (£000)”)");
    expect(text).toContain("C2  not read: “Lead”");
  });

  it("says of a column that a person has named which it is, so that the command line reads what the pane shows", async () => {
    const paper = sheet("Paper", [
      ["Item", "Cost (£000)"],
      ["Therapies", 900],
    ]);
    const grid = workbook(
      [...forumSheets({ Services: null, Scenarios: null }), paper],
      [
        { name: "HNB.map.Services", refersTo: "Paper!$A$1:$B$1" },
        { name: "HNB.map.Services.name", refersTo: "Paper!$A$1" },
        { name: "HNB.map.Services.budget", refersTo: "Paper!$B$1" },
      ],
    );
    const text = describeReading(await check(hostOf(grid)));
    expect(text).toContain("Services: where an earlier run found it; headings in Paper!A1:B1");
    expect(text).toContain("A1  Line (written “Item”, as said in Set up)");
    expect(text).toContain("B1  Annual budget, in £000 (written “Cost (£000)”, as said in Set up)");
  });

  it("says what is not there, what is taken as 0, and the years", async () => {
    const text = await report({ Transfers: null, Scenarios: null });
    expect(text).toMatch(
      /Not in the workbook, or without rows, so there are none\n {2}Transfers\n {2}Scenarios\n/,
    );
    expect(text).toContain(
      "No row for Top-up uplift, Services inflation, Place rate change, Block growth: taken as 0% in every year.",
    );
    expect(text).toContain("2025-26, 2026-27, 2027-28, 2028-29, 2029-30; the base year is 2025-26");
    expect(text).toMatch(/0 errors, 0 warnings, \d+ notes?\. The workbook can be modelled\.$/);
  });

  it("lists problems by how grave they are, each with its cell and what to do", async () => {
    const text = await report({
      Services: [
        ["Line", "Budget"],
        ["Therapies", "TBC"],
        ["therapies", "5"],
      ],
      Scenarios: null,
    });
    expect(text).toMatch(
      /Errors[^]*Our Services!B4 {2}Services: Annual budget holds “TBC”[^]*wanted: [^]*do: [^]*Notes/,
    );
    expect(text).toMatch(/1 error, .*The workbook cannot be modelled yet\.$/);
  });
});
