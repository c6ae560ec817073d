import type { DrawProgress } from "../../outlook/draws";
import type { Outlook } from "../../outlook/outlook";
import type { LookAhead } from "../../tasks/lookAhead";

/** What a place hears of its work. Exactly one of `done` and `failed` comes, last; neither after `stop`. */
export interface Listener {
  readonly progress: (progress: DrawProgress) => void;
  readonly done: (outlook: Outlook) => void;
  readonly failed: (error: Error) => void;
}

/** Where outlooks are worked out: a worker in the pane; the same thread, a step at a time, where there are no workers. */
export interface Place {
  /** Begins, and gives the way to stop. */
  start(order: LookAhead, listener: Listener): () => void;
}
