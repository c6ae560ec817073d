import { balanceWord, spoken, spokenApart, type Closeness } from "../../tasks/spoken";

/** A balance as it is called, its sign said once, by the word. */
const called = (value: number, size: string): string => {
  const word = balanceWord(value);
  return word === "balanced" ? word : `${size} ${word}`;
};

/** A balance as headlines and sentences have it: £1.1m deficit, £420,000 surplus, balanced. */
export const balanceText = (value: number): string => called(value, spoken(value));

/** A balance to the pound, as tables have it: £1,098,600 deficit. */
export const balanceToThePound = (value: number): string => called(value, spoken(value, "exactly"));

/** How much better or worse off by a difference: £1.1m better; `none` is what no difference is called. */
export const betterOrWorse = (value: number, closeness: Closeness = "roughly", none = "nothing"): string =>
  Math.round(value) === 0 ? none : `${spoken(value, closeness)} ${value > 0 ? "better" : "worse"}`;

/** Two amounts so closely that a reader sees how far apart they are; a minus says which are below nothing. */
export function amountsApart(one: number, other: number): readonly [string, string] {
  const signed = (value: number, size: string): string => `${Math.round(value) < 0 ? "−" : ""}${size}`;
  const [a, b] = one < 0 === other < 0 ? spokenApart(one, other) : [spoken(one), spoken(other)];
  return [signed(one, a), signed(other, b)];
}

/** Two balances so closely that a reader sees how far apart they are: £1.7m deficit, £250,000 deficit. */
export function balancesApart(one: number, other: number): readonly [string, string] {
  const [a, b] =
    balanceWord(one) === balanceWord(other) ? spokenApart(one, other) : [spoken(one), spoken(other)];
  return [called(one, a), called(other, b)];
}
