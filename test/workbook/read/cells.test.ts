import { errorsOf, notesOf, readForum } from "../problems";
import { smallForum, type Tables } from "../smallForum";
import { as, broken, dated, percent, type Told } from "../sheets";

/** The small forum with one cell changed. Rows count from 1 under the headings. */
function changed(table: keyof typeof smallForum, row: number, heading: string, content: Told): Tables {
  const rows: Told[][] = smallForum[table].map((cells: Told[]) => [...cells]);
  const column = rows[0]?.indexOf(heading) ?? -1;
  const cells = rows[row];
  if (!cells || column < 0) throw new Error(`${table} has no ${heading} in row ${String(row)}`);
  cells[column] = content;
  return { [table]: rows };
}

const errorsWith = (...told: Parameters<typeof changed>): string[] => errorsOf(readForum(changed(...told)));

describe("in a cell for a number", () => {
  it.each<[string, Told, RegExp]>([
    ["TBC", "TBC", /“TBC”, which is text, not one number/],
    ["n/a", "n/a", /“n\/a”/],
    ["a lone dash", "-", /“-”/],
    ["a number with words", "1,200 places", /“1,200 places”/],
    ["a date", dated(2025, 3, 31), /formatted as a date/],
    ["#REF!", broken("#REF!"), /#REF!, which is an error value/],
    ["#N/A", broken("#N/A"), /#N\/A, which is an error value/],
    ["a true-or-false value", true, /TRUE/],
    ["a blank", null, /is blank/],
    ["only spaces", " \u00a0", /is blank/],
    ["a percentage", percent(0.5), /as a percentage/],
    ["a negative", -5, /negative/],
  ])("%s is an error at the cell, with what to do", (_, content, found) => {
    const reading = readForum(changed("Provision", 1, "2025/26 places", content));
    expect(reading.inputs).toBeUndefined();
    const errors = reading.problems.filter(({ severity }) => severity === "error");
    expect(errors).toEqual([
      {
        severity: "error",
        sheet: "Our Provision",
        cell: "D4",
        found: expect.stringMatching(found),
        wanted: expect.stringContaining("number, 0 or more"),
        remedy: expect.stringMatching(/\w/),
      },
    ]);
  });

  it.each<[string, Told, number]>([
    ["£1.2m", "£1.2m", 1_200_000],
    ["(1,200)", "(1,200)", -1200],
    ["1,200", "1,200", 1200],
  ])("%s as text is read, with a note", (_, content, value) => {
    const reading = readForum(changed("Services", 1, "Annual budget", content));
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.services[0]?.budget).toMatchObject({
      value,
      reading: { takeOut: expect.any(Array) },
    });
    expect(notesOf(reading)).toContainEqual(expect.stringMatching(/^Our Services!C4 .*stored as text/));
  });

  it("many numbers as text give one note a column, with the count", () => {
    const rows: Told[][] = [
      ["Line", "Annual budget"],
      ...Array.from({ length: 9 }, (_, i) => [`Line ${String(i)}`, "1,200"]),
    ];
    const notes = notesOf(readForum({ Services: rows, Scenarios: null })).filter((note) =>
      note.includes("stored as text"),
    );
    expect(notes).toEqual([expect.stringMatching(/^Our Services!B4 .*9 numbers.*B4, B5, B6 and more/)]);
  });

  it("an amount of money is no number of pupils", () => {
    expect(errorsWith("Placements", 1, "Pupils", "£60")).toEqual([
      expect.stringMatching(/^Our Placements!C4 .*money/),
    ]);
  });
});

describe("a blank", () => {
  it.each<[keyof typeof smallForum, number, string, string]>([
    ["Funding", 1, "Financial year", "A4"],
    ["Funding", 1, "Schools block", "B4"],
    ["Funding", 2, "High needs block (before deductions)", "C5"],
    ["Funding", 1, "Deductions for direct funding of places", "D4"],
    ["Provision", 1, "Setting", "A4"],
    ["Provision", 1, "Kind", "B4"],
    ["Provision", 1, "2026/27 places", "E4"],
    ["Provision", 1, "Top-up pupils", "I4"],
    ["Provision", 1, "Average top-up", "J4"],
    ["Bands", 1, "Band", "A4"],
    ["Bands", 1, "Annual top-up", "C4"],
    ["Band pupils", 1, "Setting", "A4"],
    ["Band pupils", 1, "Band", "B4"],
    ["Band pupils", 1, "Pupils", "C4"],
    ["Placements", 1, "Kind", "A4"],
    ["Placements", 1, "Provider or need", "B4"],
    ["Placements", 1, "Pupils", "C4"],
    ["Placements", 1, "Average annual cost", "D4"],
    ["Services", 1, "Line", "A4"],
    ["Services", 1, "Annual budget", "C4"],
    ["Reserve", 1, "Balance", "A4"],
    ["Reserve", 1, "At (date)", "B4"],
    ["Reserve movements", 1, "Financial year", "A4"],
    ["Reserve movements", 1, "Amount", "B4"],
    ["Reserve movements", 1, "Certain (Yes/No)", "D4"],
    ["Transfers", 1, "From block", "B4"],
    ["Transfers", 1, "To block", "C4"],
    ["Transfers", 1, "Amount or percentage", "D4"],
    ["Assumptions", 1, "Assumption", "A4"],
    ["Assumptions", 2, "2027-28", "D5"],
    ["Schools", 1, "School", "A4"],
    ["Schools", 1, "Pupils", "C4"],
    ["Schools", 1, "Schools block share", "D4"],
    ["Scenarios", 1, "Scenario", "A4"],
    ["Scenarios", 1, "Lever", "B4"],
    ["Scenarios", 1, "Applies to", "C4"],
    ["Scenarios", 1, "From", "D4"],
    ["Scenarios", 1, "Value", "F4"],
    ["Scenarios", 1, "Unit", "G4"],
  ])("in %s row %i, %s, is an error at %s", (table, row, heading, cell) => {
    expect(errorsWith(table, row, heading, null)).toContainEqual(
      expect.stringMatching(new RegExp(`^Our ${table}!${cell} .*blank`, "i")),
    );
  });

  it.each<[keyof typeof smallForum, number, string]>([
    ["Provision", 1, "Unfilled places"],
    ["Provision", 1, "Place rate"],
    ["Provision", 1, "Funded directly by DfE (Yes/No)"],
    ["Provision", 3, "Top-up pupils"],
    ["Provision", 3, "Average top-up"],
    ["Bands", 3, "Kind"],
    ["Services", 1, "Section 251 line"],
    ["Reserve", 1, "Block"],
    ["Reserve movements", 1, "Reason"],
    ["Transfers", 1, "Forum decision"],
    ["Assumptions", 2, "Kind"],
    ["Schools", 1, "Phase"],
    ["Scenarios", 1, "To"],
    ["Scenarios", 1, "Ramp (years)"],
    ["Scenarios", 1, "Note"],
  ])("in %s row %i, %s, is allowed", (table, row, heading) => {
    // Two bands of one name without a kind would be the same band twice.
    const also: Tables =
      table === "Bands"
        ? {
            "Band pupils": [
              ["Setting", "Band", "Pupils"],
              ["Ash unit", "A", 6],
            ],
          }
        : {};
    const errors = errorsOf(readForum({ ...changed(table, row, heading, null), ...also })).filter(
      (error) => !(table === "Bands" && error.includes("second time")),
    );
    expect(errors).toEqual([]);
  });

  it("is allowed for places of a kind that has no place funding", () => {
    const rows = (kind: string, rate: number | null): Tables => ({
      Provision: [
        ["Setting", "Kind", "2025/26 places", "Place rate", "Top-up pupils", "Average top-up"],
        ["Oak", kind, null, rate, 5, 9000],
      ],
      "Band pupils": null,
      Scenarios: null,
    });
    for (const kind of [
      "Independent special",
      "NMSS",
      "Special post-16 institution",
      "Mainstream",
      "Hospital education",
      "Other",
    ])
      expect(errorsOf(readForum(rows(kind, null)))).toEqual([]);
    expect(errorsOf(readForum(rows("Mainstream", 6000)))).toEqual([
      expect.stringMatching(/^Our Provision!C4 .*blank/),
    ]);
    expect(errorsOf(readForum(rows("Maintained special", null)))).toEqual([
      expect.stringMatching(/^Our Provision!C4 .*blank/),
    ]);
  });

  it("is not zero: the optional values that were blank stay absent", () => {
    const { inputs } = readForum();
    expect(inputs?.settings[0]?.unfilled).toEqual({ at: { sheet: "Our Provision", cell: "F4" } });
    expect(inputs?.funding[0]?.importExport).toEqual({});
  });

  it("throughout an optional column of other blocks is as if the column were not there", () => {
    const reading = readForum({
      Funding: [
        ["Financial year", "Schools block", "HNB before deductions", "Deductions"],
        ["2025-26", null, 60_000_000, 0],
        ["2026-27", null, 61_000_000, 0],
      ],
      Transfers: null,
    });
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.funding[0]?.schools).toEqual({});
  });
});

describe("words", () => {
  it.each<[keyof typeof smallForum, number, string, Told, string]>([
    ["Provision", 1, "Kind", "Special school", "B4"],
    ["Placements", 1, "Kind", "Independant", "A4"],
    ["Provision", 1, "Funded directly by DfE (Yes/No)", "maybe", "H4"],
    ["Reserve movements", 1, "Certain (Yes/No)", "likely", "D4"],
    ["Transfers", 1, "From block", "Capital", "B4"],
    ["Reserve", 1, "Block", "Early years", "C4"],
    ["Funding", 1, "Financial year", "2025", "A4"],
    ["Funding", 1, "Financial year", "2025-27", "A4"],
    ["Funding", 1, "Financial year", as(2025, "General"), "A4"],
    ["Funding", 2, "Financial year", "AY 2026/27", "A5"],
    ["Reserve", 1, "At (date)", "last March", "B4"],
    ["Reserve", 1, "At (date)", as(45_747, "General"), "B4"],
    ["Provision", 1, "Setting", broken("#N/A"), "A4"],
    ["Provision", 1, "Setting", "Oak*", "A4"],
    ["Provision", 1, "Setting", "Oak?", "A4"],
    ["Provision", 1, "Setting", "~Oak", "A4"],
    ["Provision", 1, "Setting", "=Oak", "A4"],
    ["Provision", 1, "Setting", "<Oak", "A4"],
    ["Bands", 1, "Band", ">5", "A4"],
  ])("%s row %i: %s cannot be %j", (table, row, heading, content, cell) => {
    expect(errorsWith(table, row, heading, content)[0]).toMatch(new RegExp(`^Our ${table}!${cell} `));
  });

  it.each(["+Oak", "-Oak", "@Oak", "O'Oak & Co", "Ökö 😀"])("a setting may be called %j", (name) => {
    const reading = readForum({ ...changed("Provision", 1, "Setting", name) });
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.settings[0]?.name.value).toBe(name);
  });

  it("a band may be a number", () => {
    const reading = readForum({
      Bands: [
        ["Band", "Annual top-up"],
        [1, 4000],
        [2, 7000],
      ],
      "Band pupils": [
        ["Setting", "Band", "Pupils"],
        ["Ash unit", 1, 6],
        ["Ash unit", "2", 5],
      ],
    });
    expect(errorsOf(reading)).toEqual([]);
  });
});

describe("every problem", () => {
  it("says what was found, what was wanted and what to do, in whole words", () => {
    const tables = Object.keys(smallForum) as (keyof typeof smallForum)[];
    for (const table of tables) {
      const headings: Told[] = smallForum[table][0] ?? [];
      for (const heading of headings) {
        const { problems } = readForum(
          changed(table, 1, typeof heading === "string" ? heading : "", broken("#VALUE!")),
        );
        for (const problem of problems) {
          expect(problem.found).toMatch(/\.$/);
          expect(problem.wanted).not.toMatch(/\.$/);
          expect(problem.remedy).toMatch(/\.$/);
          expect(`${problem.found}${problem.wanted}${problem.remedy}`).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    }
  });
});
