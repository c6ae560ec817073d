import type { CellAddress } from "../../model/inputs";
import type { Problem } from "../problem";
import type { Fault } from "./field";

type At = CellAddress | undefined;

const at =
  (severity: Problem["severity"]) =>
  (place: At, told: Fault): Problem => ({
    severity,
    ...(place ? { sheet: place.sheet, cell: place.cell } : {}),
    ...told,
  });

/** A problem at a cell; it stops the run. */
export const errorAt = at("error");
/** A problem at a cell that does not stop the run. */
export const warningAt = at("warning");
/** Something worth knowing about a cell. */
export const noteAt = at("note");
