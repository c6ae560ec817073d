import type { SheetGrid } from "../../../src/workbook/port/grid";
import type { Reading } from "../../../src/workbook/read";
import { errorsOf, notesOf, readForum, warningsOf } from "../problems";
import { sheet, type Extra, type Told } from "../sheets";

const head: Told[] = ["Line", "Section 251 line", "Annual budget"];
const therapies: Told[] = ["Therapies", "1.2.11", 900];
const outreach: Told[] = ["Outreach", "1.2.8", 300];
const panel: Told[] = ["Panel", null, 50];

const services = (rows: Told[][], extra: Extra = {}, more: SheetGrid[] = []): Reading =>
  readForum({ Services: null, Scenarios: null }, [sheet("S", rows, extra), ...more]);
const names = ({ inputs }: Reading): string[] | undefined => inputs?.services.map(({ name }) => name.value);
const found = ({ found: all }: Reading) => all.find(({ table }) => table === "Services");

describe("blank rows", () => {
  it("one or two do not end a table", () => {
    expect(names(services([head, therapies, [], outreach, [], [], panel]))).toEqual([
      "Therapies",
      "Outreach",
      "Panel",
    ]);
  });

  it("three do", () => {
    expect(names(services([head, therapies, [], [], [], outreach]))).toEqual(["Therapies"]);
  });

  it("may hold text beside the table", () => {
    expect(names(services([head, therapies, [null, null, null, null, "A note beside"], outreach]))).toEqual([
      "Therapies",
      "Outreach",
    ]);
  });
});

describe("totals rows", () => {
  it.each([
    "Total",
    "TOTAL",
    "Sub-total",
    "Subtotal: therapies",
    "Grand total",
    "Total services (net)",
    "Services total",
  ])("%s is recognised and not read as data", (label) => {
    const reading = services([head, therapies, outreach, [label, null, 1200]]);
    expect(names(reading)).toEqual(["Therapies", "Outreach"]);
    expect(found(reading)).toMatchObject({ rows: 2, totalsRows: [3], dataArea: { top: 1, bottom: 2 } });
    expect(warningsOf(reading)).toEqual([]);
  });

  it("may carry the word in any text cell", () => {
    expect(names(services([head, therapies, [null, "Total", 900]]))).toEqual(["Therapies"]);
  });

  it("is not a remark that speaks of a total", () => {
    const reading = readForum({
      Scenarios: [
        ["Scenario", "Lever", "Applies to", "From", "Value", "Unit", "Note"],
        ["A", "Places", "Oak School", "2026/27", 5, "places", "Takes the total to 125"],
      ],
    });
    expect(reading.inputs?.levers).toHaveLength(1);
  });

  it("is followed by rows that are read, and said so", () => {
    const reading = services([
      head,
      therapies,
      ["Sub-total", null, 900],
      outreach,
      panel,
      ["Sub-total", null, 350],
      ["Total", null, 1250],
    ]);
    expect(names(reading)).toEqual(["Therapies", "Outreach", "Panel"]);
    expect(notesOf(reading)).toContainEqual(
      expect.stringMatching(/^S!A4 Services: rows 4, 5 below a totals row/),
    );
    expect(warningsOf(reading)).toEqual([]);
  });

  it("is followed by group titles and notes that are passed over", () => {
    const reading = services([
      head,
      therapies,
      ["Total", null, 900],
      ["Other services"],
      outreach,
      ["Note: as agreed in June."],
    ]);
    expect(names(reading)).toEqual(["Therapies", "Outreach"]);
  });

  it("is warned of where there is nothing to add up, for it may be a row that only says so", () => {
    const bands = readForum({
      Bands: [
        ["Band", "Annual top-up"],
        ["A", 4000],
        ["B", 7000],
        ["Total communication", 9000],
      ],
    });
    expect(warningsOf(bands)).toEqual([
      expect.stringMatching(/^Our Bands!A6 .*says total \(“Total communication”\)/),
    ]);
    expect(warningsOf(services([head, therapies, ["Total", null, null]]))).toHaveLength(1);
  });

  it("does not hide a faulty row that follows", () => {
    const reading = services([
      head,
      therapies,
      ["Sub-total", null, 900],
      ["Outreach", "1.2.8", "TBC"],
      ["Total", null, 900],
    ]);
    expect(errorsOf(reading)).toEqual([expect.stringMatching(/^S!C4 Services: Annual budget holds “TBC”/)]);
  });
});

describe("a total that does not add up", () => {
  const redbridge = (format: string, total: Told): Reading =>
    services([
      ["Line", "Annual budget (£m)"],
      ["In-year deficit brought forward", 0.747],
      ["In-year deficit forecast", 8.953],
      ["Total", typeof total === "number" ? { content: total, format } : total],
    ]);

  it("is a warning with both figures, and the rows stand: 0.747 + 8.953 is not 9.795", () => {
    const reading = redbridge("General", 9.795);
    expect(warningsOf(reading)).toEqual([expect.stringMatching(/^S!B4 .*9\.795.*9\.7\b/)]);
    expect(reading.inputs?.services.map(({ budget }) => budget.value)).toEqual([747_000, 8_953_000]);
  });

  it("is no warning within half of the last digit shown", () => {
    expect(warningsOf(redbridge("0", 9.795))).toEqual([]);
    expect(warningsOf(redbridge("0.0", 9.74))).toEqual([]);
    expect(warningsOf(redbridge("0.0", 9.8))).toHaveLength(1);
    expect(warningsOf(redbridge("0.000", 9.7))).toEqual([]);
  });

  it("is checked where it is text", () => {
    expect(warningsOf(redbridge("@", "9.795"))).toHaveLength(1);
    expect(warningsOf(redbridge("@", "9.700"))).toEqual([]);
  });

  it("checks sub-totals against their own rows and the total against all", () => {
    expect(
      warningsOf(
        services([
          head,
          therapies,
          ["Sub-total", null, 900],
          outreach,
          ["Sub-total", null, 1200],
          ["Total", null, 1200],
        ]),
      ),
    ).toEqual([]);
    expect(
      warningsOf(
        services([
          head,
          therapies,
          ["Sub-total", null, 900],
          outreach,
          panel,
          ["Sub-total", null, 300],
          ["Total", null, 1200],
        ]),
      ),
    ).toEqual([expect.stringMatching(/^S!C6 .*300.*350/), expect.stringMatching(/^S!C7 .*1200.*1250/)]);
  });
});

describe("what ends a table", () => {
  it.each<[string, Told[][]]>([
    ["a note", [["Note: budgets as agreed in February."]]],
    ["a note in two cells", [["Source", "S251 budget return"]]],
    ["a note after a blank row", [[], ["Budgets are those agreed in February"]]],
    ["a title with headings under it", [["Equipment"], ["Item", "Number", "Room"], ["Hoist", 3, "B2"]]],
    [
      "headings of something else after a blank row",
      [[], ["Item", "Supplier", "Room"], ["Hoist", "Acme", "B2"]],
    ],
  ])("%s", (_, after) => {
    const reading = services([head, therapies, outreach, ...after]);
    expect(errorsOf(reading)).toEqual([]);
    expect(names(reading)).toEqual(["Therapies", "Outreach"]);
  });

  it("the headings of another table", () => {
    const reading = readForum({ Services: null, Bands: null, Scenarios: null }, [
      sheet("S", [head, therapies, ["Bands"], ["Band", "Annual top-up"], ["A", 4000], ["B", 7000]]),
    ]);
    expect(errorsOf(reading)).toEqual([]);
    expect([names(reading), reading.inputs?.bands.length]).toEqual([["Therapies"], 2]);
  });

  it("is asked about where rows that fit follow a title", () => {
    const reading = services([head, therapies, [], ["Other services"], outreach, panel]);
    expect(errorsOf(reading)).toEqual([
      expect.stringMatching(/^S!A5 .*rows 5, 6 look like more.*row 4 \(“Other services”\)/),
    ]);
  });

  it("is not a group title before the first row", () => {
    expect(names(services([head, [], ["Direct services"], therapies]))).toEqual(["Therapies"]);
    expect(names(services([head, ["Direct services"], therapies], { merges: ["A2:C2"] }))).toEqual([
      "Therapies",
    ]);
  });

  it("is not a row with a name and nothing else: that is a fault", () => {
    expect(errorsOf(services([head, therapies, ["Outreach"], panel]))).toEqual([
      expect.stringMatching(/^S!C3 .*Annual budget is blank/),
    ]);
  });
});

describe("an Excel table", () => {
  it("holds its own rows whatever stands between them, and a row straight below it", () => {
    const rows = [head, therapies, [], [], [], outreach, panel, [], ["Not a row", null, 7]];
    const reading = services(rows, { tables: [["Budget", "A1:C6"]] });
    expect(names(reading)).toEqual(["Therapies", "Outreach", "Panel"]);
    expect(notesOf(reading)).toContainEqual(expect.stringMatching(/^S!A7 .*straight below the Excel table/));
  });

  it("does not hide a faulty row straight below it", () => {
    const rows = [head, therapies, ["Outreach", null, "TBC"]];
    expect(errorsOf(services(rows, { tables: [["Budget", "A1:C2"]] }))).toEqual([
      expect.stringMatching(/^S!C3 .*“TBC”/),
    ]);
  });

  it("has a totals row that Excel knows of, whatever it says", () => {
    const rows = [head, therapies, outreach, ["Altogether", null, 1250]];
    const reading = services(rows, { tables: [["Budget", "A1:C4"]], totalsRows: true });
    expect(found(reading)).toMatchObject({ rows: 2, totalsRows: [3] });
    expect(warningsOf(reading)).toEqual([expect.stringMatching(/^S!C4 .*1,?250.*1,?200/)]);
  });

  it("has no rows while they are blank", () => {
    const reading = services([head, [], [], []], { tables: [["Services", "A1:C4"]] });
    expect(found(reading)).toMatchObject({ how: "table", rows: 0, dataArea: undefined });
  });
});
