/**
 * What Excel would make of a text that is put into a cell. It takes texts as if a person had typed them: `1,200`
 * becomes a number, `31/03/2025` a date, `=A1` a formula.
 */

/** Excel takes these for the beginning of a formula, or for its own mark of text. */
const begins = /^[=+\-@']/;

const months =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;

const words = /^(?:true|false|#.*)$/i;

/** A text that begins like a formula: it stays text only after an apostrophe. */
export const isFormulaLike = (text: string): boolean => begins.test(text);

/**
 * A text that Excel might take for a number, a date, a time, a truth value or an error. Rather one too many than one
 * too few: a text with other letters in it is none.
 */
export function isValueLike(text: string): boolean {
  if (words.test(text.trim())) return true;
  if (!/\d/.test(text)) return false;
  const rest = text.replace(months, "").replace(/\b(?:am|pm)\b/gi, "");
  return !/[^\s\d.,:/()£$€¥%+\-eE]/.test(rest);
}

/** A text as a cell of the general format must be given it to stay the text that it is. */
export const asTyped = (text: string): string =>
  isFormulaLike(text) || isValueLike(text) ? `'${text}` : text;
