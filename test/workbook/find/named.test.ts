import { ownSheets } from "../../../src/workbook/marks";
import { tableNamed } from "../../../src/workbook/find/named";
import { mappingNames, readWorkbook } from "../../../src/workbook/read";
import { errorsOf, notesOf, readForum, warningsOf } from "../problems";
import { forumSheets } from "../smallForum";
import { sheet, workbook, type Told } from "../sheets";

const head: Told[] = ["Line", "Annual budget"];
const now = sheet("Now", [["This year"], head, ["Therapies", 900], ["Outreach", 300]]);
const then = sheet("Then", [["Last year"], head, ["Therapies", 850]]);
const without = { Services: null, Scenarios: null };
const name = (text: string, refersTo: string): { name: string; refersTo: string } => ({
  name: text,
  refersTo,
});

describe("names", () => {
  it.each<[string, string | undefined]>([
    ["Provision", "Provision"],
    ["HNB_BandPupils", "Band pupils"],
    ["band_pupils", "Band pupils"],
    ["tblReserveMovements", "Reserve movements"],
    ["Table_Funding", "Funding"],
    ["HNB.map.Provision", undefined],
    ["ProvisionOld", undefined],
    ["Reserves", undefined],
  ])("%s is %s", (text, table) => {
    expect(tableNamed(text)).toBe(table);
  });
});

describe("a table found by name", () => {
  it("settles which of two rivals is meant: a defined name over headings and rows", () => {
    const reading = readForum(without, [now, then], [name("Services", "Then!$A$2:$B$3")]);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.found.find(({ table }) => table === "Services")).toMatchObject({
      how: "name",
      sheet: "Then",
      rows: 1,
    });
    expect(notesOf(reading)).toContainEqual(
      expect.stringMatching(/^Now!A2 Headings of Services stand here too/),
    );
  });

  it.each([
    ["its title row too", "Now!$A$1:$B$4", 2],
    ["its headings alone", "Now!$A$2:$B$2", 2],
    ["its rows alone", "Now!$A$3:$B$4", 2],
  ])("may name %s", (_, refersTo, rows) => {
    const reading = readForum(without, [now, then], [name("HNB_Services", refersTo)]);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.found.find(({ table }) => table === "Services")).toMatchObject({
      how: "name",
      sheet: "Now",
      rows,
    });
  });

  it("may be an Excel table", () => {
    const excel = sheet("Now", [["This year"], head, ["Therapies", 900]], {
      tables: [["tblServices", "A2:B3"]],
    });
    const reading = readForum(without, [then, excel]);
    expect(reading.found.find(({ table }) => table === "Services")).toMatchObject({
      how: "table",
      sheet: "Now",
    });
  });

  it("is asked about where two names differ", () => {
    const excel = sheet("Now", [["This year"], head, ["Therapies", 900]], {
      tables: [["tblServices", "A2:B3"]],
    });
    const reading = readForum(without, [then, excel], [name("Services", "Then!$A$2:$B$3")]);
    expect(errorsOf(reading)).toEqual([expect.stringContaining("Services stands in 2 places")]);
  });

  it("is warned of where its headings do not fit, and the headings are looked for", () => {
    const reading = readForum(without, [now], [name("Services", "Now!$A$3:$A$4")]);
    expect(errorsOf(reading)).toEqual([]);
    expect(warningsOf(reading)).toContainEqual(expect.stringMatching(/^Now!A3 The name “Services”/));
  });

  it("is not looked for on a hidden sheet, nor in a single cell", () => {
    const hidden = sheet("Then", [["Last year"], head, ["Therapies", 850]], {
      hidden: true,
      tables: [["Services", "A2:B3"]],
    });
    const reading = readForum(without, [hidden, now], [name("Reserve", "Now!$B$3")]);
    expect(reading.found.find(({ table }) => table === "Services")).toMatchObject({
      how: "headings",
      sheet: "Now",
    });
    expect(warningsOf(reading)).toEqual([]);
  });

  it("tells of rows below its range", () => {
    const reading = readForum(without, [now], [name("Services", "Now!$A$2:$B$3")]);
    expect(errorsOf(reading)).toEqual([expect.stringMatching(/^Now!A4 .*below the named range/)]);
  });

  it("is noted where the name is no single block", () => {
    const reading = readForum(without, [now], [name("Services", "Now!$A:$B")]);
    expect(notesOf(reading)).toContainEqual(expect.stringContaining("not one block of cells"));
    expect(reading.inputs?.services).toHaveLength(2);
  });
});

describe("a saved mapping", () => {
  it("finds every table again where it was", () => {
    const first = readWorkbook(workbook(forumSheets()));
    const names = mappingNames(first.found);
    expect(names).toContainEqual({ name: "HNB.map.Bandpupils", refersTo: "'Our Band pupils'!$A$3:$C$3" });
    const second = readWorkbook(workbook(forumSheets(), names));
    expect(second.found.map(({ how }) => how)).toEqual(first.found.map(() => "mapping"));
    expect(second.inputs).toEqual(first.inputs);
  });

  it("goes before names and headings", () => {
    const reading = readForum(
      without,
      [now, then],
      [name("Services", "Now!$A$2:$B$4"), name("HNB.map.Services", "Then!$A$2:$B$2")],
    );
    expect(reading.found.find(({ table }) => table === "Services")).toMatchObject({
      how: "mapping",
      sheet: "Then",
    });
  });

  it("takes in columns and rows added since", () => {
    const grown = forumSheets({
      Provision: [
        ["Setting", "Kind", "2025/26 places", "2026/27 places"],
        ["Oak School", "Maintained special", 110, 120],
        ["Elm School", "Maintained special", 90, 90],
      ],
      "Band pupils": null,
      Scenarios: null,
    });
    const reading = readWorkbook(workbook(grown, [name("HNB.map.Provision", "'Our Provision'!$A$3:$C$3")]));
    expect(reading.inputs?.settings.map(({ places }) => places.length)).toEqual([2, 2]);
  });

  it.each([
    ["its headings no longer fit", "Now!$A$1:$B$1"],
    ["it is broken", "#REF!"],
    ["its cells are gone", "Now!#REF!"],
    ["its sheet is gone", "'Old sheet'!$A$1:$B$1"],
  ])("is passed over with a note where %s", (_, refersTo) => {
    const reading = readForum(without, [now], [name("HNB.map.Services", refersTo)]);
    expect(errorsOf(reading)).toEqual([]);
    expect(notesOf(reading)).toContainEqual(expect.stringContaining("HNB.map.Services"));
    expect(reading.found.find(({ table }) => table === "Services")).toMatchObject({
      how: "headings",
      sheet: "Now",
    });
  });
});

describe("sheets of our own", () => {
  it("are known by their marks, never by name", () => {
    const grid = workbook(
      [sheet("HNB Baseline", [["x"]]), sheet("My copy", [["x"]])],
      [
        name("HNB.mark.baseline", "'HNB Baseline'!$A$1"),
        name("HNB.mark.compare", "#REF!"),
        name("HNB.mark.workings", "'Gone'!$A$1"),
        name("HNB.mark.checks", "'My copy'!$A$2"),
        name("HNB.mark.sources", "'My copy'!$B$1"),
      ],
    );
    expect([...ownSheets(grid)]).toEqual([["HNB.mark.baseline", "HNB Baseline"]]);
  });

  it("hold no tables for the reader", () => {
    const ours = sheet("HNB Workings", [head, ["Therapies", 1]]);
    const reading = readForum(without, [ours, now], [name("HNB.mark.workings", "'HNB Workings'!$A$1")]);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.found.find(({ table }) => table === "Services")?.sheet).toBe("Now");
  });

  it("hold Assumptions and Scenarios where the forum has none, and only then", () => {
    const ours = sheet(
      "HNB Assumptions",
      [["Assumptions"], ["Assumption", "Kind", "2026-27"], ["Pupil growth", null, "4%"]],
      {
        tables: [["HNB_Assumptions", "A2:C3"]],
      },
    );
    const mark = name("HNB.mark.assumptions", "'HNB Assumptions'!$A$1");
    const alone = readForum({ Assumptions: null }, [ours], [mark]);
    expect(errorsOf(alone)).toEqual([]);
    expect(alone.inputs?.assumptions[0]?.values[0]?.change.value).toBe(0.04);
    const beside = readForum({}, [ours], [mark]);
    expect(errorsOf(beside)).toEqual([]);
    expect(beside.inputs?.assumptions[0]?.values[0]?.change.value).toBe(0.05);
  });

  it.each(["HNB Baseline", "hnb compare", "HNB Workings", "HNB Checks", "HNB Sources", "HNB More units"])(
    "%s of the forum's own is an error with a remedy",
    (title) => {
      const reading = readForum({}, [sheet(title, [["ours"]])]);
      expect(reading.inputs).toBeUndefined();
      expect(reading.problems.find(({ severity }) => severity === "error")).toMatchObject({
        sheet: title,
        found: expect.stringContaining("did not make"),
        remedy: expect.stringContaining("Rename"),
      });
    },
  );

  it("HNB Assumptions of the forum's own is read, and is in the way only if it holds no table", () => {
    const theirs = sheet("HNB Assumptions", [
      ["Assumption", "2026-27"],
      ["Pupil growth", "4%"],
    ]);
    expect(errorsOf(readForum({ Assumptions: null }, [theirs]))).toEqual([]);
    expect(errorsOf(readForum({ Assumptions: null }, [sheet("HNB Assumptions", [["ours"]])]))).toHaveLength(
      1,
    );
  });
});
