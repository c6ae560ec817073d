import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { partsOf } from "./book";

/** The XML parts of a workbook that use a prefix which they do not declare, or are broken otherwise, each with why. */
export function badParts(bytes: Uint8Array): string[] {
  return Object.entries(partsOf(bytes)).flatMap(([name, part]) => {
    if (!/\.(xml|rels)$/.test(name)) return [];
    const parser = new SaxesParser({ xmlns: true });
    const problems: string[] = [];
    parser.on("error", (cause) => problems.push(`${name}: ${cause.message}`));
    parser.write(strFromU8(part)).close();
    return problems.slice(0, 1);
  });
}
