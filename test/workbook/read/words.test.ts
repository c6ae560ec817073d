import { kindLabels, kinds } from "../../../src/model/kinds";
import { dayName, readDay } from "../../../src/workbook/read/date";
import { parseKind } from "../../../src/workbook/read/kind";
import { nameKey } from "../../../src/workbook/read/name";
import { parseBlock, parseYesNo } from "../../../src/workbook/read/words";
import { as, dated } from "../sheets";

describe("kinds", () => {
  it.each(kinds.map((kind) => [kindLabels[kind], kind]))("%s", (label, kind) => {
    expect(parseKind(label)).toBe(kind);
    expect(parseKind(` ${label.toUpperCase()} `)).toBe(kind);
    for (const side of label.split(" or ")) expect(parseKind(side)).toBe(kind);
  });

  it.each([
    ["SEN unit", "resourced"],
    ["PRU", "alternative"],
    ["NMSS", "nonMaintained"],
    ["Independent special school", "independent"],
    ["Special free school", "specialAcademy"],
    ["Non-maintained special schools", "nonMaintained"],
    ["FE", "furtherEducation"],
    ["EOTAS", "other"],
    ["Other (early years, direct payments)", "other"],
  ])("%s is %s", (text, kind) => {
    expect(parseKind(text)).toBe(kind);
  });

  it.each([
    "Special",
    "Special school",
    "Academy",
    "",
    "Nursery class",
    "Non-maintained special schools or independent",
  ])("%j is none", (text) => {
    expect(parseKind(text)).toBeUndefined();
  });
});

describe("days", () => {
  it.each([
    "31/03/2025",
    "31/3/25",
    "31.03.2025",
    "31-03-2025",
    "31 March 2025",
    "31st Mar 2025",
    "31-Mar-25",
    "2025-03-31",
  ])("%j", (text) => {
    expect(readDay({ content: text, format: "@" })).toEqual({ year: 2025, month: 3, day: 31 });
  });

  it("are read from real dates, and from no other number", () => {
    expect(readDay(dated(2025, 3, 31))).toEqual({ year: 2025, month: 3, day: 31 });
    expect(readDay(as(45_747, "dd/mm/yyyy"))).toEqual({ year: 2025, month: 3, day: 31 });
    expect(readDay(as(45_747, "General"))).toBeUndefined();
  });

  it.each(["03/31/2025", "31/02/2025", "March 2025", "31 Brumaire 2025", "2025"])("%j is none", (text) => {
    expect(readDay({ content: text, format: "General" })).toBeUndefined();
  });

  it("are named as people say them", () => {
    expect(dayName({ year: 2028, month: 3, day: 31 })).toBe("31 March 2028");
  });
});

it("Yes and No", () => {
  for (const text of ["Yes", "y", " YES ", true]) expect(parseYesNo(text)).toBe(true);
  for (const text of ["No", "n", "no.", false]) expect(parseYesNo(text)).toBe(false);
  for (const text of ["maybe", "", 1, "x"]) expect(parseYesNo(text)).toBeUndefined();
});

it("blocks", () => {
  expect(["SB", "CSSB", "EY block", "HNB", "High Needs Block"].map(parseBlock)).toEqual([
    "schools",
    "centralSchoolServices",
    "earlyYears",
    "highNeeds",
    "highNeeds",
  ]);
  expect(parseBlock("Capital")).toBeUndefined();
});

it("names compare as Excel's TRIM would have them", () => {
  expect(nameKey("  Oak   School ")).toBe(nameKey("oak school"));
  expect(nameKey("Oak\u00a0School")).not.toBe(nameKey("Oak School"));
});
