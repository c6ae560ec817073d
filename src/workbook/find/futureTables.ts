import { mayHave, needs, type TableSpec } from "./tableSpec";

/** How quantities and prices change from year to year. */
export const assumptions: TableSpec = {
  name: "Assumptions",
  needed: "optional",
  purpose: "Yearly changes of pupils and prices; an assumption with no row is 0.",
  columns: [
    needs({
      key: "assumption",
      heading: "Assumption",
      also: ["Driver", "Assumptions", "Assumption name", "Planning assumption", "Cost driver", "Drivers"],
      holds: "words",
      explains:
        "Pupil growth, Top-up uplift, Fee inflation, Services inflation, Place rate change or Block growth.",
    }),
    mayHave({
      key: "kind",
      heading: "Kind",
      also: ["Type", "Provision type", "Type of provision", "Applies to", "Kind of provision"],
      holds: "kind",
      explains: "Blank for all kinds; a row for a kind replaces it there.",
    }),
    needs({
      key: "change",
      heading: "",
      also: [],
      holds: "share",
      byYear: "financial",
      explains: "The change against the year before, as a percentage, a column for each financial year.",
    }),
  ],
};

/** Changes to the baseline. */
export const scenarios: TableSpec = {
  name: "Scenarios",
  needed: "optional",
  purpose: "Named sets of changes to the baseline, a row for each change.",
  columns: [
    needs({
      key: "scenario",
      heading: "Scenario",
      also: ["Scenario name", "Option", "Scenarios"],
      holds: "words",
      explains: "The scenario's name, repeated on each of its rows.",
    }),
    needs({
      key: "lever",
      heading: "Lever",
      also: ["Change", "Lever name", "Measure"],
      holds: "words",
      explains: "What is changed, from the list.",
    }),
    needs({
      key: "appliesTo",
      heading: "Applies to",
      also: ["Applied to", "Target", "Where", "On", "Acts on"],
      holds: "words",
      explains:
        "A setting, a kind, a budget line, new, all, or from which block to which; blank for a reserve movement.",
    }),
    needs({
      key: "from",
      heading: "From",
      also: ["From year", "Start", "Start year", "First year", "Starts"],
      holds: "year",
      explains: "The first year of effect: an academic year for places, else a financial year.",
    }),
    mayHave({
      key: "to",
      heading: "To",
      also: ["To year", "End", "End year", "Last year", "Until", "Ends"],
      holds: "year",
      explains:
        "The last year of effect; blank lasts, but for transfers and reserve movements it is From alone.",
    }),
    needs({
      key: "value",
      heading: "Value",
      also: ["Amount", "Change value", "Size", "By", "Value of change"],
      holds: "value",
      explains: "How much, in the unit beside it; percentages as 2%.",
    }),
    needs({
      key: "unit",
      heading: "Unit",
      also: ["Units", "Unit of value", "Measured in"],
      holds: "words",
      explains: "places, unfilled places, pupils, % points, % or £, as the lever wants.",
    }),
    mayHave({
      key: "ramp",
      heading: "Ramp (years)",
      also: ["Ramp", "Ramp years", "Phased over", "Years to full effect", "Ramp in years", "Phase in"],
      holds: "whole",
      explains: "Years until the whole value is in effect; blank is 1.",
    }),
    mayHave({
      key: "note",
      heading: "Note",
      also: ["Notes", "Comment", "Comments", "Rationale"],
      holds: "words",
      explains: "Why; for readers.",
    }),
    mayHave({
      key: "switchedOn",
      heading: "Switched on (Yes/No)",
      also: ["Active", "On/off", "On or off", "Enabled", "Included", "Include", "In use", "Live"],
      holds: "yesNo",
      explains: "No leaves the row out of the model and keeps it for later; blank is Yes.",
    }),
    mayHave({
      key: "low",
      heading: "Low",
      also: ["Low value", "Low case", "Value low"],
      holds: "value",
      explains: "What Value may fall to: one time in ten it is lower still. Blank, with High, is certain.",
    }),
    mayHave({
      key: "high",
      heading: "High",
      also: ["High value", "High case", "Value high"],
      holds: "value",
      explains: "What Value may rise to: one time in ten it is higher still. Blank, with Low, is certain.",
    }),
  ],
};
