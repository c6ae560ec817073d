import type { CellAddress } from "../../model/inputs";
import type { NamedPlacement, PlanCount, PlanEvent } from "./planFields";
import type { PrimaryNeed } from "./planWords";

/** One row that counts plans. */
export interface PlanRow {
  /** A January for plans in force, a calendar year for those made or ceased and for requests. */
  readonly year: number;
  readonly event: PlanEvent | "standing";
  readonly placement: NamedPlacement;
  readonly age?: number;
  readonly need?: PrimaryNeed;
  readonly plans: PlanCount;
  /** Where the count stands. */
  readonly at: CellAddress;
}
