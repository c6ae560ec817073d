import type { Line } from "../../model/line";
import type { FormulaPlan, PrintPlan } from "../port/plan";
import type { Book } from "./book";
import type { Draft } from "./draft";
import type { Place } from "./places";
import type { Stamp } from "./texts";

/** How a sheet is laid out on the screen and printed. */
export interface SheetLook {
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozen: number;
  readonly print: Omit<PrintPlan, "landscape">;
  readonly portrait?: boolean;
}

/** A sheet that is written only where the forum entered what it needs. */
export interface FurtherSheet {
  /** Its mark's key. */
  readonly key: string;
  /** The name it has, or is given. */
  readonly sheet: string;
  /** Where its lines stand. */
  readonly places: readonly (readonly [Line, Place])[];
  /** Draws it, once every line has its place. */
  readonly draw: (told: { draft: Draft; book: Book; stamp: Stamp; state: FormulaPlan }) => SheetLook;
}
