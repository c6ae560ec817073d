import { yearName } from "../model/format";
import type { Lever } from "../model/inputs";
import type { Figures } from "./figures";
import { leverPhrase } from "./leverPhrase";
import { balanceWord, spoken, spokenApart } from "./spoken";

/** What a sentence is about: one lever, and a scenario's figures without and with it. */
export interface Said {
  readonly lever: Lever;
  readonly before: Figures;
  readonly after: Figures;
  /** The financial years of the model. */
  readonly years: readonly number[];
  /** Which of them the sentence is about, counted from 0. */
  readonly year: number;
}

const valueIn = (values: readonly number[], year: number): number => values[year] ?? 0;

/**
 * What a lever does to one year in one plain sentence: "Moving 0.5% of the schools block, £1.15m, turns the 2027-28
 * deficit from £3.2m to £2.1m."
 */
export function sentence(said: Said): string {
  const { lever, before, after, years, year } = said;
  const name = yearName(years[year] ?? 0);
  const balance: Subject = { of: name, alone: name };
  const phrase = leverPhrase(lever);
  const [was, is] = [valueIn(before.inYear, year), valueIn(after.inYear, year)];
  if (lever.value.value === 0) return `${phrase} ${outcome(was, was, balance)}.`;
  if (lever.name === "reserveMovement") {
    const [opened, closed] = [valueIn(before.closing, year), valueIn(after.closing, year)];
    if (Math.round(opened) === Math.round(closed)) return `${phrase} changes nothing in ${name}${why(said)}.`;
    return `${phrase} ${outcome(is, is, balance)}, and ${outcome(opened, closed, reserve)}.`;
  }
  if (Math.round(was) === Math.round(is)) return `${phrase} changes nothing in ${name}${why(said)}.`;
  return `${phrase}${amountMoved(lever, is - was)} ${outcome(was, is, balance)}.`;
}

/** The money that moves, unless the phrase has just said it. */
function amountMoved({ unit, value }: Lever, moved: number): string {
  if (unit !== "gbp") return `, ${spoken(moved, "closely")},`;
  const isWhole = Math.abs(Math.abs(moved) - Math.abs(value.value)) < 1;
  return isWhole ? "" : `, ${spoken(moved, "closely")} of it by then,`;
}

/** What is a surplus or a deficit: "the 2027-28 deficit", "2027-28 balanced". */
interface Subject {
  readonly of: string;
  readonly alone: string;
}

const reserve: Subject = { of: "closing reserve’s", alone: "the closing reserve" };

/** What becomes of a balance, from the verb on. */
function outcome(before: number, after: number, { of, alone }: Subject): string {
  const [was, is] = [balanceWord(before), balanceWord(after)];
  if (Math.round(before) === Math.round(after))
    return was === "balanced" ? `leaves ${alone} balanced` : `leaves the ${of} ${was} at ${spoken(before)}`;
  const [from, to] = spokenApart(before, after);
  if (was === is) return `turns the ${of} ${was} from ${from} to ${to}`;
  if (was === "balanced") return `turns ${alone} from balanced to a ${is} of ${spoken(after)}`;
  if (is === "balanced") return `turns the ${of} ${was} of ${spoken(before)} to nothing, in balance`;
  return `turns the ${of} ${was} of ${spoken(before)} into a ${is} of ${spoken(after)}`;
}

const rates: readonly Lever["name"][] = [
  "pupilGrowth",
  "topUpUplift",
  "feeInflation",
  "servicesInflation",
  "placeRateChange",
  "blockGrowth",
];

/** Why a lever that is not 0 does nothing in a year, where the years say so. */
function why({ lever, years, year }: Said): string {
  const { name, from, to } = lever;
  const now = years[year] ?? 0;
  if (rates.includes(name) && year === 0) return ", the base year: rates change from the year after it";
  if (now < from.value) return `: it begins in ${yearName(from.value)}`;
  const last = to.value ?? (name === "blockTransfer" || name === "reserveMovement" ? from.value : undefined);
  if (last !== undefined && now > last) return `: it ends after ${yearName(last)}`;
  return "";
}
