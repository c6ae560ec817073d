import type { DrawProgress } from "../../outlook/draws";
import type { Outlook } from "../../outlook/outlook";

/** What the worker tells the pane. The pane tells the worker one thing: a `LookAhead`, once. */
export type Told =
  | { readonly is: "progress"; readonly progress: DrawProgress }
  | { readonly is: "done"; readonly outlook: Outlook }
  | { readonly is: "failed"; readonly why: string };
