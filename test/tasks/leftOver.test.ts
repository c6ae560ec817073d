import { modelGrid } from "../../src/tasks/model";
import { provisionSheet } from "../workbook/newProvisionSheet";
import { sheet, workbook } from "../workbook/sheets";
import { forumSheets } from "../workbook/smallForum";

/** What a run says of sheets that an earlier one wrote, in a workbook that has a ledger, ranges and a scenario's sheet of it. */
function said(opens: boolean, scenarios?: false): readonly string[] {
  const marked = { ledger: "HNB Ledger", ranges: "HNB Ranges", "scenario.0": "HNB Gone" };
  const grid = workbook(
    [
      ...forumSheets(),
      ...(opens ? [provisionSheet({})] : []),
      ...Object.values(marked).map((name) => sheet(name, [["Written before"]])),
    ],
    Object.entries(marked).map(([key, name]) => ({ name: `HNB.mark.${key}`, refersTo: `'${name}'!$A$1` })),
  );
  const { problems } = modelGrid(grid, {
    version: "test",
    at: "now",
    write: false,
    ...(scenarios === undefined ? {} : { scenarios }),
  });
  return problems.flatMap(({ severity, sheet: on = "", cell = "", found }) =>
    found.includes("an earlier run") ? [`${severity} ${on}!${cell}`] : [],
  );
}

describe("a sheet of an earlier run whose table is gone", () => {
  it("is warned of, because its formulas may point anywhere by now", () => {
    expect(said(false)).toEqual(["warning HNB Ledger!A1", "warning HNB Gone!A1"]);
  });
  it("is not where its table is there, nor where it is still being worked out", () => {
    expect(said(true)).toEqual(["warning HNB Gone!A1"]);
    expect(said(true, false)).toEqual(["warning HNB Gone!A1"]);
  });
});
