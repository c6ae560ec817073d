import { errorsOf, warningsOf } from "../problems";
import { good, one, read, type Row } from "./levers";

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
    ["Demand", /uses itself/],
    ["plan  tables", /uses itself/],
    ["Places", /uses itself/],
    ["Ledger", /uses itself/],
    ["Ranges", /uses itself/],
    ["BRIDGE", /uses itself/],
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
