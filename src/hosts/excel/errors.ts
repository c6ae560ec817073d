import { HostError } from "../../workbook/port/host";

interface Told {
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;
}

/** What went wrong as Office.js names it; `location` is the member that failed, such as `Worksheet.getRange`. */
export interface ExcelFault {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

const field = (of: unknown, name: string): unknown =>
  typeof of === "object" && of !== null && name in of ? Reflect.get(of, name) : undefined;

const textOf = (of: unknown, name: string): string => {
  const value = field(of, name);
  return typeof value === "string" ? value : "";
};

/** Errors of Office.js come from another realm in tests and from several libraries in Excel: told by their shape. */
export const faultOf = (cause: unknown): ExcelFault => ({
  code: textOf(cause, "code"),
  message: textOf(cause, "message"),
  location: textOf(field(cause, "debugInfo"), "errorLocation"),
});

const writing = "the workbook to take the model's sheets";

const table: Readonly<Record<string, Told>> = {
  InvalidOperationInCellEditMode: {
    found: "A cell is being edited, and Excel takes nothing else meanwhile.",
    wanted: "no cell open for typing",
    remedy: "Press Enter or Escape in the cell that is being edited, then try again.",
  },
  AccessDenied: {
    found: "Excel refused the change: the workbook or a sheet is protected or read-only.",
    wanted: "a workbook that may be changed",
    remedy: "Take the protection off (Review, Unprotect Sheet), or save a copy of your own, then try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    found: "The model's sheets are larger than Excel takes at once.",
    wanted: writing,
    remedy: "Ask for fewer scenarios, or use desktop Excel, which takes more than Excel on the web.",
  },
  ResponsePayloadSizeLimitExceeded: {
    found: "The workbook is larger than Excel hands over at once.",
    wanted: "a workbook that can be read",
    remedy: "Move sheets that the model does not need to another workbook, then try again.",
  },
  ActivityLimitReached: {
    found: "Excel is busy with too many requests.",
    wanted: "Excel to be free",
    remedy: "Wait a minute, then try again.",
  },
  InvalidOrTimedOutSession: {
    found: "The session with Excel has ended or took too long.",
    wanted: "a session that is open",
    remedy: "Reload the workbook, open the pane again, then try again.",
  },
  ConnectionFailure: {
    found: "Excel did not answer.",
    wanted: "an answer from Excel",
    remedy: "Check the connection, then try again.",
  },
  ItemNotFound: {
    found: "A sheet, table or name that was there a moment ago is there no more.",
    wanted: "the workbook as it was read",
    remedy: "Someone may have renamed or deleted it. Look at the workbook, then try again.",
  },
  ItemAlreadyExists: {
    found: "The workbook has something of that name by now.",
    wanted: "the names of the model's sheets and tables to be free",
    remedy: "Someone may have added it. Look at the workbook, then try again.",
  },
  ApiNotFound: {
    found: "This Excel is too old for the model.",
    wanted: "Excel 2021, Microsoft 365 or Excel on the web",
    remedy: "Update Excel, or open the workbook in Excel on the web.",
  },
};

/** Names by which different Excels call the same thing. */
const alike: Readonly<Record<string, string>> = {
  InvalidSelection: "ItemNotFound",
  InvalidReference: "ItemNotFound",
  InvalidBinding: "ItemNotFound",
  RequestAborted: "ConnectionFailure",
  "5001": "ConnectionFailure",
  "5004": "InvalidOperationInCellEditMode",
  "5012": "InvalidOrTimedOutSession",
  "5102": "ActivityLimitReached",
  "5103": "RequestPayloadSizeLimitExceeded",
  "5104": "ResponsePayloadSizeLimitExceeded",
  Unauthenticated: "AccessDenied",
  PermissionDenied: "AccessDenied",
};

const named = ({ code }: ExcelFault): string => alike[code] ?? code;

/** Whatever Excel threw, in words. `left` says what has become of the workbook. */
export function hostError(cause: unknown, left = ""): HostError {
  if (cause instanceof HostError) {
    const { found, wanted, remedy } = cause;
    return left === "" ? cause : new HostError({ found, wanted, remedy: `${left} ${remedy}` }, cause);
  }
  const fault = faultOf(cause);
  const told = table[named(fault)] ?? {
    found: `Excel could not do it${fault.message === "" ? "" : `: “${fault.message}”`}${
      fault.location === "" ? "" : ` (at ${fault.location})`
    }.`,
    wanted: writing,
    remedy:
      "Try again. If it happens again, save the workbook under another name and tell us what Excel said.",
  };
  return new HostError({ ...told, remedy: left === "" ? told.remedy : `${left} ${told.remedy}` }, cause);
}

/** True where the same request, asked in smaller parts, may be answered. */
export const isTooLarge = (cause: unknown): boolean => {
  const fault = faultOf(cause);
  return named(fault).endsWith("PayloadSizeLimitExceeded") || /too large|payload size/i.test(fault.message);
};

/** True where asking again cannot help until a person does something. */
export const isForPerson = (cause: unknown): boolean =>
  cause instanceof HostError ||
  ["InvalidOperationInCellEditMode", "AccessDenied", "ApiNotFound"].includes(named(faultOf(cause)));
