import type { BookDraft } from "../book/bookDraft";
import type { SheetDraft } from "../book/sheetDraft";
import { denied, notFound } from "./failure";
import type { Json } from "./protocol";
import type { Thing } from "./object";

/** What lasts from one batch to the next. */
export interface Lasting {
  /** Objects that the add-in asked to be kept, by the name it was given. */
  readonly references: Map<string, Thing>;
  /** How many were ever kept. */
  kept: number;
  readonly settings: Map<string, Json>;
  /** Events that the add-in listens to: `WorksheetCollection._RegisterDataChangedEvent`. */
  readonly listening: Map<string, number>;
  readonly isReadOnly: boolean;
  /** What was asked for and is not known here. */
  readonly unsupported: string[];
}

/** One batch while it is carried out. */
export interface Session {
  readonly draft: BookDraft;
  readonly lasting: Lasting;
  /** The sheet as an object of its own. */
  worksheet(id: string): Thing;
  /** Works out formulas that were changed, before anything is read. */
  settle(): void;
  /** Notes that something was written. */
  wrote(): void;
}

/** The sheet with this id. Throws `ItemNotFound` where it is gone. */
export function sheetOf(session: Session, id: string): SheetDraft {
  const found = session.draft.sheets.find((each) => each.id === id);
  if (!found) throw notFound(`worksheet ${id}`);
  return found;
}

/** Throws `AccessDenied` where the workbook is open for reading only. */
export function mayWrite(session: Session): void {
  if (session.lasting.isReadOnly) throw denied("the workbook is read-only");
  session.wrote();
}

/** The sheet, to be written on. Throws `AccessDenied` where it or the workbook is protected. */
export function openSheet(session: Session, id: string): SheetDraft {
  mayWrite(session);
  const found = sheetOf(session, id);
  if (found.sheet.protected) throw denied(`the sheet ${found.sheet.name} is protected`);
  return found;
}

/** Throws `AccessDenied` where no sheet may be added, renamed or removed. */
export function openStructure(session: Session): void {
  mayWrite(session);
  if (session.draft.structureProtected) throw denied("the structure of the workbook is protected");
}
