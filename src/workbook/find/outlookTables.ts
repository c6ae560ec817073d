import { kindNames } from "./sharedHeadings";
import { mayHave, needs, type TableSpec } from "./tableSpec";

/** Places to be opened, for the invest-to-save ledger. */
export const newProvision: TableSpec = {
  name: "New provision",
  needed: "optional",
  purpose: "Places to be opened in a scenario, what they cost, and what they are to take the place of.",
  columns: [
    needs({ key: "scenario", heading: "Scenario", holds: "words", explains: "The scenario it belongs to." }),
    needs({
      key: "provision",
      heading: "New provision",
      also: ["Provision opened", "New setting", "Project"],
      holds: "name",
      explains: "Its name, once in each scenario.",
    }),
    needs({
      key: "kind",
      heading: "Kind",
      also: kindNames,
      holds: "kind",
      explains: "The kind of provision, from the list.",
    }),
    needs({
      key: "opens",
      heading: "Opens",
      also: ["Opens in", "Opening", "Opening year"],
      holds: "year",
      explains: "The academic year in which the first places open, such as 2026/27.",
    }),
    needs({
      key: "places",
      heading: "Places when full",
      also: ["Places when open", "Places at capacity"],
      holds: "count",
      explains: "Places once all are open.",
    }),
    mayHave({
      key: "ramp",
      heading: "Years to open all",
      also: ["Ramp (years)", "Opening over years"],
      holds: "whole",
      explains: "Academic years until all are open, in equal steps; blank is 1.",
    }),
    mayHave({
      key: "fill",
      heading: "Filled (%)",
      also: ["Fill", "Fill rate"],
      holds: "share",
      explains: "The share of open places that is filled; unfilled places are paid for. Blank is all.",
    }),
    needs({
      key: "topUp",
      heading: "Top-up per pupil",
      also: ["Average top-up", "Top-up"],
      holds: "money",
      explains: "Pounds a pupil a year.",
    }),
    mayHave({
      key: "placeRate",
      heading: "Place rate",
      also: ["£ per place"],
      holds: "money",
      explains: "Pounds a place a year; blank is the national rate of its kind.",
    }),
    mayHave({
      key: "startUp",
      heading: "Start-up cost",
      also: ["Start-up", "One-off cost"],
      holds: "money",
      explains: "Pounds from this block, once, in the financial year in which it opens; blank is none.",
    }),
    mayHave({
      key: "running",
      heading: "Other running cost",
      also: ["Running cost"],
      holds: "money",
      explains: "Pounds a year beside places and top-ups; blank is none.",
    }),
    mayHave({
      key: "insteadOf",
      heading: "Instead of",
      also: ["Instead of (kind)", "In place of"],
      holds: "kind",
      explains: "Where its pupils would otherwise be; blank is independent special.",
    }),
    needs({
      key: "diverted",
      heading: "Would otherwise be there (%)",
      also: ["Diverted (%)", "Otherwise there"],
      holds: "share",
      explains: "The share of filled places whose pupils would otherwise be there; 0% where nobody knows.",
    }),
    mayHave({
      key: "leaving",
      heading: "Leave there each year (%)",
      also: ["Leavers a year"],
      holds: "share",
      explains:
        "The share of pupils there who leave in a year; blank is what the plans, else England's, show.",
    }),
    mayHave({
      key: "backFill",
      heading: "Taken up again (%)",
      also: ["Back-fill", "Backfill"],
      holds: "share",
      explains: "The share of places left free there that others take up; blank is none.",
    }),
    mayHave({
      key: "induced",
      heading: "Induced demand (%)",
      also: ["Induced demand"],
      holds: "share",
      explains:
        "The share of filled places whose pupils would have had neither place nor top-up; blank is none.",
    }),
    mayHave({
      key: "movesExisting",
      heading: "Moves existing pupils (Yes/No)",
      also: ["Moves existing pupils"],
      holds: "yesNo",
      explains:
        "Yes: pupils already placed elsewhere move at once. Blank is No: only joiners and phase transfers.",
    }),
    mayHave({
      key: "divertedLow",
      heading: "Would otherwise be there: low (%)",
      also: ["Diverted: low (%)", "Diverted low (%)"],
      holds: "share",
      explains: "What that share may turn out to be at the low end: one time in ten it is lower still.",
    }),
    mayHave({
      key: "divertedHigh",
      heading: "Would otherwise be there: high (%)",
      also: ["Diverted: high (%)", "Diverted high (%)"],
      holds: "share",
      explains: "And at the high end: one time in ten it is higher still.",
    }),
  ],
};

/** How far assumptions may turn out apart from what is entered. */
export const ranges: TableSpec = {
  name: "Ranges",
  needed: "optional",
  purpose: "How far an assumption may turn out apart from what is entered, for best and worst cases.",
  columns: [
    needs({
      key: "assumption",
      heading: "Assumption",
      also: ["Driver", "Assumption name"],
      holds: "words",
      explains: "As in Assumptions.",
    }),
    mayHave({
      key: "kind",
      heading: "Kind",
      also: kindNames,
      holds: "kind",
      explains: "Blank for all kinds that have no row here.",
    }),
    needs({
      key: "low",
      heading: "Low (% points)",
      also: ["Low"],
      holds: "share",
      explains: "Added to each year's change; one time in ten it turns out lower still. Such as -1%.",
    }),
    needs({
      key: "high",
      heading: "High (% points)",
      also: ["High"],
      holds: "share",
      explains: "Added to each year's change; one time in ten it turns out higher still. Such as 2%.",
    }),
  ],
};

/** Plans in force, as counted each January. */
export const plans: TableSpec = {
  name: "EHC plans",
  needed: "optional",
  purpose: "Plans in force each January by placement, with ages where known: from these demand is forecast.",
  columns: [
    needs({
      key: "january",
      isOwnYear: true,
      heading: "January",
      also: ["January of", "Census January", "SEN2 January"],
      holds: "whole",
      explains: "The year of the January count, such as 2025.",
    }),
    needs({
      key: "placement",
      allIsAValue: true,
      heading: "Placement",
      also: ["Placement type", "Kind", "Type of placement"],
      holds: "words",
      explains: "All, Mainstream, Special, Independent, Further education or Other; or a kind of provision.",
    }),
    mayHave({
      key: "age",
      allIsAValue: true,
      heading: "Age",
      also: ["Age in years"],
      holds: "whole",
      explains: "A single year from 0 to 25, at 31 August before the January; blank for all ages.",
    }),
    mayHave({
      key: "need",
      allIsAValue: true,
      heading: "Primary need",
      also: ["Need"],
      holds: "words",
      explains: "As on the DSG management plan; blank for all needs.",
    }),
    needs({
      key: "plans",
      heading: "Plans",
      also: ["EHC plans", "Number of plans", "EHCPs"],
      holds: "value",
      explains: "Plans in force; c, x or z where the count is suppressed or not there.",
    }),
  ],
};

/** Plans that began and ended in a calendar year. */
export const plansMadeAndCeased: TableSpec = {
  name: "Plans made and ceased",
  needed: "optional",
  purpose: "New and ceased plans, and requests, in calendar years: they sharpen the forecast.",
  columns: [
    needs({
      key: "year",
      isOwnYear: true,
      heading: "Calendar year",
      also: ["Calendar year of"],
      holds: "whole",
      explains: "The calendar year in which they began or ended, such as 2024.",
    }),
    needs({
      key: "event",
      heading: "New or ceased",
      also: ["Event", "New, ceased or requested"],
      holds: "words",
      explains: "New, Ceased or Requested.",
    }),
    mayHave({
      key: "placement",
      allIsAValue: true,
      heading: "Placement",
      also: ["Placement type", "Kind"],
      holds: "words",
      explains: "The placement they began with; blank for all.",
    }),
    mayHave({
      key: "age",
      allIsAValue: true,
      heading: "Age",
      also: ["Age in years"],
      holds: "whole",
      explains: "A single year from 0 to 25; blank for all ages.",
    }),
    needs({
      key: "plans",
      heading: "Plans",
      also: ["EHC plans", "Number of plans", "EHCPs", "Number"],
      holds: "value",
      explains: "How many; c, x or z where the count is suppressed or not there.",
    }),
  ],
};
