import { errorsOf, readForum, warningsOf } from "../problems";
import { sheet, as, dated, percent, type Told } from "../sheets";

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
