import { errorsOf, readForum, warningsOf } from "../problems";
import type { Reading } from "../../../src/workbook/read";
import { provisionSheet, type ProvisionTold } from "../newProvisionSheet";
import { percent, sheet } from "../sheets";

const read = (...rows: ProvisionTold[]): Reading => readForum({}, [provisionSheet(...rows)]);

describe("New provision", () => {
  it("reads a row, blanks where they may be, and a scenario that only it names", () => {
    const reading = read({ "Start-up cost": 50_000, "Years to open all": 2, "Filled (%)": percent(0.9) });
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.scenarios).toEqual(["More units", "Nearer home"]);
    expect(reading.inputs?.newProvision).toHaveLength(1);
    expect(reading.inputs?.newProvision?.[0]).toMatchObject({
      scenario: { value: "Nearer home", at: { sheet: "Our New provision", cell: "A4" } },
      name: { value: "Autism base" },
      kind: { value: "resourced" },
      opens: { value: 2026 },
      places: { value: 20 },
      ramp: { value: 2 },
      fill: { value: 0.9 },
      topUp: { value: 12_000 },
      startUp: { value: 50_000 },
      diverted: { value: 0.5 },
    });
    expect(reading.inputs?.newProvision?.[0]?.placeRate.value).toBeUndefined();
    expect(reading.inputs?.newProvision?.[0]?.insteadOf.value).toBeUndefined();
  });

  it("reads how far the share may turn out apart, and a blank beside it as certain to that side", () => {
    const told = {
      "Would otherwise be there (%)": percent(0.5),
      "Would otherwise be there: low (%)": percent(0.3),
    };
    const [one] = read(told).inputs?.newProvision ?? [];
    expect([one?.diverted.value, one?.divertedLow?.value, one?.divertedHigh?.value]).toEqual([
      0.5,
      0.3,
      undefined,
    ]);
  });

  it.each([
    ["low (%)", 0.6, 0, /Low of the share .* is 60%, above the share itself \(50%\)/],
    ["high (%)", 0.4, 0, /High of the share .* is 40%, below the share itself \(50%\)/],
    ["high (%)", 0.9, 0.2, /at its High, 90% .* 20% are induced demand: 110% in all/],
  ] as const)(
    "an end on the wrong side, or too much in all, is an error: %s %d",
    (end, share, induced, words) => {
      const told = {
        "Would otherwise be there (%)": percent(0.5),
        [`Would otherwise be there: ${end}`]: percent(share),
        "Induced demand (%)": percent(induced),
      };
      const found = read(told).problems.filter(({ severity }) => severity === "error");
      expect(found).toHaveLength(1);
      expect(found[0]?.found).toMatch(words);
    },
  );

  it("no rows are no new provision", () => {
    expect(read().inputs?.newProvision).toBeUndefined();
  });

  it("the model runs on to the year in which the last opens", () => {
    expect(read({ Opens: "2032/33" }).inputs?.years.at(-1)).toBe(2032);
  });

  it.each<[string, ProvisionTold, RegExp]>([
    ["places below zero", { "Places when full": -5 }, /!E4 .*holds -5, which is negative/],
    ["a share above 100%", { "Filled (%)": percent(1.2) }, /!G4 .*Filled \(%\) holds 120%/],
    ["a share below 0%", { "Taken up again (%)": percent(-0.1) }, /!O4 .*holds -10%, which is negative/],
    ["a bare number for a share", { "Would otherwise be there (%)": 50 }, /!M4 .*bare number/],
    ["a blank for who would be there", { "Would otherwise be there (%)": null }, /!M4 .*is blank/],
    [
      "diverted and induced above 100% together",
      { "Would otherwise be there (%)": percent(0.7), "Induced demand (%)": percent(0.4) },
      /!M4 .*70% would otherwise be there and 40% are induced demand: 110% in all/,
    ],
    ["a year before the base year", { Opens: "2024/25" }, /!D4 .*opens in 2024\/25, before the base year/],
    ["a financial year", { Opens: "FY 2026-27" }, /!D4 .*financial year/],
    ["no year", { Opens: "soon" }, /!D4 .*is no year/],
    ["too far ahead", { Opens: "2050/51" }, /!D4 .*26 years/],
    ["a kind without a rate", { Kind: "Mainstream" }, /!I4 .*no Place rate/],
    [
      "pupils from where they go",
      { Kind: "Independent special" },
      /!C4 .*would otherwise be at Independent special, which a blank Instead of means: the same kind/,
    ],
    [
      "pupils from a kind with none",
      { "Instead of": "Hospital education" },
      /!L4 .*would otherwise be at Hospital education, but this workbook has no pupils there/,
    ],
    ["half a year to open in", { "Years to open all": 1.5 }, /!F4 .*1\.5/],
    ["the Baseline", { Scenario: "Baseline" }, /!A4 New provision: the name “Baseline”/],
    ["no scenario", { Scenario: null }, /!A4 .*is blank/],
    ["another spelling of a scenario", { Scenario: "more units" }, /!A4 New provision: .*one name to Excel/],
    ["a word for Yes", { "Moves existing pupils (Yes/No)": "perhaps" }, /!Q4 .*perhaps/],
  ])("refuses %s", (_, row, message) => {
    const reading = read(row);
    expect(errorsOf(reading)).toEqual([expect.stringMatching(message)]);
    expect(reading.inputs).toBeUndefined();
  });

  it("a place rate of its own lets a kind open that has none", () => {
    expect(errorsOf(read({ Kind: "Mainstream", "Place rate": 4_000 }))).toEqual([]);
  });

  it("0% from a kind with no pupils is nobody's mistake", () => {
    const row = { "Instead of": "Hospital education", "Would otherwise be there (%)": 0 };
    expect(errorsOf(read(row))).toEqual([]);
  });

  it("each name stands once in a scenario, and may stand in another", () => {
    expect(errorsOf(read({}, { "New provision": "autism  BASE" }))).toEqual([
      expect.stringMatching(/!B5 .*a second time; the first is in B4/),
    ]);
    expect(errorsOf(read({}, { Scenario: "Later" }))).toEqual([]);
  });

  it("one kind has one share of leavers in a scenario", () => {
    const second = { "New provision": "Second base", "Leave there each year (%)": percent(0.1) };
    expect(errorsOf(read({}, second))).toEqual([
      expect.stringMatching(/!N5 .*blank leave each year .* and 10% by that of “Second base”/),
    ]);
    expect(errorsOf(read({}, { ...second, Scenario: "Later" }))).toEqual([]);
  });

  it("warns where more are to come than are there, all rows of a scenario together", () => {
    // 60 pupils in independent schools: 40 and 30 would be 70
    const most = { "Places when full": 40, "Would otherwise be there (%)": percent(1) };
    expect(warningsOf(read(most))).toEqual([]);
    const second = { ...most, "New provision": "Second base", "Places when full": 30 };
    expect(warningsOf(read(most, second))).toEqual([
      expect.stringMatching(/!M4 .*70 pupils would otherwise be at Independent special, where 60 are now/),
    ]);
  });

  describe("pupils who would go round in a circle", () => {
    const into = (kind: string, other: string, name: string): ProvisionTold => ({
      Kind: kind,
      "Instead of": other,
      "New provision": name,
      "Places when full": 2,
    });
    const [there, back] = [
      into("Maintained special", "Special academy", "There"),
      into("Special academy", "Maintained special", "Back"),
    ] as const;
    it("are warned of, by two rows or by more", () => {
      expect(warningsOf(read(there, back))).toEqual([
        expect.stringMatching(
          /!C5 New provision: in “Nearer home”, “Back” takes pupils of Maintained special into Special academy or free school, and “There” takes pupils of Special academy or free school into Maintained special: pupils would go round in a circle/,
        ),
      ]);
      const unit = into("Resourced provision", "Special academy", "Unit");
      const third = into("Maintained special", "Resourced provision", "Third");
      expect(warningsOf(read(unit, third, back))).toEqual([expect.stringMatching(/!C6 .*“Back”.*“Unit”/)]);
    });
    it("are not, one way, in two scenarios, or with a share of 0%", () => {
      expect(warningsOf(read(there, into("Resourced provision", "Maintained special", "On")))).toEqual([]);
      expect(warningsOf(read(there, { ...back, Scenario: "Later" }))).toEqual([]);
      expect(warningsOf(read(there, { ...back, "Would otherwise be there (%)": 0 }))).toEqual([]);
    });
  });

  it("warns where its places are no charge", () => {
    const row = { Kind: "Special post-16 institution" };
    expect(warningsOf(read(row))).toEqual([expect.stringMatching(/!C4 .*no charge on this block/)]);
  });

  it("a sheet of the forum's called like one of ours is in the way only now", () => {
    const clash = sheet("HNB Ledger", [["Ours"]]);
    expect(errorsOf(readForum({}, [clash]))).toEqual([]);
    expect(errorsOf(readForum({}, [provisionSheet({}), clash]))).toEqual([
      expect.stringMatching(/^HNB Ledger!A1 .*already has a sheet/),
    ]);
  });
});
