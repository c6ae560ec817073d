import { inWords } from "../model/format";
import type { Lever } from "../model/inputs";

const plain = (value: number): string =>
  Math.abs(value).toLocaleString("en-GB", { maximumSignificantDigits: 12, maximumFractionDigits: 4 });

const signed = (value: number, words: string): string =>
  value < 0 ? `−${words}` : value > 0 ? `+${words}` : words;

/** `−1 to +2 percentage points a year`. */
export function shareRange(low: number, high: number): string {
  const points = (value: number): string => signed(value, plain(value * 100));
  return `${points(low)} to ${points(high)} percentage points a year`;
}

/** `40% to 60% of pupils`. */
export const portionRange = (low: number, high: number): string =>
  `${plain(low * 100)}% to ${plain(high * 100)}% of pupils`;

/** A lever's two ends in its own unit: `−8 to −4 pupils`. */
export function leverRange({ unit }: Lever, low: number, high: number): string {
  switch (unit) {
    case "percentagePoints":
      return shareRange(low, high);
    case "percent":
      return `${signed(low, plain(low * 100))} to ${signed(high, plain(high * 100))} %`;
    case "gbp":
      return `${inWords(low, "gbp")} to ${inWords(high, "gbp")}`;
    case "unfilledPlaces":
      return `${signed(low, plain(low))} to ${signed(high, plain(high))} unfilled places`;
    default:
      return `${signed(low, plain(low))} to ${signed(high, plain(high))} ${unit}`;
  }
}
