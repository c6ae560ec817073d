import { errorsOf, notesOf, readForum, warningsOf } from "../problems";
import { sheet, as, dated, percent, type Told } from "../sheets";

const fundingHead: Told[] = ["Financial year", "HNB before deductions", "Deductions"];
const funding = (...rows: Told[][]) => readForum({ Funding: [fundingHead, ...rows], Transfers: null });

describe("Funding", () => {
  it("takes the first row as the base year, and its years on to the last that is named, 5 at least", () => {
    expect(funding(["2025-26", 60e6, 0]).inputs?.years).toEqual([2025, 2026, 2027, 2028, 2029]);
  });

  it.each<[string, string[], string, RegExp]>([
    ["a gap", ["2025-26", "2027-28"], "A5", /2027-28 follows 2025-26/],
    ["a repeat", ["2025-26", "2026-27", "2026/27"], "A6", /2026-27 stands here a second time/],
    ["a wrong order", ["2026-27", "2025-26"], "A5", /2025-26 follows 2026-27/],
  ])("with %s in its years is an error", (_, years, cell, found) => {
    const [error] = errorsOf(funding(...years.map((year) => [year, 60e6, 0])));
    expect(error).toMatch(new RegExp(`^Our Funding!${cell} `));
    expect(error).toMatch(found);
  });

  it("reads deductions that are all negative as their size, and says so", () => {
    const reading = funding(
      ["2025-26", 60e6, -1_200_000],
      ["2026-27", 61e6, "(1,300,000)"],
      ["2027-28", 62e6, 0],
    );
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.funding.map(({ deductions }) => deductions)).toMatchObject([
      { value: 1_200_000, reading: { negate: true, scale: 1 } },
      { value: 1_300_000, reading: { negate: false, takeOut: ["(", ",", ")"] } },
      { value: 0 },
    ]);
    expect(notesOf(reading)).toContainEqual(
      expect.stringMatching(/^Our Funding!C4 .*the deductions are entered as negative/),
    );
  });

  it("finds the odd cell where the signs of deductions are mixed", () => {
    expect(
      errorsOf(funding(["2025-26", 60e6, 1], ["2026-27", 61e6, -1_300_000], ["2027-28", 62e6, 2])),
    ).toEqual([expect.stringMatching(/^Our Funding!C5 .*both signs/)]);
  });

  it("flags an import/export change until it is confirmed", () => {
    const reading = readForum({
      Funding: [
        [...fundingHead, "Import/export adjustment"],
        ["2025-26", 60e6, 0, -300_000],
        ["2026-27", 60e6, 0, null],
      ],
      Transfers: null,
    });
    expect(warningsOf(reading)).toEqual([expect.stringMatching(/^Our Funding!D4 .*import\/export/)]);
    expect(reading.inputs?.funding[0]?.importExport.value).toBe(-300_000);
  });

  it("may be in £m, and a block of £90.30 is doubted", () => {
    const inMillions = readForum({
      Funding: [
        ["Financial year", "HNB before deductions (£m)", "Deductions (£m)"],
        ["2025-26", 90.3, 9.5],
      ],
      Transfers: null,
    });
    expect(inMillions.inputs?.funding[0]?.highNeeds.value).toBe(90_300_000);
    expect(warningsOf(funding(["2025-26", 90.3, 9.5]))).toEqual([
      expect.stringMatching(/^Our Funding!B4 .*£90\.3/),
    ]);
  });
});

const provision = (...rows: Told[][]) => readForum({ Provision: rows, "Band pupils": null, Scenarios: null });

describe("Provision", () => {
  const head: Told[] = ["Setting", "Kind", "2024/25 places", "2025/26 places"];

  it("has each setting once, whatever its case and spaces", () => {
    expect(errorsOf(provision(head, ["Oak", "PRU", 1, 1], [" OAK ", "PRU", 2, 2]))).toEqual([
      expect.stringMatching(/^Our Provision!A5 .*second time.*A4/),
    ]);
  });

  it("has no gap or repeat in the years of its places", () => {
    expect(
      errorsOf(provision(["Setting", "Kind", "2025/26 places", "2027/28 places"], ["Oak", "PRU", 1, 1])),
    ).toEqual([expect.stringMatching(/^Our Provision!D3 .*2027\/28 follow those of 2025\/26/)]);
    expect(
      errorsOf(provision(["Setting", "Kind", "2025/26 places", "Places 25-26"], ["Oak", "PRU", 1, 1])),
    ).toEqual([expect.stringMatching(/^Our Provision!D3 .*both read as 2025\/26 places/)]);
  });

  it("may have its years in any order", () => {
    const { inputs } = provision(
      ["Setting", "Kind", "2025/26 places", "2024/25 places"],
      ["Oak", "PRU", 7, 5],
    );
    expect(inputs?.settings[0]?.places.map(({ year, held }) => [year, held.value])).toEqual([
      [2024, 5],
      [2025, 7],
    ]);
  });

  it("says where the first column has to stand for the summer before", () => {
    expect(notesOf(provision(["Setting", "Kind", "2025/26 places"], ["Oak", "PRU", 5]))).toContainEqual(
      expect.stringMatching(/^Our Provision!C3 .*2024\/25/),
    );
    expect(notesOf(provision(head, ["Oak", "PRU", 5, 5])).join()).not.toContain("2024/25");
  });

  it("wants a Place rate where places have no national one", () => {
    const withRate = [...head, "Place rate"];
    for (const kind of ["Mainstream", "Hospital education", "Other"]) {
      expect(errorsOf(provision(withRate, ["Oak", kind, 1, 1, null]))).toEqual([
        expect.stringMatching(/^Our Provision!E4 .*no Place rate/),
      ]);
      expect(errorsOf(provision(head, ["Oak", kind, 1, 1]))).toEqual([
        expect.stringMatching(/^Our Provision!C4 .*no Place rate/),
      ]);
      expect(errorsOf(provision(withRate, ["Oak", kind, 1, 1, 6000]))).toEqual([]);
      expect(errorsOf(provision(withRate, ["Oak", kind, 0, 0, null]))).toEqual([]);
    }
    for (const kind of ["Independent special", "NMSS", "Special post-16 institution"])
      expect(errorsOf(provision(head, ["Oak", kind, 4, 4]))).toEqual([]);
  });

  it("notes unfilled places that change nothing, or are more than the places", () => {
    const rows = (kind: string, unfilled: number) =>
      provision([...head, "Vacant places"], ["Oak", kind, 4, 4, unfilled]);
    expect(notesOf(rows("PRU", 2))).toContainEqual(
      expect.stringMatching(/^Our Provision!E4 .*change nothing/),
    );
    expect(notesOf(rows("SEN unit", 5))).toContainEqual(
      expect.stringMatching(/^Our Provision!E4 .*only 4 places/),
    );
    expect(notesOf(rows("SEN unit", 2)).join()).not.toContain("Our Provision!E4");
  });

  it("needs no top-ups without the columns, and both of them with one", () => {
    expect(errorsOf(provision(head, ["Oak", "PRU", 5, 5]))).toEqual([]);
    expect(errorsOf(provision([...head, "Top-up pupils"], ["Oak", "PRU", 5, 5, 3]))).toEqual([
      expect.stringMatching(/^Our Provision!A4 .*no column Average top-up/),
    ]);
  });

  it("warns of a column of places that it does not understand", () => {
    expect(warningsOf(provision([...head, "2026/27 post-16 places"], ["Oak", "PRU", 5, 5, 3]))).toEqual([
      expect.stringMatching(/^Our Provision!E3 .*not understood/),
    ]);
  });
});

describe("Bands and Band pupils", () => {
  it("name settings and bands that are there", () => {
    const pupils = (...rows: Told[][]) =>
      errorsOf(readForum({ "Band pupils": [["Setting", "Band", "Pupils"], ["Ash unit", "A", 1], ...rows] }));
    expect(pupils(["Ash Unit ", "b", 1])).toEqual([]);
    expect(pupils(["Yew", "A", 1])).toEqual([
      expect.stringMatching(/^Our Band pupils!A5 .*“Yew” is not in Provision/),
    ]);
    expect(pupils(["Oak School", "C", 1])).toEqual([
      expect.stringMatching(/^Our Band pupils!B5 .*no “C” for Maintained special/),
    ]);
    expect(pupils(["Oak\u00a0School", "A", 1])).toEqual([expect.stringContaining("non-breaking space")]);
  });

  it("have a band once for each kind", () => {
    expect(
      errorsOf(
        readForum({
          Bands: [
            ["Band", "Kind", "£ per year"],
            ["A", null, 1],
            ["B", null, 2],
            ["a", "All", 3],
            ["A", "PRU", 4],
          ],
        }),
      ),
    ).toEqual([expect.stringMatching(/^Our Bands!A6 .*second time/)]);
  });

  it("take a band without a kind only where the kind has none", () => {
    expect(
      errorsOf(
        readForum({
          Bands: [
            ["Band", "Kind", "£ per year"],
            ["A", "PRU", 1],
            ["B", null, 2],
          ],
        }),
      ),
    ).toEqual([expect.stringMatching(/^Our Band pupils!B4 .*“A” for Resourced/)]);
  });

  it("let a setting's top-up cells stand unused, and say so", () => {
    const reading = readForum({
      "Band pupils": [
        ["Setting", "Band", "Pupils"],
        ["Ash unit", "A", 1],
        ["Oak School", "A", 2],
      ],
    });
    expect(notesOf(reading)).toContainEqual(expect.stringMatching(/^Our Provision!I4 .*not used/));
  });
});

describe("Placements and Services", () => {
  it("placements are told apart by kind and provider", () => {
    const head: Told[] = ["Kind", "Provider", "Pupils", "Average cost"];
    expect(
      errorsOf(
        readForum({
          Placements: [
            head,
            ["NMSS", "A", 1, 1],
            ["Non-maintained special", "a", 1, 1],
            ["Independent special", "A", 1, 1],
          ],
        }),
      ),
    ).toEqual([expect.stringMatching(/^Our Placements!A5 .*second time/)]);
    expect(
      errorsOf(
        readForum({
          Placements: [
            ["Kind", "Pupils", "Average cost"],
            ["NMSS", 1, 1],
            ["NMSS", 1, 1],
            ["Independent special", 1, 1],
          ],
        }),
      ),
    ).toHaveLength(1);
  });

  it("services may be negative, and the same line twice is a warning", () => {
    const reading = readForum({
      Services: [
        ["Line", "Budget"],
        ["Therapies", 5],
        ["Income", -3],
        ["therapies", 4],
      ],
      Scenarios: null,
    });
    expect(reading.inputs?.services.map(({ budget }) => budget.value)).toEqual([5, -3, 4]);
    expect(warningsOf(reading)).toEqual([expect.stringMatching(/^Our Services!A6 .*second time/)]);
  });
});

describe("Reserve", () => {
  const reserve = (...rows: Told[][]) => readForum({ Reserve: rows });

  it.each<[string, Told]>([
    ["a real date", dated(2025, 3, 31)],
    ["UK text", "31/03/2025"],
  ])("takes %s", (_, at) => {
    const reading = reserve(["Balance", "At"], [-5, at]);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.reserve).toMatchObject({ balance: { value: -5 }, block: "wholeDsg" });
  });

  it.each<[Told, RegExp]>([
    ["31/03/2024", /31 March 2024/],
    ["31/03/2026", /31 March 2026/],
    ["01/04/2025", /1 April 2025/],
    [dated(2025, 3, 30), /30 March 2025/],
  ])("must be at 31 March before the base year, not %j", (at, found) => {
    const [error] = errorsOf(reserve(["Balance", "At"], [-5, at]));
    expect(error).toMatch(/^Our Reserve!B4 /);
    expect(error).toMatch(found);
  });

  it("is one balance", () => {
    expect(errorsOf(reserve(["Balance", "At"], [-5, "31/03/2025"], [-6, "31/03/2026"]))).toEqual([
      expect.stringMatching(/^Our Reserve!A5 .*second balance/),
    ]);
  });

  it.each<[string, Told[][], boolean]>([
    [
      "positive under a heading that says deficit",
      [
        ["DSG deficit (£)", "At"],
        [5, "31/03/2025"],
      ],
      true,
    ],
    [
      "negative under a heading that says deficit",
      [
        ["DSG deficit (£)", "At"],
        [-5, "31/03/2025"],
      ],
      false,
    ],
    [
      "positive with overspend beside it",
      [
        ["Balance", "At", null, "Cumulative overspend"],
        [5, "31/03/2025"],
      ],
      true,
    ],
    [
      "positive with deficit in its own row",
      [
        ["Balance", "At", "Comment"],
        [5, "31/03/2025", "accumulated deficit"],
      ],
      true,
    ],
    [
      "positive with a note below that says deficit",
      [["Balance", "At"], [5, "31/03/2025"], ["Note: the deficit is held apart."]],
      true,
    ],
    [
      "negative where the words say surplus",
      [
        ["DSG surplus", "At"],
        [-5, "31/03/2025"],
      ],
      true,
    ],
    [
      "under a heading that allows for both",
      [
        ["Surplus/(deficit)", "At"],
        [5, "31/03/2025"],
      ],
      false,
    ],
    [
      "positive where surplus stands beside it too",
      [
        ["DSG deficit", "At", "Comment"],
        [5, "31/03/2025", "now a surplus"],
      ],
      false,
    ],
    [
      "without such words",
      [
        ["Balance", "At"],
        [5, "31/03/2025"],
      ],
      false,
    ],
    [
      "zero",
      [
        ["DSG deficit", "At"],
        [0, "31/03/2025"],
      ],
      false,
    ],
  ])("asks about the sign of a balance %s: %#", (_, rows, asks) => {
    expect(errorsOf(reserve(...rows)).map((error) => error.slice(0, 15))).toEqual(
      asks ? ["Our Reserve!A4 "] : [],
    );
  });

  it("asks about the sign where the title says deficit", () => {
    const titled = readForum({ Reserve: null }, [
      sheet("R", [["DSG deficit brought forward"], ["Balance", "At"], [5, "31/03/2025"]]),
    ]);
    expect(errorsOf(titled)).toEqual([expect.stringMatching(/^R!A3 .*“DSG deficit brought forward”/)]);
  });
});

describe("Transfers and Reserve movements", () => {
  const head: Told[] = ["Year", "From", "To", "Amount or %"];
  const transfer = (size: Told, from = "SB", to = "HNB", year = "2025-26") =>
    readForum({ Transfers: [head, [year, from, to, size]] });

  it.each<[Told, number, string]>([
    [percent(0.005), 0.005, "share"],
    ["0.5%", 0.005, "share"],
    [577_000, 577_000, "gbp"],
    ["£0.577m", 577_000, "gbp"],
    [0, 0, "gbp"],
    [100, 100, "gbp"],
  ])("%j is taken", (size, value, unit) => {
    const reading = transfer(size);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.transfers[0]).toMatchObject({ unit, size: { value: expect.closeTo(value, 9) } });
  });

  it.each<[Told, RegExp]>([
    [0.5, /neither a percentage nor a likely amount/],
    [99, /neither/],
    [-577_000, /negative/],
    ["-0.5%", /negative/],
    [percent(1.5), /more than the whole block/],
  ])("%j is an error", (size, found) => {
    const [error] = errorsOf(transfer(size));
    expect(error).toMatch(/^Our Transfers!D4 /);
    expect(error).toMatch(found);
  });

  it("in per cent needs the block's total in Funding", () => {
    expect(errorsOf(transfer("0.5%", "CSSB"))).toEqual([
      expect.stringMatching(/^Our Transfers!D4 .*no column for that block/),
    ]);
    expect(errorsOf(transfer("0.5%", "HNB", "SB"))).toEqual([]);
    expect(errorsOf(transfer(50_000, "CSSB"))).toEqual([]);
  });

  it("go between two blocks, and are listed where neither is high needs", () => {
    expect(errorsOf(transfer(50_000, "SB", "Schools block"))).toEqual([
      expect.stringMatching(/^Our Transfers!C4 /),
    ]);
    expect(warningsOf(transfer(50_000, "SB", "EY block"))).toEqual([
      expect.stringContaining("does not touch the high needs block"),
    ]);
  });

  it("are reported outside the years of the model", () => {
    expect(warningsOf(transfer(50_000, "SB", "HNB", "2031-32"))).toEqual([
      expect.stringMatching(/^Our Transfers!A4 .*after the last year/),
    ]);
    expect(warningsOf(transfer(50_000, "SB", "HNB", "2024-25"))).toEqual([
      expect.stringMatching(/before the base year/),
    ]);
    const movements = readForum({
      "Reserve movements": [
        ["Year", "Amount", "Certain"],
        ["2031-32", 5, "Yes"],
      ],
    });
    expect(warningsOf(movements)).toEqual([expect.stringMatching(/^Our Reserve movements!A4 /)]);
  });
});

describe("Schools", () => {
  it("have shares in one unit, and each school once", () => {
    const schools = (...rows: Told[][]) =>
      errorsOf(readForum({ Schools: [["School", "Pupils", "Schools block share"], ...rows] }));
    expect(schools(["A", 5, 100], ["B", 5, 200])).toEqual([]);
    expect(schools(["A", 5, percent(0.5)], ["B", 5, "50%"])).toEqual([]);
    expect(schools(["A", 5, percent(0.5)], ["B", 5, 200])).toEqual([
      expect.stringMatching(/^Our Schools!C5 /),
    ]);
    expect(schools(["A", 5, 1], ["a ", 5, 2])).toEqual([
      expect.stringMatching(/^Our Schools!A5 .*second time/),
    ]);
    expect(schools(["A", 5, as(-1, "General")])).toEqual([
      expect.stringMatching(/^Our Schools!C4 .*negative/),
    ]);
  });
});

describe("Assumptions", () => {
  const read = (headings: Told[], ...rows: Told[][]) => readForum({ Assumptions: [headings, ...rows] });

  it("leaves out the base year and earlier, whatever stands there", () => {
    const reading = read(["Driver", "2024-25", "2025-26", "2026-27"], ["Pupil growth", "n/a", null, "3%"]);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.assumptions[0]?.values.map(({ year, change }) => [year, change.value])).toEqual([
      [2026, 0.03],
    ]);
  });

  it.each<[string, Told[], Told[][], RegExp]>([
    ["an unknown name", ["Driver", "2026-27"], [["Inflation", "3%"]], /A4 .*“Inflation” is no assumption/],
    [
      "the same name twice",
      ["Driver", "2026-27"],
      [
        ["Pupil growth", "3%"],
        ["pupil growth", "2%"],
      ],
      /A5 .*second time/,
    ],
    [
      "the same name and kind twice",
      ["Driver", "Kind", "2026-27"],
      [
        ["Fee inflation", "NMSS", "3%"],
        ["Fee inflation", "Non-maintained special", "2%"],
      ],
      /A5 .*second time/,
    ],
    [
      "Block growth with a kind",
      ["Driver", "Kind", "2026-27"],
      [["Block growth", "PRU", "3%"]],
      /B4 .*Block growth has the kind/,
    ],
    [
      "Services inflation with a kind",
      ["Driver", "Kind", "2026-27"],
      [["Services inflation", "PRU", "3%"]],
      /B4 /,
    ],
    ["a bare number", ["Driver", "2026-27"], [["Pupil growth", 3]], /B4 .*bare number/],
    ["a bare share", ["Driver", "2026-27"], [["Pupil growth", 0.03]], /B4 .*bare number/],
    [
      "a gap in its years",
      ["Driver", "2026-27", "2028-29"],
      [["Pupil growth", "3%", "3%"]],
      /C3 .*2028-29 follows 2026-27/,
    ],
    [
      "a gap after the base year",
      ["Driver", "2027-28"],
      [["Pupil growth", "3%"]],
      /B3 .*follows the base year 2025-26/,
    ],
    ["less than nothing left", ["Driver", "2026-27"], [["Pupil growth", "-120%"]], /B4 /],
  ])("%s is an error", (_, headings, rows, found) => {
    const errors = errorsOf(read(headings, ...rows));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(found);
  });

  it("takes a bare 0, which is the same either way", () => {
    expect(
      read(["Driver", "2026-27"], ["Pupil growth", 0]).inputs?.assumptions[0]?.values[0]?.change.value,
    ).toBe(0);
  });

  it("keeps a row for all kinds and rows for some apart", () => {
    const { inputs } = read(
      ["Driver", "Kind", "2026-27"],
      ["Fee inflation", null, "3%"],
      ["Fee inflation", "NMSS", "2%"],
    );
    expect(inputs?.assumptions.map(({ name, kind }) => [name, kind])).toEqual([
      ["feeInflation", undefined],
      ["feeInflation", "nonMaintained"],
    ]);
  });

  it("makes the model longer, and says from when on nothing changes", () => {
    const years = ["2026-27", "2027-28", "2028-29", "2029-30", "2030-31", "2031-32"];
    const reading = read(["Driver", ...years], ["Pupil growth", ...years.map(() => "1%")]);
    expect(reading.inputs?.years.at(-1)).toBe(2031);
    expect(notesOf(reading).join()).not.toContain("nothing changes");
    expect(notesOf(read(["Driver", "2026-27"], ["Pupil growth", "1%"]))).toContainEqual(
      expect.stringMatching(/Assumptions end with 2026-27: from 2027-28 to 2029-30 nothing changes/),
    );
  });
});
