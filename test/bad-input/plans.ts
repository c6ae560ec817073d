import { fileHost } from "../../src/hosts/file";
import {
  byAge,
  fiveJanuaries,
  flowsSheet,
  january,
  plansSheet,
  withoutGrowth,
  type FlowTold,
  type PlanTold,
} from "../workbook/planSheets";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

const forum = (plans: readonly PlanTold[], flows: readonly FlowTold[] = []): (() => Uint8Array) =>
  forumWith({}, withoutGrowth, [plansSheet(plans), ...(flows.length > 0 ? [flowsSheet(flows)] : [])]);

/** Five Januaries with one count of the last told otherwise. Its rows are 24 to 28. */
const lastWith = (placement: string, told: PlanTold[2]): readonly PlanTold[] =>
  fiveJanuaries.map((row) => (row[0] === 2026 && row[1] === placement ? [2026, placement, told] : row));

/** The rows of a written sheet, from left to right. */
async function rowsOf(path: string, name: string): Promise<readonly (readonly unknown[])[]> {
  const grid = await fileHost({ input: path }).read();
  const sheet = grid.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No ${name}`);
  return sheet.rows.map((cells) => (cells ?? []).map((cell) => cell?.content));
}

/** The January's row of what has been counted holds these, all plans first. */
const counted =
  (year: number, ...figures: readonly unknown[]) =>
  async (path: string): Promise<void> => {
    const rows = await rowsOf(path, "HNB Demand");
    const own = rows.filter(([first, all]) => first === `January ${String(year)}` && all !== undefined);
    expect(own.map((row) => row.slice(1, 1 + figures.length))).toContainEqual(figures);
  };

/** Four years are further than could be checked, and the small forum has fewer pupils than plans: both said each time. */
const farAhead = "Our EHC plans!E4";
const forecasts = [farAhead, farAhead];

const follows = {
  severity: "note",
  found: /pupils follow the forecast of EHC plans/,
  remedy: /Nothing to do/,
  warned: forecasts,
} as const;

/** A mark beside a row of all plans: the kind is not known, and all plans are. */
const suppressed = (told: string | null, called: string): BadInput => ({
  name: `${called}, which is not known and never 0`,
  bytes: forum([...lastWith("INMSS", told), [2026, "All", 1780]]),
  written: counted(2026, 1780, 840, 480, "not known", 240, 90),
  expect: { exit: 0, at: "Our EHC plans!E4", ...follows },
});

/** Counts of plans, and the forecast that they carry. */
export const plans: readonly BadInput[] = [
  suppressed("c", "a count suppressed as c"),
  suppressed("x", "a count not available, x"),
  suppressed(null, "a blank count"),
  {
    name: "z, where there is nothing of the sort to count",
    bytes: forum([...lastWith("INMSS", "z"), [2026, "All", 1780]]),
    written: counted(2026, 1780, 840, 480, "not known", 240, 90),
    expect: { exit: 0, at: "Our EHC plans!E4", ...follows },
  },
  {
    name: "a suppressed count without all plans: that January has no total",
    bytes: forum(lastWith("INMSS", "c")),
    expect: {
      exit: 0,
      at: "Our EHC plans!E4",
      severity: "note",
      found: /pupils follow the forecast/,
      remedy: /HNB Demand shows/,
      warned: forecasts,
    },
  },
  {
    name: "ages that do not add to all ages",
    bytes: forum([...fiveJanuaries, ...byAge(2026, 840, 480, 130, 240, 90).slice(1)]),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our EHC plans!E24",
      found: /is 840 for all ages, but its ages \(E29 to E37\) come to 756: 84 fewer/,
      remedy: /Correct whichever is wrong/,
      warned: forecasts,
    },
  },
  {
    name: "a negative count",
    bytes: forum(lastWith("Special", -480)),
    expect: {
      exit: 1,
      at: "Our EHC plans!E25",
      found: /-480, which is negative/,
      remedy: /Correct the count/,
    },
  },
  {
    name: "half a plan",
    bytes: forum(lastWith("Special", 480.5)),
    expect: {
      exit: 1,
      at: "Our EHC plans!E25",
      found: /480\.5, which is no whole number/,
      remedy: /Correct/,
    },
  },
  {
    name: "a negative flow",
    bytes: forum(fiveJanuaries, [[2025, "Ceased", null, -20]]),
    expect: {
      exit: 1,
      at: "Our plans made and ceased!E4",
      found: /-20, which is negative/,
      remedy: /Correct the count/,
    },
  },
  {
    name: "more plans ceasing than there were",
    bytes: forum(fiveJanuaries, [
      [2025, "New", null, 300],
      [2025, "Ceased", null, 99_999],
    ]),
    expect: {
      exit: 1,
      at: "Our plans made and ceased!E5",
      found: /99999 plans ceased, of 1670/,
      remedy: /./,
      warned: [farAhead],
    },
  },
  {
    name: "plans that rise by more than were made",
    bytes: forum(fiveJanuaries, [[2025, "New", null, 50]]),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our plans made and ceased!E4",
      found: /plans rose by 110, more than the 50 new plans/,
      remedy: /./,
      warned: forecasts,
    },
  },
  {
    name: "kinds that add to more than all plans",
    bytes: forum([...fiveJanuaries, [2026, "All", 1000]]),
    expect: {
      exit: 1,
      at: "Our EHC plans!E29",
      found: /the kinds add to 1780/,
      remedy: /./,
      warned: [farAhead],
    },
  },
  {
    name: "two years of history alone",
    bytes: forum(fiveJanuaries.slice(15)),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our EHC plans!E4",
      found: /2 of three Januaries/,
      remedy: /./,
      warned: forecasts,
    },
  },
  {
    name: "a forecast beyond what the evidence carries",
    bytes: forum(fiveJanuaries.slice(0, 15)),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our EHC plans!E4",
      found: /the forecast goes 6 years ahead/,
      remedy: /./,
      warned: [farAhead],
    },
  },
  {
    name: "a single child in a cell: never shown, nor to be worked out from the total",
    bytes: forum([2022, 2023, 2024, 2025, 2026].flatMap((year) => january(year, 840, 480, 1, 240, 90))),
    // 1 with the next smallest, 90; the other three stand alone
    written: async (path) => {
      await counted(2026, 1651, 840, 480, 240, 91)(path);
      for (const name of ["HNB Demand", "HNB Plan Tables"]) {
        const cells = (await rowsOf(path, name)).flatMap((row) => row.slice(1));
        expect(cells).not.toContain(1);
      }
    },
    expect: { exit: 0, at: "Our EHC plans!E4", ...follows },
  },
  {
    name: "a handful of plans in all",
    bytes: forum(january(2026, 2, 1, 0, 1, 0)),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our EHC plans!E4",
      found: /so few plans that a count could point at a child/,
      remedy: /Enter Pupil growth/,
      warned: [...forecasts, "Our Scenarios!A4"],
    },
  },
  {
    name: "the same count twice",
    bytes: forum([...fiveJanuaries, [2026, "Special", 480]]),
    expect: {
      exit: 1,
      at: "Our EHC plans!E29",
      found: /a second time; the first count is in E25/,
      remedy: /Delete one/,
    },
  },
  {
    name: "a band of ages in place of an age",
    bytes: forum([...fiveJanuaries, [2026, "Special", 480, "5-10"]]),
    expect: {
      exit: 1,
      at: "Our EHC plans!C29",
      found: /no age that a plan can have/,
      remedy: /one age in each row/,
    },
  },
  {
    name: "a placement that nobody knows",
    bytes: forum(
      lastWith("Special", 480).map((row) =>
        row[1] === "Special" && row[0] === 2026 ? [2026, "Castle", 480] : row,
      ),
    ),
    expect: {
      exit: 1,
      at: "Our EHC plans!B25",
      found: /“Castle”, which is no placement/,
      remedy: /Choose the one/,
    },
  },
];
