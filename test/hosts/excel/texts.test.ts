import { asTyped, isFormulaLike, isValueLike } from "../../../src/hosts/excel/write/texts";

it.each(["=1+1", "+44 20 7946", "-", "@name", "'quoted"])("%s begins like a formula", (text) => {
  expect(isFormulaLike(text)).toBe(true);
  expect(asTyped(text)).toBe(`'${text}`);
});

it.each([
  "1,200",
  "£5.20",
  "12%",
  "(1,200)",
  "1E5",
  "31/03/2025",
  "2025-26",
  "1-2",
  "31 March 2025",
  "Mar-25",
  "10:30 PM",
  "1 1/2",
  "TRUE",
  "false",
  "#REF!",
  "#N/A",
])("Excel may take %s for a value", (text) => {
  expect(isValueLike(text)).toBe(true);
  expect(asTyped(text)).toBe(`'${text}`);
});

it.each([
  "",
  "Place funding",
  "120 places × £10,000",
  "2025/26 places",
  "May",
  "true to size",
  "Section 251 line",
])("Excel takes %s for the text that it is", (text) => {
  expect(isValueLike(text) || isFormulaLike(text)).toBe(false);
  expect(asTyped(text)).toBe(text);
});
