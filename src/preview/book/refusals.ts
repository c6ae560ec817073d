import { HostError } from "../../workbook/port/host";
import type { BookState } from "./types";

/** Throws `HostError` where no one may write on a sheet. */
export function refuseWriting(state: BookState, isReadOnly: boolean, sheet: string): void {
  if (isReadOnly) throw readOnly();
  if (!state.sheets.some((each) => each.name === sheet && each.protected)) return;
  throw new HostError({
    found: `The sheet “${sheet}” is protected.`,
    wanted: "a sheet that may be changed",
    remedy: "In Excel choose Review, Unprotect Sheet, save the workbook, and open it here again.",
  });
}

const readOnly = (): HostError =>
  new HostError({
    found: "The workbook is open for reading only.",
    wanted: "a workbook that may be changed",
    remedy: "Save a copy under another name, and open that.",
  });

/** Throws `HostError` where sheets may not be added, renamed or removed. */
export function refuseStructure(state: BookState, isReadOnly: boolean): void {
  if (isReadOnly) throw readOnly();
  if (!state.structureProtected) return;
  throw new HostError({
    found: "The workbook's structure is protected.",
    wanted: "a workbook whose structure is not protected",
    remedy: "In Excel choose Review, Protect Workbook to take the protection off, then open it here again.",
  });
}

/** True for a name that Excel lets a sheet have. */
export const canBeSheetName = (name: string): boolean =>
  name !== "" &&
  name.length <= 31 &&
  !/[\\/?*[\]:]/.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== "history";

/** Throws `HostError` where a sheet cannot be called so. */
export function refuseName(state: BookState, sheet: string, name: string): void {
  if (!canBeSheetName(name)) {
    throw new HostError({
      found: `A sheet cannot be called “${name}”.`,
      wanted: "1 to 31 characters, none of them \\ / ? * [ ] :",
      remedy: "Choose another name.",
    });
  }
  const taken = [...state.sheets, ...state.otherSheets].some(
    ({ id, name: other }) => id !== sheet && other.toLowerCase() === name.toLowerCase(),
  );
  if (!taken) return;
  throw new HostError({
    found: `There is a sheet called “${name}” already.`,
    wanted: "a name that no other sheet has",
    remedy: "Choose another name.",
  });
}

/** Throws `HostError` where a sheet is the last that shows. */
export function refuseRemoval(state: BookState, sheet: string): void {
  if (state.sheets.some(({ id, visibility }) => id !== sheet && visibility === "visible")) return;
  throw new HostError({
    found: "This is the last sheet that shows.",
    wanted: "at least one sheet in the workbook",
    remedy: "Add or show another sheet first.",
  });
}
