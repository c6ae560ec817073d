import { extname } from "node:path";
import { HostError } from "../../workbook/port/host";
import { contentTypeOf } from "./package/contentTypes";
import { openWorkbook } from "./package/open";
import { damaged } from "./package/refusals";
import { readMarkup } from "./package/xml";

/** Excel opens a file only where its name's ending tells the truth about what is in it. */
const endings: readonly [kind: RegExp, ending: string][] = [
  [/sheet\.macroEnabled\.main/, ".xlsm"],
  [/template\.macroEnabled\.main/, ".xltm"],
  [/template\.main/, ".xltx"],
  [/addin\.macroEnabled\.main/, ".xlam"],
  [/sheet\.main/, ".xlsx"],
];

/** Throws `HostError` where a workbook would be saved under an ending that belongs to another kind. */
export function checkEnding(bytes: Uint8Array, output: string): void {
  const { parts, part } = openWorkbook(bytes);
  const types = parts.find("[Content_Types].xml");
  if (!types) throw damaged("its list of content types is missing.");
  const declared = contentTypeOf(readMarkup(parts, types).root, part);
  const ending = endings.find(([pattern]) => pattern.test(declared ?? ""))?.[1] ?? ".xlsx";
  if (extname(output).toLowerCase() === ending) return;
  const found = extname(output) === "" ? "no ending" : `the ending ${extname(output)}`;
  throw new HostError({
    found: `The workbook is of the kind ${ending}, and would be saved under ${found}.`,
    wanted: `a name that ends in ${ending}`,
    remedy: `Name the output with ${ending} at the end.`,
  });
}
