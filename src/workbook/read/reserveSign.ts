import type { Entered } from "../../model/inputs";
import { textAt } from "../find/cells";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { errorAt } from "./problemAt";

const deficitWords = /\b(?:deficits?|over[\s-]?spen[dt]s?|overspending|overdrawn|in the red)\b/i;
const surplusWords = /\b(?:surplus(?:es)?|under[\s-]?spen[dt]s?|in hand)\b/i;

/** Rows below and columns beside the table whose words count as nearby. */
const nearby = 2;

/** A sign that the words nearby speak against is asked about; words that say both settle nothing. */
export function signProblem(table: LocatedTable, row: number, balance: Entered<number>): Problem | undefined {
  if (balance.value === 0) return undefined;
  const texts = textsNearby(table, row).filter((text) => deficitWords.test(text) !== surplusWords.test(text));
  const deficit = texts.find((text) => deficitWords.test(text));
  const surplus = texts.find((text) => surplusWords.test(text));
  const against = balance.value > 0 ? (surplus ? undefined : deficit) : deficit ? undefined : surplus;
  if (against === undefined) return undefined;
  const positive = balance.value > 0;
  return errorAt(balance.at, {
    found: `Reserve: the balance is ${positive ? "positive" : "negative"}, which means a ${positive ? "surplus" : "deficit"}, but the words beside it say “${against}”.`,
    wanted: `a surplus as a positive amount, a deficit as a negative one`,
    remedy: positive
      ? `Enter the deficit with a minus sign; if it really is a surplus, say “surplus” in the heading or beside it.`
      : `Enter the surplus as a positive amount; if it really is a deficit, say “deficit” in the heading or beside it.`,
  });
}

function textsNearby({ sheet, heading, titles, columns }: LocatedTable, row: number): string[] {
  const texts = [...titles.map(({ text }) => text), ...columns.map(({ text }) => text)];
  for (let line = heading.top; line <= row + nearby; line += 1)
    for (let column = Math.max(0, heading.left - nearby); column <= heading.right + nearby; column += 1) {
      const text = textAt(sheet, line, column);
      if (text !== undefined) texts.push(text);
    }
  return texts;
}
