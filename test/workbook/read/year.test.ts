import { academicYearName } from "../../../src/model/format";
import { financialYearName, parseYear, yearWithin } from "../../../src/workbook/read/year";

describe("a year that is the whole text", () => {
  it.each([
    "2026-27",
    "2026/27",
    "26/27",
    "26-27",
    "FY27",
    "FY 27",
    "FY2027",
    "2026-2027",
    "2026/2027",
    "2026–27",
    "2026 - 27",
    "FY 2026-27",
    "FY26/27",
    "2026 to 2027",
    "2026‑27",
    " 2026-27\u00a0",
  ])("%j begins in 2026", (text) => {
    expect(parseYear(text)?.start).toBe(2026);
  });

  it("knows which calendar the words say", () => {
    expect(parseYear("FY27")?.calendar).toBe("financial");
    expect(parseYear("AY 2026/27")?.calendar).toBe("academic");
    expect(parseYear("Academic year 2026/27")).toEqual({ start: 2026, calendar: "academic" });
    expect(parseYear("2026/27")).toEqual({ start: 2026 });
  });

  it.each([
    "2025-27",
    "2026-2028",
    "25/27",
    "2026",
    "27",
    "26/27/28",
    "2025/2 6",
    "next year",
    "31/03/2025",
    "AY27",
    "",
    "2026-27 places",
    "1.26/27",
  ])("%j is none", (text) => {
    expect(parseYear(text)).toBeUndefined();
  });

  it("turns the century", () => {
    expect(parseYear("2099-00")).toEqual({ start: 2099 });
    expect(financialYearName(2099)).toBe("2099-00");
    expect(academicYearName(2008)).toBe("2008/09");
  });
});

describe("a year within a heading", () => {
  it.each([
    ["2025/26 places", 2025, "places"],
    ["Places 2025-26", 2025, "Places"],
    ["AY 2025/26", 2025, ""],
    ["Places (academic year 2025/26)", 2025, "Places ( )"],
    ["2024 to 2025  mainstream", 2024, "mainstream"],
  ])("%j", (text, start, rest) => {
    const found = yearWithin(text);
    expect(found).toMatchObject({ year: { start }, rest });
  });

  it("says where two years do not follow each other", () => {
    expect(yearWithin("2025-27 places")).toBe("broken");
  });
});
