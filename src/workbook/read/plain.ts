/** A name as tables of synonyms have it: lower case, "&" as "and", and nothing but letters, digits and single spaces. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
