import type { Reading } from "../../../src/workbook/read";
import { errorsOf, notesOf, readForum, warningsOf } from "../problems";
import { sheet, type Told } from "../sheets";
import { smallForum } from "../smallForum";

const head: Told[] = ["Line", "Annual budget"];
const here: Told[][] = [head, ["Therapies", 900], ["Outreach", 300]];
const read = (...sheets: Parameters<typeof sheet>[]): Reading =>
  readForum(
    { Services: null, Scenarios: null },
    sheets.map((each) => sheet(...each)),
  );
const servicesOf = ({ found }: Reading) => found.find(({ table }) => table === "Services");

describe("two full candidates", () => {
  it.each<[string, Told[][]]>([
    ["other rows", [head, ["Therapies", 900], ["Panel", 300]]],
    ["another amount", [head, ["Therapies", 900], ["Outreach", 301]]],
    ["more rows", [...here, ["Panel", 50]]],
    ["another unit", [["Line", "Annual budget (£000)"], ...here.slice(1)]],
  ])("with %s are asked about, with both places and what to do", (_, there) => {
    const reading = read(["This year", here], ["Last year", [["Last year"], [], ...there]]);
    expect(reading.inputs).toBeUndefined();
    const problem = reading.problems.find(({ found }) => found.startsWith("Services stands in 2 places"));
    expect(problem).toMatchObject({ severity: "error", sheet: "This year", cell: "A1" });
    expect(problem?.found).toContain("sheet “This year”, A1:B1 and sheet “Last year”, A3:B3");
    expect(problem?.remedy).toMatch(/name it “Services”.*hide.*delete/);
  });

  it("that say the same are no problem: the first is read, and a note says so", () => {
    const shuffled: Told[][] = [
      ["Budget (£)", "Service"],
      ["900", " therapies"],
      [300, "Outreach"],
    ];
    const reading = read(["One", here], ["Two", [["A copy"], ...shuffled]]);
    expect(errorsOf(reading)).toEqual([]);
    expect(servicesOf(reading)?.sheet).toBe("One");
    expect(notesOf(reading)).toContainEqual(
      expect.stringMatching(/^Two!A2 The Services table stands here a second time/),
    );
  });

  it("with other years are asked about", () => {
    const reading = readForum({ Assumptions: null }, [
      sheet("A", [
        ["Assumption", "2026-27"],
        ["Pupil growth", "3%"],
      ]),
      sheet("B", [
        ["Assumption", "2027-28"],
        ["Pupil growth", "3%"],
      ]),
    ]);
    expect(errorsOf(reading)).toContainEqual(expect.stringContaining("Assumptions stands in 2 places"));
  });

  it("may stand on one sheet", () => {
    const reading = read(["S", [...here, [], ["Last year"], head, ["Therapies", 850]]]);
    expect(errorsOf(reading)).toEqual([expect.stringContaining("Services stands in 2 places")]);
  });

  it("are not rivals where one is hidden", () => {
    const reading = read(["This year", here], ["Last year", [head, ["Therapies", 850]], { hidden: true }]);
    expect(errorsOf(reading)).toEqual([]);
  });
});

describe("a partial match", () => {
  it("is no rival, and is reported", () => {
    const reading = readForum({}, [
      sheet("Draft", [
        ["School", "Kind", "Comments"],
        ["Oak", "Special", "?"],
      ]),
    ]);
    expect(errorsOf(reading)).toEqual([]);
    expect(notesOf(reading)).toContainEqual(
      expect.stringMatching(/^Draft!A1 Headings like those of Provision/),
    );
  });

  it("is the error where a required table is nowhere else, and names the heading that is missing", () => {
    const reading = readForum({ Funding: null }, [
      sheet("DSG", [["DSG"], ["Year", "High needs block", "Deductions"], ["2025-26", 60_000_000, 1]]),
    ]);
    expect(errorsOf(reading)).toEqual([
      expect.stringMatching(
        /^DSG!A2 .*Funding.*no “High needs block \(before deductions\)”.*not understood: “High needs block” \(B2\)/,
      ),
    ]);
  });

  it("is a warning where the table may be left out", () => {
    const reading = readForum({ Transfers: null }, [
      sheet("Moves", [
        ["Year", "From", "To", "Sum agreed"],
        ["2025-26", "SB", "HNB", 5],
      ]),
    ]);
    expect(errorsOf(reading)).toEqual([]);
    expect(warningsOf(reading)).toContainEqual(
      expect.stringMatching(/^Moves!A1 .*Transfers.*no “Amount or percentage”/),
    );
  });
});

describe("what is missing", () => {
  it.each(["Funding", "Reserve"] as const)("%s must be there", (table) => {
    const reading = readForum({ [table]: null });
    expect(reading.inputs).toBeUndefined();
    expect(errorsOf(reading)).toContainEqual(expect.stringContaining(`No ${table} table was found`));
    expect(reading.absent).toContain(table);
  });

  it("one of Provision, Placements and Services must be there, and one is enough", () => {
    const none = { Provision: null, "Band pupils": null, Placements: null, Services: null, Scenarios: null };
    expect(errorsOf(readForum(none))).toEqual([
      expect.stringContaining("None of the tables Provision, Placements and Services"),
    ]);
    const some = {
      Provision: [
        ["Setting", "Kind", "2025/26 places"],
        ["Oak", "PRU", 5],
      ],
      Placements: smallForum.Placements,
      Services: smallForum.Services,
    };
    for (const table of ["Provision", "Placements", "Services"] as const) {
      const reading = readForum({ ...none, [table]: some[table] });
      expect(errorsOf(reading)).toEqual([]);
      expect(reading.inputs).toBeDefined();
    }
  });

  it("no optional table means none, and it is said", () => {
    const reading = readForum({
      Bands: null,
      "Band pupils": null,
      Provision: [
        ["Setting", "Kind", "2025/26 places"],
        ["Oak", "PRU", 5],
      ],
      "Reserve movements": null,
      Transfers: null,
      Assumptions: null,
      Schools: null,
      Scenarios: null,
    });
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.absent).toEqual([
      "Bands",
      "Band pupils",
      "Reserve movements",
      "Transfers",
      "Assumptions",
      "Schools",
      "Scenarios",
      "New provision",
      "Ranges",
      "EHC plans",
      "Plans made and ceased",
    ]);
    expect(reading.inputs).toMatchObject({
      bands: [],
      transfers: [],
      assumptions: [],
      levers: [],
      scenarios: [],
    });
    expect(notesOf(reading)).toContainEqual(
      expect.stringContaining(
        "Pupil growth, Top-up uplift, Fee inflation, Services inflation, Place rate change, Block growth: taken as 0%",
      ),
    );
  });

  it("a required table without rows is an error at its headings", () => {
    const reading = readForum({ Funding: [["Financial year", "HNB before deductions", "Deductions"]] });
    expect(errorsOf(reading)).toContainEqual(
      expect.stringMatching(/^Our Funding!A3 The Funding table has headings but no rows/),
    );
  });

  it("a heading that stands twice is asked about, unless one is the canonical heading", () => {
    expect(
      errorsOf(
        read([
          "S",
          [
            ["Service", "Budget 2024-25", "Budget 2025-26"],
            ["Therapies", 850, 900],
          ],
        ]),
      ),
    ).toEqual([expect.stringMatching(/^S!C1 .*both read as Annual budget/)]);
    const reading = read([
      "S",
      [
        ["Line", "Service", "Annual budget"],
        ["Therapies", "Health", 900],
      ],
    ]);
    expect(reading.inputs?.services[0]?.name.value).toBe("Therapies");
    expect(servicesOf(reading)?.ignored).toEqual([{ text: "Service", cell: "B1" }]);
  });
});
