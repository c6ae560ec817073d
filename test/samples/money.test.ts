import { dataRows, number, readSample, rowsUnder, sheetOf, sum, type Row } from "./book";

describe("the Barking and Dagenham sample", () => {
  it("deducts exactly the places that DfE funds directly", async () => {
    const book = await readSample("barking-and-dagenham.xlsx");
    const direct = rowsUnder(sheetOf(book, "Provision"), "Setting").filter(
      (row) => row.get("Funded directly by DfE (Yes/No)") === "Yes",
    );
    const unitKind = "Resourced provision or SEN unit";
    const cost = (row: Row, academicYear: string): number => {
      const places = number(row, `${academicYear} places`);
      const unfilled = row.get("Kind") === unitKind ? Math.min(number(row, "Unfilled places"), places) : 0;
      const filledRate = [unitKind, "Further education"].includes(String(row.get("Kind"))) ? 6000 : 10000;
      return (places - unfilled) * filledRate + unfilled * 10000;
    };
    const yearOf = (summer: string, autumn: string): number =>
      sum(
        direct.map((row) => {
          const [before, after] = row.get("Kind") === "Further education" ? [4, 8] : [5, 7];
          return (cost(row, summer) * before + cost(row, autumn) * after) / 12;
        }),
      );
    const deductions = rowsUnder(sheetOf(book, "Funding"), "Financial year").map((row) =>
      number(row, "Deductions for direct funding of places"),
    );
    expect(deductions[0]).toBeCloseTo(yearOf("2024/25", "2025/26"), 6);
    expect(deductions[1]).toBeCloseTo(yearOf("2025/26", "2026/27"), 6);
  });
});

describe("the Camden sample", () => {
  const [data] = dataRows("fbit/LocalAuthorityFinancial.csv");
  const given = (column: string): number => Number(data?.get(column));

  it("comes to the planned and outturn totals that the data give", async () => {
    const book = await readSample("inner-london-section-251.xlsx");
    const rows = rowsUnder(sheetOf(book, "Section 251"), "S251 lines");
    const total = rows.find((row) => row.get("S251 lines") === "Total");
    if (!total) throw new Error("The Section 251 sheet has no total.");
    expect(number(total, "Net planned 2023-24")).toBe(given("BudgetTotalHighNeeds"));
    // The data round each outturn line to a pound.
    expect(Math.abs(number(total, "Net outturn 2023-24") - given("OutturnTotalHighNeeds"))).toBeLessThanOrEqual(1);
  });

  it("carries every planned pound into the tables that the model reads", async () => {
    const book = await readSample("inner-london-section-251.xlsx");
    const rates = new Map([
      ["Resourced provision or SEN unit", 6000],
      ["Maintained special", 10000],
      ["Alternative provision or PRU", 10000],
    ]);
    const settings = rowsUnder(sheetOf(book, "Provision"), "Setting");
    const places = settings.map((row) => number(row, "2023/24 places") * (rates.get(String(row.get("Kind"))) ?? 0));
    const topUps = settings.map((row) => number(row, "Top-up pupils") * number(row, "Average top-up"));
    const placed = rowsUnder(sheetOf(book, "Placements"), "Kind").map(
      (row) => number(row, "Pupils") * number(row, "Average annual cost"),
    );
    const services = rowsUnder(sheetOf(book, "Services"), "Line").map((row) => number(row, "Annual budget"));
    expect(sum([...places, ...topUps, ...placed, ...services])).toBeCloseTo(given("BudgetTotalHighNeeds"), 4);
  });
});
