import { readOutline } from "./outline";
import type { Outline } from "./outline";
import { openParts } from "./parts";
import type { Parts } from "./parts";
import { recognise } from "./recognise";
import { otherKind } from "./refusals";
import { readRelationships } from "./relationships";

export interface OpenedWorkbook {
  readonly parts: Parts;
  /** The workbook part's name, usually `xl/workbook.xml`. */
  readonly part: string;
  readonly outline: Outline;
}

const saveAgain = "Open it in the program it was made with, and save it as an Excel workbook (.xlsx).";

/** Zips that are documents of another kind, each by a part that only it has. */
const otherZips: readonly [part: string, found: string, remedy: string][] = [
  [
    "xl/workbook.bin",
    "This is a binary Excel workbook (.xlsb).",
    "Open it in Excel and save it as .xlsx or .xlsm.",
  ],
  ["word/document.xml", "This is a Word document.", "Name the workbook instead."],
  ["ppt/presentation.xml", "This is a PowerPoint presentation.", "Name the workbook instead."],
  ["content.xml", "This is an OpenDocument file (such as .ods).", saveAgain],
  ["index/document.iwa", "This is an Apple Numbers document.", saveAgain],
];

/** Opens a workbook far enough to know its parts. Throws `HostError` where the bytes are no Excel workbook. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  recognise(bytes);
  const parts = openParts(bytes);
  const part =
    readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  for (const [own, found, remedy] of otherZips) if (parts.find(own)) throw otherKind(found, remedy);
  const entry = parts.find(part);
  if (!entry) {
    throw otherKind(
      "This is a zip archive with no workbook in it.",
      "Unpack it, and name the workbook inside it.",
    );
  }
  return { parts, part, outline: readOutline(parts, entry) };
}
