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

/** Said where a run was stopped, by a person or by another run. */
export class Stopped extends Error {
  override readonly message = "it was stopped before its end";
}

/** The one store of outlooks: at most one run at a time. */
export interface Ahead {
  readonly state: () => AheadState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * The outlook of these inputs: the one at hand where it is theirs, else from the run under way or a new one. A run of
   * other inputs is stopped first. Rejects with `Stopped`, or with why it failed.
   */
  readonly need: (order: LookAhead) => Promise<Outlook>;
  /** Stops the run under way, if there is one. */
  readonly stop: () => void;
}

const DRAWS = 2000;

interface Run {
  readonly order: LookAhead;
  readonly outlook: Promise<Outlook>;
  readonly end: () => void;
}

/** True where two orders ask for the same of the same inputs. */
function isSame({ inputs, wanted }: LookAhead, other: LookAhead): boolean {
  const { draws, seed, bridgeYear } = other.wanted;
  return (
    inputs === other.inputs &&
    wanted.draws === draws &&
    wanted.seed === seed &&
    wanted.bridgeYear === bridgeYear
  );
}

export function createAhead(place: Place): Ahead {
  const listeners = new Set<() => void>();
  let current: AheadState = { outlook: undefined, running: undefined, failure: undefined };
  let run: Run | undefined;
  const set = (change: Partial<AheadState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const begin = (order: LookAhead): Run => {
    set({ running: { done: 0, of: order.wanted.draws ?? DRAWS }, failure: undefined });
    let end = (): void => undefined;
    const outlook = new Promise<Outlook>((resolve, reject) => {
      const stop = place.start(order, {
        progress: (running) => {
          set({ running });
        },
        done: (made) => {
          set({ outlook: made, running: undefined });
          resolve(made);
        },
        failed: (failure) => {
          run = undefined;
          set({ running: undefined, failure });
          reject(failure);
        },
      });
      end = () => {
        stop();
        reject(new Stopped());
      };
    });
    return { order, outlook, end };
  };
  const halt = (): boolean => {
    if (!run || !current.running) return false;
    run.end();
    run = undefined;
    return true;
  };
  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    need: (order) => {
      if (!run || !isSame(run.order, order)) {
        halt();
        run = begin(order);
      }
      return run.outlook;
    },
    stop: () => {
      if (halt()) set({ running: undefined });
    },
  };
}
