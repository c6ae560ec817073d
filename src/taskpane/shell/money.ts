import { balanceWord, inMillions, spoken } from "../../tasks/spoken";

/** An amount in millions without a sign, for where a word says which way it goes: £1.1m. Less than shows: £40,000. */
const size = (value: number, digits: 1 | 2): string =>
  /[1-9]/.test(inMillions(value, digits)) ? inMillions(value, digits).replace(/^[+−]/, "") : spoken(value);

/** A balance as it is called, its sign said once, by the word: £1.1m deficit, £0.4m surplus, balanced. */
export function balanceText(value: number, digits: 1 | 2 = 1): string {
  const word = balanceWord(value);
  return word === "balanced" ? word : `${size(value, digits)} ${word}`;
}
