import { percent, sheet, type Told } from "../workbook/sheets";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

const ranges = (...row: readonly Told[]): (() => Uint8Array) =>
  forumWith({}, {}, [sheet("Our Ranges", [["Ranges"], [], ["Assumption", "Kind", "Low", "High"], row])]);

/** How far assumptions may turn out apart. */
export const rangesOfAssumptions: readonly BadInput[] = [
  {
    name: "a range whose ends are exchanged",
    bytes: ranges("Fee inflation", null, percent(0.02), percent(-0.01)),
    expect: { exit: 1, at: "Our Ranges!C4", found: /Low \(2%\) is above High \(-1%\)/, remedy: /Exchange/ },
  },
  {
    name: "a range that the assumption itself lies outside",
    bytes: ranges("Fee inflation", null, percent(0.02), percent(0.06)),
    expect: { exit: 1, at: "Our Ranges!C4", found: /outside its own range/, remedy: /Enter the difference/ },
  },
  {
    name: "a range of an unknown assumption",
    bytes: ranges("House prices", null, percent(-0.01), percent(0.01)),
    expect: { exit: 1, at: "Our Ranges!A4", found: /“House prices”/, remedy: /Correct the name/ },
  },
];
