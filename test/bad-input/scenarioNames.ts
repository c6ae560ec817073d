import type { BadInput } from "./case";
import { forumWith } from "./forum";

/** Scenario names, which become the names of sheets. */
export const scenarioNames: readonly BadInput[] = [
  {
    name: "a scenario name that is too long for a sheet",
    bytes: forumWith({
      "Our Scenarios!A4": "More resourced provision and fewer independent places",
      "Our Scenarios!A5": "More resourced provision and fewer independent places",
    }),
    expect: { exit: 1, at: "Our Scenarios!A4", found: /53 characters/, remedy: /Shorten it to 27/ },
  },
  {
    name: "a scenario name that no sheet can have",
    bytes: forumWith({ "Our Scenarios!A5": "Option A/B" }),
    expect: { exit: 1, at: "Our Scenarios!A5", found: /the character \//, remedy: /Take out the characters/ },
  },
  {
    name: "a scenario name used twice in other letters",
    bytes: forumWith({ "Our Scenarios!A5": "MORE  UNITS" }),
    expect: { exit: 1, at: "Our Scenarios!A5", found: /one name to Excel/, remedy: /Spell it as in A4/ },
  },
  {
    name: "a scenario called Baseline",
    bytes: forumWith({ "Our Scenarios!A5": "baseline" }),
    expect: {
      exit: 1,
      at: "Our Scenarios!A5",
      found: /“baseline”/,
      remedy: /another name: Baseline is always there/,
    },
  },
  {
    name: "a scenario called as a sheet of the model's own",
    bytes: forumWith({ "Our Scenarios!A5": "Compare" }),
    expect: { exit: 1, at: "Our Scenarios!A5", found: /“HNB Compare”/, remedy: /another name/ },
  },
  {
    name: "a scenario without a name",
    bytes: forumWith({ "Our Scenarios!A5": null }),
    expect: { exit: 1, at: "Our Scenarios!A5", found: /Scenario is blank/, remedy: /Enter/ },
  },
  {
    name: "a scenario name that begins with an apostrophe",
    bytes: forumWith({ "Our Scenarios!A5": "'Stretch" }),
    expect: {
      exit: 1,
      at: "Our Scenarios!A5",
      found: /begins or ends with an apostrophe/,
      remedy: /Take the apostrophe away/,
    },
  },
];
