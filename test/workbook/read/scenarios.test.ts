import type { Reading } from "../../../src/workbook/read";
import { errorsOf, readForum, warningsOf } from "../problems";
import type { Tables } from "../smallForum";
import { as, broken, percent, type Told } from "../sheets";

const head: Told[] = [
  "Scenario",
  "Lever",
  "Applies to",
  "From",
  "To",
  "Value",
  "Unit",
  "Ramp (years)",
  "Note",
];

interface Row {
  name?: Told;
  lever?: Told;
  on?: Told;
  from?: Told;
  to?: Told;
  value?: Told;
  unit?: Told;
  ramp?: Told;
}

const rowOf = ({
  name = "A",
  lever = "Places",
  on = "Oak School",
  from = "2026/27",
  to = null,
  value = 5,
  unit = "places",
  ramp = null,
}: Row): Told[] => [name, lever, on, from, to, value, unit, ramp];

const read = (rows: Row[], changed: Tables = {}): Reading =>
  readForum({ Scenarios: [head, ...rows.map(rowOf)], ...changed });
const one = (row: Row, changed: Tables = {}): Reading => read([row], changed);
const lever = (row: Row): unknown => one(row).inputs?.levers[0];

const good = {
  places: {},
  "places of a kind": { on: "Maintained special" },
  "unfilled places": { on: "Ash unit", unit: "unfilled places" },
  "pupils with top-up": { lever: "Pupils with top-up", from: "2026-27", unit: "pupils" },
  "placement pupils": {
    lever: "Placement pupils",
    on: "Independent special",
    from: "2026-27",
    unit: "pupils",
    value: -6,
  },
  growth: { lever: "Pupil growth", on: "all", from: "2026-27", unit: "% points", value: percent(-0.02) },
  "growth of a kind": {
    lever: "Fee inflation",
    on: "NMSS",
    from: "2026-27",
    unit: "percentage points",
    value: "-1%",
  },
  "block growth": { lever: "Block growth", on: "All", from: "2026-27", unit: "pp", value: "1%" },
  cost: { lever: "Average cost", on: "Independent special", from: "2026-27", unit: "%", value: "-5%" },
  service: { lever: "Services", on: "therapies", from: "2026-27", unit: "£", value: 50_000 },
  "new service": { lever: "Services", on: "new: Outreach", from: "2026-27", unit: "£", value: 50_000 },
  transfer: {
    lever: "Block transfer",
    on: "Schools block to High needs block",
    from: "2026-27",
    unit: "%",
    value: "0.5%",
  },
  "transfer of pounds": {
    lever: "Block transfer",
    on: "SB to HNB",
    from: "2026-27",
    unit: "£",
    value: "£1.2m",
  },
  reserve: { lever: "Reserve movement", on: null, from: "2026-27", unit: "£", value: 500_000 },
} satisfies Record<string, Row>;

describe("a lever", () => {
  it.each(Object.entries(good))("%s is read", (_, row) => {
    const reading = one(row);
    expect(errorsOf(reading)).toEqual([]);
    expect(warningsOf(reading)).toEqual([]);
    expect(reading.inputs?.levers).toHaveLength(1);
  });

  it("is read as the model wants it", () => {
    expect(lever(good.growth)).toMatchObject({
      name: "pupilGrowth",
      target: { to: "all" },
      unit: "percentagePoints",
      value: { value: -0.02 },
    });
    expect(lever(good.service)).toMatchObject({
      target: { to: "service", service: "Therapies" },
      unit: "gbp",
    });
    expect(lever(good["new service"])).toMatchObject({ target: { to: "newService", name: "Outreach" } });
    expect(lever(good.transfer)).toMatchObject({
      target: { to: "transfer", from: "schools", into: "highNeeds" },
      value: { value: 0.005 },
    });
    expect(lever(good["transfer of pounds"])).toMatchObject({
      value: { value: 1_200_000, reading: { takeOut: ["£", "m"] } },
    });
    expect(lever({ ...good.service, unit: "£k", value: 50 })).toMatchObject({
      value: { value: 50_000, reading: { scale: 1000 } },
    });
    expect(lever({ to: "2028/29", ramp: 2 })).toMatchObject({
      target: { to: "setting", setting: "Oak School" },
      from: { value: 2026 },
      to: { value: 2028 },
      ramp: { value: 2 },
      at: { scenario: { cell: "A4" }, lever: { cell: "B4" }, appliesTo: { cell: "C4" } },
    });
  });

  it("applies to a setting before a kind of that name", () => {
    const reading = one(
      { on: "PRU" },
      {
        Provision: [
          ["Setting", "Kind", "2025/26 places"],
          ["PRU", "Maintained special", 10],
        ],
        "Band pupils": null,
      },
    );
    expect(reading.inputs?.levers[0]?.target).toEqual({ to: "setting", setting: "PRU" });
  });
});

describe("a lever that cannot be", () => {
  it.each<[string, Row, string, RegExp]>([
    ["an unknown lever", { lever: "Magic" }, "B4", /“Magic” is no lever/],
    ["a setting that is not there", { on: "Yew School" }, "C4", /“Yew School”, which is not there/],
    ["an unknown kind", { ...good["placement pupils"], on: "Boarding" }, "C4", /not there/],
    [
      "a line that is not there",
      { ...good.service, on: "Transport" },
      "C4",
      /“Transport”, which is not there/,
    ],
    [
      "a kind without placements",
      { ...good["placement pupils"], on: "Hospital education" },
      "C4",
      /no pupils there/,
    ],
    ["a cost of a kind without placements", { ...good.cost, on: "FE" }, "C4", /no pupils there/],
    [
      "top-ups of a kind that has none",
      { ...good["pupils with top-up"], on: "FE" },
      "C4",
      /no top-up to take the mean of/,
    ],
    ["places of a kind without a rate", { on: "Mainstream" }, "C4", /have no rate/],
    ["Block growth of a kind", { ...good["block growth"], on: "PRU" }, "C4", /same for all kinds/],
    [
      "Services inflation of a kind",
      { ...good["block growth"], lever: "Services inflation", on: "PRU" },
      "C4",
      /same for all kinds/,
    ],
    [
      "a transfer of one block",
      { ...good.transfer, on: "Schools block" },
      "C4",
      /applies to “Schools block”/,
    ],
    ["a transfer to itself", { ...good.transfer, on: "HNB to High needs" }, "C4", /applies to/],
    [
      "a transfer in per cent of a block that Funding has not",
      { ...good.transfer, on: "CSSB to HNB" },
      "F4",
      /no column for that block/,
    ],
    ["a blank Applies to", { ...good.growth, on: null }, "C4", /blank/],
    ["a unit that does not fit", { unit: "pupils" }, "G4", /Places has the unit “pupils”/],
    ["per cent for points", { ...good.growth, unit: "%" }, "G4", /has the unit “%”/],
    ["an unknown unit", { unit: "heads" }, "G4", /“heads”/],
    [
      "unfilled places of a special school",
      { unit: "unfilled places" },
      "C4",
      /unfilled places at Maintained special/,
    ],
    ["a bare number for a percentage", { ...good.cost, value: -5 }, "F4", /bare number/],
    ["a bare share for a percentage", { ...good.growth, value: 0.02 }, "F4", /bare number/],
    ["a percentage for pounds", { ...good.service, value: "5%" }, "F4", /as a percentage/],
    ["a percentage for places", { value: percent(0.05) }, "F4", /as a percentage/],
    ["pounds for places", { value: "£5" }, "F4", /money/],
    ["TBC", { value: "TBC" }, "F4", /“TBC”/],
    ["#N/A", { value: broken("#N/A") }, "F4", /#N\/A/],
    ["a date", { value: as(45_747, "dd/mm/yyyy") }, "F4", /date/],
    ["a transfer of 0.5 pounds", { ...good.transfer, unit: "£", value: 0.5 }, "F4", /neither a percentage/],
    ["a negative transfer", { ...good.transfer, value: "-0.5%" }, "F4", /negative/],
    ["To before From", { to: "2025/26" }, "E4", /To \(2025\/26\) is before From \(2026\/27\)/],
    ["a broken year", { from: "2026-28" }, "D4", /no year/],
    ["a financial year for places", { from: "FY27" }, "D4", /goes by the academic year/],
    [
      "an academic year for growth",
      { ...good.growth, from: "AY 2026/27" },
      "D4",
      /goes by the financial year/,
    ],
    ["a ramp of nothing", { ramp: 0 }, "H4", /Ramp/],
    ["a ramp of half a year", { ramp: 1.5 }, "H4", /Ramp/],
    ["a ramp in words", { ramp: "two years" }, "H4", /Ramp/],
    [
      "a ramp on a reserve movement",
      { ...good.reserve, ramp: 2, to: "2028-29" },
      "H4",
      /Reserve movement has a ramp/,
    ],
    ["a ramp on a transfer for one year", { ...good.transfer, ramp: 2 }, "H4", /no To/],
    ["more than 15 years", { to: "2040/41" }, "E4", /16 years/],
  ])("%s is an error", (_, row, cell, found) => {
    const errors = errorsOf(one(row));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(new RegExp(`^Our Scenarios!${cell} `));
    expect(errors[0]).toMatch(found);
  });

  it("has no rate where neither the setting nor its kind has one", () => {
    const Provision = (rate: number | null): Told[][] => [
      ["Setting", "Kind", "2025/26 places", "Place rate"],
      ["Ward", "Hospital education", 0, rate],
    ];
    const on = (rate: number | null) =>
      errorsOf(one({ on: "Ward" }, { Provision: Provision(rate), "Band pupils": null }));
    expect(on(9000)).toEqual([]);
    expect(on(null)).toEqual([expect.stringMatching(/^Our Scenarios!C4 .*have no rate/)]);
  });

  it("adds nothing, with a warning, where places are no charge", () => {
    const reading = one({ on: "Independent special" });
    expect(errorsOf(reading)).toEqual([]);
    expect(warningsOf(reading)).toEqual([expect.stringMatching(/^Our Scenarios!C4 .*no charge/)]);
  });

  it("may have a ramp on a transfer that has a To", () => {
    expect(errorsOf(one({ ...good.transfer, ramp: 2, to: "2028-29" }))).toEqual([]);
  });

  it("is told of once where its own table's row was at fault", () => {
    const reading = one(
      { on: "Oak School" },
      {
        Provision: [
          ["Setting", "Kind", "2025/26 places"],
          ["Oak School", "?", 10],
        ],
        "Band pupils": null,
      },
    );
    expect(errorsOf(reading)).toEqual([expect.stringMatching(/^Our Provision!B4 /)]);
  });
});

describe("levers together", () => {
  it.each<[string, Row[], boolean]>([
    ["taking all places away", [{ value: -132 }], false],
    ["taking one more", [{ value: -133 }], true],
    ["taking them away before they are there", [{ value: -121, from: "2025/26" }], true],
    ["taking too many in two rows", [{ value: -70 }, { value: -70 }], true],
    ["giving back in another", [{ value: -140 }, { value: 10 }], false],
    ["giving back too late", [{ value: -140 }, { value: 10, from: "2027/28" }], true],
    ["in two scenarios", [{ value: -70 }, { value: -70, name: "B" }], false],
    ["by a ramp to the end", [{ value: -133, ramp: 3 }], true],
    ["for a while", [{ value: -125, from: "2024/25", to: "2024/25" }], true],
    ["of a kind", [{ value: -133, on: "Maintained special" }], true],
    ["unfilled ones that are not there", [{ value: -5, on: "Ash unit", unit: "unfilled places" }], true],
    ["unfilled ones", [{ value: -4, on: "Ash unit", unit: "unfilled places" }], false],
  ])("%s", (_, rows, isError) => {
    const errors = errorsOf(read(rows));
    if (isError) expect(errors).toEqual([expect.stringMatching(/^Our Scenarios!F\d .*take /)]);
    else expect(errors).toEqual([]);
  });
});

describe("a scenario's name", () => {
  it.each<[string, RegExp]>([
    ["Baseline", /without changes/],
    ["BASELINE ", /without changes/],
    ["x".repeat(28), /28 characters/],
    ["a/b", /character \//],
    ["a\\b", /character/],
    ["a:b", /character :/],
    ["a?b", /character \?/],
    ["a*b", /character \*/],
    ["[a]", /character \[/],
    ["a, b", /character ,/],
    ["'a", /apostrophe/],
    ["a'", /apostrophe/],
    ["Workings", /uses itself/],
    ["compare", /uses itself/],
    ["Scenarios", /uses itself/],
  ])("cannot be %j", (name, found) => {
    const errors = errorsOf(one({ name }));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^Our Scenarios!A4 /);
    expect(errors[0]).toMatch(found);
  });

  it.each(["x".repeat(27), "0.5% transfer", "=SUM", "+10", "-10", "@home", "It's more"])(
    "can be %j",
    (name) => {
      const reading = one({ name });
      expect(errorsOf(reading)).toEqual([]);
      expect(reading.inputs?.scenarios).toEqual([name]);
    },
  );

  it("may stand in many rows, but in one spelling", () => {
    const reading = read([{ name: "B" }, { name: "A" }, { name: "B", on: "Elm Academy" }]);
    expect(reading.inputs?.scenarios).toEqual(["B", "A"]);
    const twice = read([{ name: "Option A" }, { name: "option a" }, { name: "option a" }]);
    expect(errorsOf(twice)).toEqual([expect.stringMatching(/^Our Scenarios!A5 .*one name to Excel/)]);
  });
});

describe("the years of the model", () => {
  it("reach the last that a lever names, academic years by the financial year they begin in", () => {
    expect(one({ from: "2033/34" }).inputs?.years.at(-1)).toBe(2033);
    expect(one({ to: "2039/40" }).inputs?.years).toHaveLength(15);
  });

  it("warn of a lever that ends before they begin", () => {
    expect(warningsOf(one({ ...good.service, from: "2023-24", to: "2024-25" }))).toEqual([
      expect.stringMatching(/^Our Scenarios!D4 .*before the base year/),
    ]);
  });
});
