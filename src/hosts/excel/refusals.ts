import { HostError } from "../../workbook/port/host";

/** A plan that cannot be carried out as it stands. `found` says why, as a whole sentence. */
export const planFault = (found: string): HostError =>
  new HostError({
    found,
    wanted: "a plan that Excel can hold",
    remedy: "Nothing was written. This is a fault of the model, not of the workbook: please report it.",
  });

/** The workbook stands in the way of the plan. */
export const inTheWay = (found: string, wanted: string, remedy: string): HostError =>
  new HostError({ found, wanted, remedy: `Nothing was written. ${remedy}` });

export const changedMeanwhile = (where: string): HostError =>
  inTheWay(
    `“${where}” was changed by someone else while the model was running.`,
    "the workbook as it was read",
    "Run again, so that the model sees the change.",
  );
