import { mayHave, needs, type ColumnSpec, type TableSpec } from "./tableSpec";

const financialYear: ColumnSpec = needs({
  key: "year",
  heading: "Financial year",
  also: ["Year", "FY", "Fin year", "Financial yr", "Year (April to March)"],
  holds: "year",
  explains: "April to March, such as 2025-26.",
});

/** Allocations by block and year. */
export const funding: TableSpec = {
  name: "Funding",
  needed: "always",
  purpose:
    "What the Dedicated Schools Grant brings, a row for each financial year; the first is the base year.",
  columns: [
    financialYear,
    mayHave({
      key: "schools",
      heading: "Schools block",
      also: ["SB", "Schools block allocation", "SB allocation", "DSG schools block"],
      holds: "money",
      sums: true,
      explains: "The whole schools block before recoupment, in pounds; needed for transfers in per cent.",
    }),
    mayHave({
      key: "centralSchoolServices",
      heading: "Central school services block",
      also: ["CSSB", "Central schools services block", "Central services block", "CSSB allocation"],
      holds: "money",
      sums: true,
      explains: "The central school services block, in pounds.",
    }),
    mayHave({
      key: "earlyYears",
      heading: "Early years block",
      also: ["EY block", "EYB", "Early years", "EYB allocation", "Early years block allocation"],
      holds: "money",
      sums: true,
      explains: "The early years block, in pounds.",
    }),
    needs({
      key: "highNeeds",
      heading: "High needs block (before deductions)",
      also: [
        "HNB before deductions",
        "HN block before deductions",
        "High needs before deductions",
        "HNB (gross)",
        "High needs block (gross)",
        "Gross high needs block",
        "Gross HNB",
        "Allocation before deductions",
        "High needs allocation before deductions",
        "HNB allocation before deductions",
        "High needs block allocation before deductions",
        "High needs block before recoupment",
        "HNB before recoupment",
      ],
      holds: "money",
      sums: true,
      explains: "The published allocation, in pounds; it already holds the import/export adjustment.",
    }),
    needs({
      key: "deductions",
      heading: "Deductions for direct funding of places",
      also: [
        "Deductions",
        "Direct funding deductions",
        "Direct funding of places",
        "Deduction for direct funding of places",
        "High needs deductions",
        "HNB deductions",
        "HN deductions",
        "Place deductions",
        "Places funded directly by DfE",
        "Academy recoupment",
        "Recoupment",
        "ESFA deductions",
        "DfE deductions",
        "Less deductions",
        "Less direct funding of places",
        "Less deductions for direct funding of places",
      ],
      holds: "money",
      sums: true,
      explains: "Taken off by DfE for places that it pays for itself, in pounds, as a positive amount.",
    }),
    mayHave({
      key: "importExport",
      heading: "Import/export change since that allocation",
      also: [
        "Import/export adjustment",
        "Import/export change",
        "Import export",
        "Import/export",
        "Change in import/export adjustment",
        "Import/export change since allocation",
      ],
      holds: "money",
      sums: true,
      explains: "Only a change later than the allocation entered; either sign; blank is none.",
    }),
  ],
};

/** Central spending on high needs that is no place, top-up or placement. */
export const services: TableSpec = {
  name: "Services",
  needed: "one of three",
  purpose: "Other high needs spending and income, a row for each budget line.",
  columns: [
    needs({
      key: "name",
      heading: "Line",
      also: [
        "Service",
        "Budget line",
        "Services",
        "Service area",
        "Description",
        "Budget heading",
        "Service line",
      ],
      holds: "name",
      explains: "The budget line's name.",
    }),
    mayHave({
      key: "section251",
      heading: "Section 251 line",
      also: ["S251", "S251 line", "Section 251", "s.251 line", "S251 code", "S251 ref"],
      holds: "words",
      explains: "Such as 1.2.5; for reference only.",
    }),
    needs({
      key: "budget",
      heading: "Annual budget",
      also: [
        "Budget",
        "Annual budget amount",
        "Budget amount",
        "Budget per year",
        "Planned spend",
        "Net budget",
      ],
      holds: "money",
      sums: true,
      explains: "Pounds a year; a negative amount is income.",
    }),
  ],
};

/** The balance brought forward. */
export const reserve: TableSpec = {
  name: "Reserve",
  needed: "always",
  purpose: "The balance brought forward at 31 March before the base year: one row.",
  columns: [
    needs({
      key: "balance",
      heading: "Balance",
      also: [
        "DSG balance",
        "HNB balance",
        "High needs balance",
        "High needs block balance",
        "Reserve balance",
        "DSG reserve",
        "DSG reserve balance",
        "Opening balance",
        "Balance brought forward",
        "DSG deficit",
        "DSG surplus",
        "Deficit",
        "DSG surplus/(deficit)",
        "Surplus/(deficit)",
        "DSG balance surplus/(deficit)",
        "Balance surplus/(deficit)",
      ],
      holds: "money",
      explains: "In pounds: a surplus is positive, a deficit negative.",
    }),
    needs({
      key: "at",
      heading: "At (date)",
      also: ["As at", "Date", "At date", "Balance date", "As at date", "Balance at", "Date of balance"],
      holds: "date",
      explains: "The day of the balance: 31 March before the base year.",
    }),
    mayHave({
      key: "block",
      heading: "Block",
      also: ["Block or DSG", "Covers", "Scope", "Reserve for"],
      holds: "words",
      explains: "High needs or Whole DSG; blank is Whole DSG.",
    }),
  ],
};

/** One-off sums that go straight to the reserve. */
export const reserveMovements: TableSpec = {
  name: "Reserve movements",
  needed: "optional",
  purpose: "One-off sums into (+) or out of (−) the reserve.",
  columns: [
    financialYear,
    needs({
      key: "amount",
      heading: "Amount",
      also: ["Movement", "Contribution", "Reserve movement", "One-off amount", "Movement amount"],
      holds: "money",
      sums: true,
      explains: "In pounds: positive adds to the reserve.",
    }),
    mayHave({
      key: "reason",
      heading: "Reason",
      also: ["Description", "Source", "Why", "Movement reason", "Detail", "Note", "Notes"],
      holds: "words",
      explains: "What it is.",
    }),
    needs({
      key: "certain",
      heading: "Certain (Yes/No)",
      also: ["Certain", "Confirmed", "Confirmed (Y/N)", "Agreed (Y/N)", "Certainty"],
      holds: "yesNo",
      explains: "Only a Yes counts; a No is listed.",
    }),
  ],
};

/** Transfers between the blocks of the grant. */
export const transfers: TableSpec = {
  name: "Transfers",
  needed: "optional",
  purpose: "Transfers between blocks, each for one financial year.",
  columns: [
    financialYear,
    needs({
      key: "from",
      heading: "From block",
      also: ["From", "Transfer from", "Block from"],
      holds: "block",
      explains: "The block that gives.",
    }),
    needs({
      key: "to",
      heading: "To block",
      also: ["To", "Transfer to", "Block to"],
      holds: "block",
      explains: "The block that receives.",
    }),
    needs({
      key: "size",
      heading: "Amount or percentage",
      also: [
        "Amount or %",
        "Amount / %",
        "Amount (£ or %)",
        "Amount or per cent",
        "Amount",
        "Percentage",
        "%",
        "Transfer",
        "Transfer amount",
        "£ or %",
        "Value",
        "Size",
      ],
      holds: "moneyOrShare",
      explains: "Pounds, or a percentage of the giving block's total for the year, such as 0.5%.",
    }),
    mayHave({
      key: "decision",
      heading: "Forum decision",
      also: ["Schools Forum decision", "Decision", "Forum approval", "Schools Forum approval", "Forum vote"],
      holds: "words",
      explains: "Such as Agreed or Refused; blank is not yet decided.",
    }),
  ],
};
