import { headingWords, moneyUnit } from "../../../src/workbook/find/heading";
import { matchesOf, stackMatches } from "../../../src/workbook/find/headingMatch";
import { tableList } from "../../../src/workbook/find/tables";
import type { TableName } from "../../../src/workbook/find/tableSpec";

const keyOf = (text: string, table: TableName): string | undefined => matchesOf(text).get(table)?.spec.key;

describe("synonyms of the agreed list", () => {
  it.each<[TableName, string, string[]]>([
    ["Provision", "setting", ["Setting", "School", "School / setting", "SETTING", "setting "]],
    ["Provision", "kind", ["Kind", "Type", "Provision type"]],
    ["Provision", "unfilled", ["Unfilled places", "Vacant places", "Vacant\nplaces"]],
    ["Provision", "placeRate", ["Place rate", "£ per place", "Place rate (£)"]],
    [
      "Provision",
      "fundedDirectly",
      ["Funded directly by DfE (Yes/No)", "Funded directly by DfE", "Recouped (Y/N)", "ESFA funded?"],
    ],
    [
      "Provision",
      "topUpPupils",
      ["Top-up pupils", "No. of top-ups", "Pupils with top-up", "Top up pupils", "No of top ups"],
    ],
    ["Provision", "averageTopUp", ["Average top-up", "Average top up (£)", "Average  top-up (£k)"]],
    ["Bands", "topUp", ["Annual top-up", "Top-up value (£)", "£ per year"]],
    ["Bands", "band", ["Band"]],
    ["Bands", "kind", ["Kind", "Type"]],
    ["Band pupils", "setting", ["Setting", "School"]],
    ["Band pupils", "pupils", ["Pupils", "No. of pupils", "Number", "Pupils*", "Pupils¹"]],
    ["Placements", "provider", ["Provider or need", "Provider", "Primary need"]],
    ["Placements", "pupils", ["Pupils", "No. of pupils", "Number"]],
    ["Placements", "averageCost", ["Average annual cost", "Average cost", "Avg annual fee (£)"]],
    ["Services", "name", ["Line", "Service", "Budget line"]],
    ["Services", "section251", ["Section 251 line", "S251"]],
    ["Services", "budget", ["Annual budget", "Budget", "Budget (£)", "Budget £000", "Budget 2025/26 (£m)"]],
    ["Reserve", "balance", ["Balance", "DSG balance (£)", "Balance (£m)"]],
    ["Reserve", "at", ["At (date)", "At"]],
    ["Reserve", "block", ["Block"]],
    ["Funding", "year", ["Financial year", "Year", "FY"]],
    ["Funding", "schools", ["Schools block", "SB", "Schools block (£m)"]],
    ["Funding", "centralSchoolServices", ["Central school services block", "CSSB"]],
    ["Funding", "earlyYears", ["Early years block", "EY block"]],
    [
      "Funding",
      "highNeeds",
      [
        "High needs block (before deductions)",
        "HNB before deductions",
        "High needs block before deductions £m",
      ],
    ],
    ["Funding", "deductions", ["Deductions for direct funding of places"]],
    ["Funding", "importExport", ["Import/export change since that allocation", "Import/export adjustment"]],
    ["Transfers", "from", ["From block", "From"]],
    ["Transfers", "to", ["To block", "To"]],
    ["Transfers", "size", ["Amount or percentage", "Amount or %", "Amount (£ or %)"]],
    ["Transfers", "decision", ["Forum decision", "Schools Forum decision"]],
    ["Reserve movements", "certain", ["Certain (Yes/No)", "Certain"]],
    ["Assumptions", "assumption", ["Assumption", "Driver"]],
    ["Schools", "share", ["Schools block share"]],
    ["Scenarios", "ramp", ["Ramp (years)", "Ramp"]],
    ["Scenarios", "appliesTo", ["Applies to"]],
  ])("%s: %s", (table, key, texts) => {
    for (const text of texts) expect([text, keyOf(text, table)]).toEqual([text, key]);
  });

  it("never lets two columns of a table share a heading", () => {
    for (const { name, columns } of tableList) {
      const owners = new Map<string, string>();
      for (const { key, heading, synonyms, byYear } of columns) {
        if (byYear) continue;
        for (const text of [heading, ...synonyms]) {
          const { words } = headingWords(text);
          expect([name, text, owners.get(words) ?? key]).toEqual([name, text, key]);
          owners.set(words, key);
        }
      }
    }
  });

  it.each<[TableName, string]>([
    ["Funding", "High needs block (after deductions)"],
    ["Funding", "High needs block"],
    ["Provision", "Places"],
    ["Provision", "2025/26"],
    ["Provision", "2025/26 pre-16 places"],
    ["Provision", "FY26 places"],
    ["Provision", "Pupils"],
    ["Assumptions", "AY 2026/27"],
    ["Assumptions", "2026-28"],
    ["Services", "Variance"],
  ])("%s does not take “%s”", (table, text) => {
    expect(keyOf(text, table)).toBeUndefined();
  });
});

describe("columns by year", () => {
  it.each([
    "2025/26 places",
    "Places 2025-26",
    "Commissioned places AY 2025/26",
    "2025-2026 Places",
    "No. of places 25/26",
    "2025 to 2026 places",
    "Places\n(2025/26)",
  ])("%j is places of 2025/26", (text) => {
    expect(matchesOf(text).get("Provision")).toMatchObject({ spec: { key: "places" }, year: 2025 });
  });

  it.each([
    "2026-27",
    "FY27",
    "2026/27",
    "26/27",
    "2026-2027",
    "2026-27 (%)",
    "2026-27 change",
    "Financial year 2026-27",
  ])("%j is a change in 2026-27", (text) => {
    expect(matchesOf(text).get("Assumptions")).toMatchObject({ spec: { key: "change" }, year: 2026 });
  });
});

describe("headings of two rows", () => {
  it("read the sub-heading with the group over it where it says nothing alone", () => {
    expect(stackMatches(["Commissioned places", "2025/26"]).get("Provision")).toMatchObject({ year: 2025 });
    expect(stackMatches(["Top-ups", "Pupils"]).get("Provision")?.spec.key).toBe("topUpPupils");
    expect(stackMatches(["Top-ups", "Average (£)"]).get("Provision")).toMatchObject({
      spec: { key: "averageTopUp" },
      scale: 1,
    });
    expect(stackMatches(["2025/26", "Places"]).get("Provision")).toMatchObject({ year: 2025 });
    expect(stackMatches(["High needs block", "Before deductions £m"]).get("Funding")).toMatchObject({
      spec: { key: "highNeeds" },
      scale: 1000000,
    });
  });

  it("take the unit of the group where the sub-heading has none", () => {
    expect(stackMatches(["Amounts in £000", "Budget"]).get("Services")).toMatchObject({
      spec: { key: "budget" },
      scale: 1000,
    });
  });
});

describe("money units", () => {
  it.each<[string, number | undefined]>([
    ["Budget (£m)", 1000000],
    ["£ million", 1000000],
    ["£million", 1000000],
    ["All figures in £m unless stated", 1000000],
    ["GBPm", 1000000],
    ["(£k)", 1000],
    ["£000", 1000],
    ["£'000", 1000],
    ["£’000s", 1000],
    ["£ thousands", 1000],
    ["(£000s)", 1000],
    ["GBP000", 1000],
    ["Budget (£)", 1],
    ["£ per place", 1],
    ["Budget", undefined],
    ["A saving of £5m was agreed", undefined],
    ["Over £300k", undefined],
    ["£000,000", undefined],
    ["Room 000", undefined],
  ])("%j", (text, scale) => {
    expect(moneyUnit(text)).toBe(scale);
  });
});
