import { errorsOf, warningsOf } from "../problems";
import { as, broken, percent, type Told } from "../sheets";
import { good, one, type Row } from "./levers";

const lever = (row: Row): unknown => one(row).inputs?.levers[0];

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
