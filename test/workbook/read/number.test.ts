import fc from "fast-check";
import { isNumber, readNumber, type NumberFound } from "../../../src/workbook/read/number";
import { as, broken } from "../sheets";

const text = (content: string): { content: string; format: string } => ({ content, format: "General" });

function found(content: string, unit: 1 | 1000 | 1000000 = 1): NumberFound {
  const read = readNumber(text(content), unit);
  if (!isNumber(read)) throw new Error(`${content}: ${read.refused}`);
  return read;
}

describe("text that is wholly one number", () => {
  it.each<[string, number]>([
    ["£1.2m", 1_200_000],
    ["£1.2 M", 1_200_000],
    ["(1,200)", -1200],
    ["1,200", 1200],
    ["£ 1,200", 1200],
    ["-£1,200", -1200],
    ["£-1,200", -1200],
    ["(£1.2m)", -1_200_000],
    ["12k", 12_000],
    ["1 200 000", 1_200_000],
    ["1\u00a0200", 1200],
    [" 1,200\u00a0", 1200],
    ["−1,200", -1200],
    ["–3", -3],
    ["0.5%", 0.005],
    ["2 %", 0.02],
    ["(5%)", -0.05],
    [".5", 0.5],
    ["+4", 4],
    ["(0)", 0],
  ])("%j is %d", (content, value) => {
    expect(found(content).value).toBe(value);
  });

  it.each([
    "TBC",
    "n/a",
    "-",
    "–",
    "1,200 places",
    "12 to 15",
    "1,2",
    "1,20",
    "12,00",
    "1.200.000",
    "1e3",
    "£",
    "(1,200",
    "1,200)",
    "-(1,200)",
    "(-1,200)",
    "--5",
    "£5%",
    "5k%",
    "£1.2mm",
    "1.2 million",
    "31/03/2025",
    "2026-27",
    "1 2",
    "=1+1",
    "@5",
    "Infinity",
    "0x10",
  ])("%j is refused", (content) => {
    expect(isNumber(readNumber(text(content)))).toBe(false);
  });

  it("applies the column's unit, but not to a percentage", () => {
    expect(found("90.3", 1000000).value).toBe(90.3 * 1_000_000);
    expect(found("£450", 1000)).toMatchObject({ value: 450_000, reading: { takeOut: ["£"], scale: 1000 } });
    expect(found("0.5%", 1000).value).toBe(0.005);
  });

  it("asks where the text and the column both have a unit", () => {
    expect(readNumber(text("1.2m"), 1000)).toEqual({ refused: expect.stringContaining("unit already") });
  });

  it("tells what a formula has to take out, to the very character", () => {
    expect(found("(£1\u00a0200)").reading).toEqual({
      takeOut: ["(", "£", "\u00a0", ")"],
      negate: true,
      scale: 1,
    });
    expect(found("£1.2m").reading).toEqual({ takeOut: ["£", "m"], negate: false, scale: 1000000 });
    expect(found("-5%").reading).toEqual({ takeOut: [], negate: false, scale: 1 });
    expect(found("−5").reading).toEqual({ takeOut: ["−"], negate: true, scale: 1 });
  });

  it("says the same as the formula that follows the reading", () => {
    const unsigned = fc
      .double({ min: 0, max: 1e9, noNaN: true })
      .map((value) => Math.round(value * 100) / 100);
    const written = fc.tuple(
      unsigned,
      fc.constantFrom("", "£", "£ "),
      fc.constantFrom("", "k", "m", " m", "%"),
      fc.constantFrom<[string, string]>(["", ""], ["(", ")"], ["-", ""], ["−", ""], [" ", "\u00a0"]),
    );
    fc.assert(
      fc.property(written, ([value, pound, suffix, [before, after]]) => {
        fc.pre(!(pound && suffix === "%"));
        const content = `${before}${pound}${value.toLocaleString("en-GB", { maximumFractionDigits: 2 })}${suffix}${after}`;
        const { value: read, reading } = found(content);
        let left = content;
        for (const out of reading?.takeOut ?? []) left = left.replaceAll(out, "");
        const plain = left.endsWith("%") ? Number(left.slice(0, -1)) / 100 : Number(left);
        expect(Number.isNaN(plain)).toBe(false);
        const sign = reading?.negate ? -1 : 1;
        expect(read).toBeCloseTo(sign * plain * (reading?.scale ?? 1), 6);
      }),
    );
  });
});

describe("numbers as they stand", () => {
  it("need no reading unless the column has a unit", () => {
    expect(readNumber(as(5, "General"))).not.toHaveProperty("reading");
    expect(readNumber(as(5, "#,##0"), 1000)).toMatchObject({
      value: 5000,
      reading: { negate: false, scale: 1000 },
    });
  });

  it("are pounds already where their format shows the column's unit", () => {
    expect(readNumber(as(90_300_000, '£0.0,,"m"'), 1000000)).toMatchObject({ value: 90_300_000 });
    expect(readNumber(as(90_300_000, "#,##0,"), 1000000)).toEqual({
      refused: expect.stringContaining("another unit"),
    });
  });

  it("are a percentage by their format", () => {
    expect(readNumber(as(0.02, "0.0%"))).toMatchObject({ value: 0.02, isPercent: true });
    expect(readNumber(as(0.02, '0.0"%"'))).toMatchObject({ isPercent: false });
  });

  it.each(["dd/mm/yyyy", "mmm-yy", "[$-809]d mmmm yyyy", "yyyy-mm-dd;@", "h:mm"])(
    "are refused as a date: %s",
    (format) => {
      expect(readNumber(as(45_747, format))).toEqual({ refused: expect.stringContaining("date") });
    },
  );

  it.each([
    "General",
    "#,##0.00",
    "£#,##0;[Red]-£#,##0",
    '_-£* #,##0_-;-£* #,##0_-;_-£* "-"_-;_-@_-',
    "0.00E+00",
    "# ?/?",
    '0 "days"',
    "[$£-809]#,##0",
  ])("are no date: %s", (format) => {
    expect(readNumber(as(45_747, format))).toMatchObject({ value: 45_747 });
  });

  it("are refused as errors and true-or-false values", () => {
    expect(isNumber(readNumber(broken("#REF!")))).toBe(false);
    expect(isNumber(readNumber({ content: true, format: "General" }))).toBe(false);
  });
});
