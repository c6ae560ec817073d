/** A copy of a workbook whose formulas on some sheets all carry a wrong result, so that only recalculation can mend it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What every formula seems to have come to. */
export const wrongResult = 12345.678;

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&amp;", "&").replaceAll("&apos;", "'");

/** The part that each sheet is kept in, by the sheet's name. */
function sheetParts(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    (text("xl/_rels/workbook.xml.rels").match(/<Relationship\s[^>]*>/g) ?? []).map((tag) => [
      attributeOf(tag, "Id"),
      attributeOf(tag, "Target")?.replace(/^\/?(xl\/)?/, "xl/"),
    ]),
  );
  return new Map(
    (text("xl/workbook.xml").match(/<sheet\s[^>]*>/g) ?? []).flatMap((tag): readonly [string, string][] => {
      const name = attributeOf(tag, "name");
      const part = targets.get(attributeOf(tag, "r:id"));
      return name === undefined || part === undefined ? [] : [[name, part]];
    }),
  );
}

/** Replaces the saved result of every formula on the sheets named; counts them. */
export function spoilt(
  bytes: Uint8Array,
  sheets: readonly string[],
): { bytes: Uint8Array; formulas: number } {
  const parts = unzipSync(bytes);
  const where = sheetParts(parts);
  let formulas = 0;
  for (const sheet of sheets) {
    const part = where.get(sheet);
    const held = part === undefined ? undefined : parts[part];
    if (part === undefined || !held) throw new Error(`The file has no sheet ${sheet}`);
    const changed = strFromU8(held).replace(
      /<c\b([^>]*)>\s*(<f\b[^>]*>[^<]*<\/f>)(?:\s*<v>[^<]*<\/v>)?/g,
      (_, attributes: string, formula: string) => {
        formulas++;
        return `<c${attributes.replace(/\st="[^"]*"/, "")}>${formula}<v>${String(wrongResult)}</v>`;
      },
    );
    parts[part] = strToU8(changed);
  }
  return { bytes: zipSync(parts), formulas };
}
