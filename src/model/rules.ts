import { divide, max, min, minus, number, plus, times } from "./expression";
import { formula } from "./formula";

/** A financial year holds five months of one academic year's places and seven of the next's. */
export const placeFunding = formula({
  label: "Place funding",
  gives: "gbp",
  from: {
    summer: "places",
    autumn: "places",
    rate: "gbpPerPlace",
    summerShare: "share",
    autumnShare: "share",
  },
  basis: "High needs funding operational guide; months by common practice",
  is: ({ summer, autumn, rate, summerShare, autumnShare }) =>
    times(plus(times(summer, summerShare), times(autumn, autumnShare)), rate),
});

/** Places that a pupil on roll fills: never below none, however many are said to be unfilled. */
export const filledPlaces = formula({
  label: "Filled places",
  gives: "places",
  from: { held: "places", unfilled: "places" },
  basis: "Unfilled places are capped at the places held, for each academic year",
  is: ({ held, unfilled }) => minus(held, min(unfilled, held)),
});

/** Pupils at a price each, for a full year. */
export const pupilCost = formula({
  label: "Pupils at a price each",
  gives: "gbp",
  from: { pupils: "pupils", price: "gbpPerPupil" },
  basis: "Top-ups and fees are paid for each pupil",
  is: ({ pupils, price }) => times(pupils, price),
});

/** What each pupil costs on average; 0 where there is none. */
export const meanCost = formula({
  label: "Average cost of a pupil",
  gives: "gbpPerPupil",
  from: { cost: "gbp", pupils: "pupils" },
  basis: "Weighted by pupils",
  is: ({ cost, pupils }) => divide(cost, pupils, number(0, "gbpPerPupil")),
});

/** The share of its way that a change has come: a step each year until the ramp is over. */
export const rampShare = formula({
  label: "Share in effect",
  gives: "share",
  from: { year: "year", from: "year", ramp: "year" },
  basis: "w(t) = min(1, (t − From + 1) ÷ ramp)",
  is: ({ year, from, ramp }) =>
    min(number(1, "share"), divide(plus(minus(year, from), number(1, "year")), ramp, number(1, "share"))),
});

/** Money that moves between blocks: a share of the block that it leaves. */
export const transferOfShare = formula({
  label: "Block transfer",
  gives: "gbp",
  from: { block: "gbp", share: "share" },
  basis: "A share of the from-block's total for the year, before transfers",
  is: ({ block, share }) => times(block, share),
});

/** What the high needs block has to spend in a year. */
export const availableFunding = formula({
  label: "Funding available",
  gives: "gbp",
  from: {
    highNeedsBlock: "gbp",
    importExport: "gbp",
    deductions: "gbp",
    transfersIn: "gbp",
    transfersOut: "gbp",
  },
  basis: "High needs block before deductions, less deductions, with transfers",
  is: ({ highNeedsBlock, importExport, deductions, transfersIn, transfersOut }) =>
    minus(plus(minus(plus(highNeedsBlock, importExport), deductions), transfersIn), transfersOut),
});

/**
 * A corkscrew: what the year opens with, and what it adds, is what the next one opens with.
 * The in-year balance is written out, so that the reserve stands one step nearer to what it rests on.
 */
export const closingReserve = formula({
  label: "Closing reserve",
  gives: "gbp",
  from: { opening: "gbp", available: "gbp", spend: "gbp", oneOff: "gbp" },
  basis: "Opening balance + in-year balance (funding available − spend) + one-off movements",
  is: ({ opening, available, spend, oneOff }) => plus(plus(opening, minus(available, spend)), oneOff),
});

/** The size of an amount that is below zero; 0 for one above. */
export const negativePart = formula({
  label: "Income",
  gives: "gbp",
  from: { amount: "gbp" },
  basis: "A negative budget line is income",
  is: ({ amount }) => max(minus(number(0, "gbp"), amount), number(0, "gbp")),
});

/** Pupils in places, where each takes one. */
export const pupilsInPlaces = formula({
  label: "Pupils in places",
  gives: "pupils",
  from: { places: "places", fill: "share" },
  basis: "One pupil takes one place",
  is: ({ places, fill }) => ({ op: "times", unit: "pupils", a: places, b: fill }),
});

/** Places that nobody takes. */
export const placesLeft = formula({
  label: "Unfilled places",
  gives: "places",
  from: { places: "places", pupils: "pupils" },
  basis: "One pupil takes one place",
  is: ({ places, pupils }) => max({ op: "minus", unit: "places", a: places, b: pupils }, number(0, "places")),
});

/** Pupils for whom there is no place. */
export const pupilsWaiting = formula({
  label: "Pupils without a place",
  gives: "pupils",
  from: { places: "places", pupils: "pupils" },
  basis: "One pupil takes one place",
  is: ({ places, pupils }) => max({ op: "minus", unit: "pupils", a: pupils, b: places }, number(0, "pupils")),
});

/** A financial year's mean of what holds in each of its two academic years. */
export const yearMean = formula({
  label: "Mean of the financial year",
  gives: "places",
  from: { summer: "places", autumn: "places", summerShare: "share", autumnShare: "share" },
  basis: "Months by common practice, as for place funding",
  is: ({ summer, autumn, summerShare, autumnShare }) =>
    plus(times(summer, summerShare), times(autumn, autumnShare)),
});

/** The same of pupils. */
export const pupilsYearMean = formula({
  label: "Mean of the financial year",
  gives: "pupils",
  from: { summer: "pupils", autumn: "pupils", summerShare: "share", autumnShare: "share" },
  basis: "Months by common practice, as for place funding",
  is: ({ summer, autumn, summerShare, autumnShare }) =>
    plus(times(summer, summerShare), times(autumn, autumnShare)),
});

/** Those who join a kind of placement in a year; below none where it shrinks faster than its pupils leave. */
export const joinersOf = formula({
  label: "Joiners",
  gives: "pupils",
  from: { before: "pupils", after: "pupils", leaving: "share" },
  basis: "After = before − leavers + joiners",
  is: ({ before, after, leaving }) => plus(times(before, leaving), minus(after, before)),
});

/** Those of the year before who have not left since. */
export const notLeft = formula({
  label: "Still there",
  gives: "pupils",
  from: { before: "pupils", leaving: "share" },
  basis: "Pupils of the year before, less those who leave",
  is: ({ before, leaving }) => times(before, minus(number(1, "share"), leaving)),
});

/**
 * How many of those who fill new places would otherwise be elsewhere by now: those of the year before who would still
 * be there, and joiners there who come here instead; never more than are wanted, nor than would be there at all.
 */
export const runOff = formula({
  label: "Here instead, by joiners alone",
  gives: "pupils",
  from: { wanted: "pupils", most: "pupils", kept: "pupils", joiners: "pupils" },
  basis: "A placement ends only when its pupil leaves: new places help through joiners",
  is: ({ wanted, most, kept, joiners }) => min(wanted, min(most, plus(kept, joiners))),
});
