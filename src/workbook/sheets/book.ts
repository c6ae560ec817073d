import type { Operators } from "../../model/excel";
import type { ForumModel } from "../../model/forumModel";
import type { Values } from "../../model/evaluate";
import type { Line } from "../../model/line";
import type { ProvisionLines } from "../../model/provisionLines";
import type { LookUps } from "./entryFormula";
import type { Places } from "./places";

/** All that drawing a sheet needs to know of the whole workbook. */
export interface Book {
  readonly model: ForumModel;
  readonly values: Values;
  readonly provision: readonly (readonly ProvisionLines[])[];
  readonly years: readonly number[];
  readonly places: Places;
  readonly lookUps: LookUps;
  readonly operators: Operators;
  /** A line's name in words beside a row, what narrows it, and where it stands as seen from that row. */
  readonly nameOf: (line: Line, from: Line, narrowed?: string) => string;
}
