import type { DrawProgress } from "../../outlook/draws";
import type { Outlook } from "../../outlook/outlook";
import type { LookAhead } from "../../tasks/lookAhead";
import type { Place } from "./place";

/** What is known of the years ahead while they are worked out. */
export interface AheadState {
  /** The last run that came to its end; a run that was stopped or failed leaves it. */
  readonly outlook: Outlook | undefined;
  /** Present while a run is under way. */
  readonly running: DrawProgress | undefined;
  /** Why the last run did not come to its end; absent where it was stopped. */
  readonly failure: Error | undefined;
}

/** The one store of outlooks: at most one run at a time. */
export interface Ahead {
  readonly state: () => AheadState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins a run; one under way is stopped first. */
  readonly run: (order: LookAhead) => void;
  /** Stops the run under way, if there is one. */
  readonly stop: () => void;
}

const DRAWS = 2000;

export function createAhead(place: Place): Ahead {
  const listeners = new Set<() => void>();
  let current: AheadState = { outlook: undefined, running: undefined, failure: undefined };
  let end: (() => void) | undefined;
  const set = (change: Partial<AheadState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const halt = (): void => {
    end?.();
    end = undefined;
  };
  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    run: (order) => {
      halt();
      set({ running: { done: 0, of: order.wanted.draws ?? DRAWS }, failure: undefined });
      end = place.start(order, {
        progress: (running) => {
          set({ running });
        },
        done: (outlook) => {
          end = undefined;
          set({ outlook, running: undefined });
        },
        failed: (failure) => {
          end = undefined;
          set({ running: undefined, failure });
        },
      });
    },
    stop: () => {
      if (!end) return;
      halt();
      set({ running: undefined });
    },
  };
}
