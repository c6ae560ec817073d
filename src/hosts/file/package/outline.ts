import type { ZipEntry } from "./directory";
import type { Parts } from "./parts";
import { prefixed, walk } from "./xml";

/** The workbook part: which sheets there are, in order, and which names. */
export interface Outline {
  /** Chart sheets and the like included: a local name counts them too. */
  readonly sheets: readonly { name: string; relationship: string; visible: boolean; id: number }[];
  readonly names: readonly { name: string; refersTo: string; sheet?: number }[];
  readonly from1904: boolean;
}

/** Reads the workbook part; Excel's own hidden names (print areas, filters) are left out. */
export function readOutline(parts: Parts, entry: ZipEntry): Outline {
  const sheets: Outline["sheets"][number][] = [];
  const names: Outline["names"][number][] = [];
  let from1904 = false;
  let naming: { name: string; refersTo: string; sheet?: number } | undefined;
  walk(parts, entry, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
      else if (name === "sheet") {
        sheets.push({
          name: attributes["name"] ?? "",
          relationship: prefixed(attributes, "id") ?? "",
          visible: (attributes["state"] ?? "visible") === "visible",
          id: Number(attributes["sheetId"]),
        });
      } else if (name === "definedName") {
        const local = attributes["localSheetId"];
        naming = {
          name: attributes["name"] ?? "",
          refersTo: "",
          ...(local !== undefined && { sheet: Number(local) }),
        };
      }
    },
    text(text) {
      if (naming) naming.refersTo += text;
    },
    close(name) {
      if (name !== "definedName" || !naming) return;
      if (!naming.name.startsWith("_xlnm.")) names.push(naming);
      naming = undefined;
    },
  });
  return { sheets, names, from1904 };
}
