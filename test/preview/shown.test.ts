import { numberText, shown } from "../../src/preview/shown";

describe("what a cell shows", () => {
  test.each([
    [1_234_567.5, "#,##0;[Red]-#,##0", "1,234,568"],
    [-1_234.5, "#,##0;[Red]-#,##0", "-1,235"],
    [-9_700_000, "#,##0.0,,;-#,##0.0,,", "-9.7"],
    [0.005, "0.0%", "0.5%"],
    [45_747, "dd/mm/yyyy", "31/03/2025"],
    [1_200, "£#,##0", "£1,200"],
    [0, '#,##0;-#,##0;"none"', "none"],
    [12.5, "+#,##0;-#,##0;0", "+13"],
    [1 / 3, "General", "0.333333333"],
    [45_747, "mmm-yy", "Mar-25"],
  ])("%d as %s is %s", (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });

  test("the short date of the file format is the UK's here", () => {
    expect(numberText(45_747, "mm-dd-yy")).toBe("31/03/2025");
  });

  test("a format that cannot be understood shows the number plainly", () => {
    expect(numberText(1234.5, "[[broken")).toBe("1234.5");
  });

  test("a deficit in red is said by its sign, and by its colour", () => {
    expect(shown(-5, "#,##0;[Red]-#,##0")).toEqual({ text: "-5", colour: "red", side: "right" });
    expect(shown(5, "#,##0;[Red]-#,##0")).toEqual({ text: "5", side: "right" });
  });

  test("words stand left, figures right, errors and truth values in the middle", () => {
    expect(shown("Special", "General")).toEqual({ text: "Special", side: "left" });
    expect(shown({ error: "#REF!" }, "#,##0")).toEqual({ text: "#REF!", side: "center" });
    expect(shown(true, "General")).toEqual({ text: "TRUE", side: "center" });
    expect(shown(undefined, "#,##0")).toEqual({ text: "", side: "left" });
  });

  test("nothing is shown for nothing: an empty cell is no zero", () => {
    expect(shown("", "#,##0").text).toBe("");
  });
});
