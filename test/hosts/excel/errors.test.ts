import { hostError, isForPerson, isTooLarge } from "../../../src/hosts/excel/errors";
import { HostError } from "../../../src/workbook/port/host";

const fault = (code: string, message = "", errorLocation = ""): unknown => ({
  code,
  message,
  debugInfo: { errorLocation },
});

it("tells a person what to do about a cell that is being edited", () => {
  const told = hostError(fault("InvalidOperationInCellEditMode"));
  expect(told).toBeInstanceOf(HostError);
  expect(told.remedy).toBe("Press Enter or Escape in the cell that is being edited, then try again.");
});

it.each([
  ["AccessDenied", /protected or read-only/],
  ["ItemNotFound", /there no more/],
  ["ItemAlreadyExists", /something of that name/],
  ["RequestPayloadSizeLimitExceeded", /larger than Excel takes/],
  ["5104", /larger than Excel hands over/],
  ["InvalidOrTimedOutSession", /session with Excel/],
  ["ActivityLimitReached", /busy/],
  ["ApiNotFound", /too old/],
])("has words for %s", (code, found) => {
  expect(hostError(fault(code)).found).toMatch(found);
});

it("passes on what Excel said where it has no words of its own, and where it happened", () => {
  const told = hostError(fault("InvalidArgument", "The argument is missing.", "Range.getCell"));
  expect(told.found).toBe("Excel could not do it: “The argument is missing.” (at Range.getCell).");
  expect(told.remedy).toMatch(/^Try again/);
});

it("says what has become of the workbook before what to do", () => {
  const own = new HostError({ found: "A.", wanted: "b", remedy: "Do c." });
  expect(hostError(own, "The workbook is as it was.").remedy).toBe("The workbook is as it was. Do c.");
  expect(hostError(own)).toBe(own);
  expect(hostError(fault("AccessDenied"), "The workbook is as it was.").remedy).toMatch(
    /^The workbook is as it was\. Take/,
  );
});

it("knows what smaller parts may help, and what only a person can", () => {
  expect(isTooLarge(fault("ResponsePayloadSizeLimitExceeded"))).toBe(true);
  expect(isTooLarge(fault("GeneralException"))).toBe(false);
  expect(isForPerson(fault("AccessDenied"))).toBe(true);
  expect(isForPerson(fault("GeneralException"))).toBe(false);
});
