import { HostError } from "../../../workbook/port/host";

const wanted = "an Excel workbook (.xlsx or .xlsm) that Excel itself can open";

/** The file is an Excel workbook by its looks, but broken inside. `detail` says where, as a whole sentence. */
export const damaged = (detail: string, cause?: unknown): HostError =>
  new HostError(
    {
      found: `The workbook is damaged: ${detail}`,
      wanted,
      remedy: "Open it in Excel, let Excel repair it, save it as a new .xlsx file and use that one.",
    },
    cause,
  );

/** The file holds something that an honest workbook never does. `detail` says what, as a whole sentence. */
export const unsafe = (detail: string): HostError =>
  new HostError({
    found: `The workbook is not safe to open: ${detail}`,
    wanted,
    remedy: "Do not use this file. Ask whoever sent it for a fresh copy, saved from Excel.",
  });

/** The file is no Excel workbook of the kind that can be read. */
export const otherKind = (found: string, remedy: string): HostError =>
  new HostError({ found, wanted, remedy });
