import { baselineName } from "../../model/baseline";
import type { Ran } from "../../tasks/model";
import { undoPlan } from "../../tasks/undo";
import { Stopped, type Ahead } from "../away/ahead";
import type { Actions } from "./actions";
import type { Doing, PaneHost, Seen, SessionState } from "./state";
import { toldOf } from "./told";

export interface SessionOptions {
  readonly host: PaneHost;
  readonly version: string;
  /** The time in words, as the sheets say when they were written. */
  readonly now: () => string;
  /** Milliseconds of quiet after a change before the workbook is read again. */
  readonly quiet?: number;
  /** Where the years ahead are worked out. */
  readonly ahead: Ahead;
}

/** The one store of the pane: what is known of the workbook, and what can be done to it. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook and watches it from then on; gives the way to stop. */
  readonly start: () => () => void;
  readonly actions: Actions;
}

const quietAfterChange = 600;
const undoDepth = 50;

export function createSession(options: SessionOptions): Session {
  const { host, version, now, ahead, quiet = quietAfterChange } = options;
  const listeners = new Set<() => void>();
  let current: SessionState = {
    seen: undefined,
    doing: undefined,
    failure: undefined,
    watching: true,
    scenario: baselineName,
    undo: [],
    canRestore: host.canRestore,
    outcome: undefined,
    said: { text: "", count: 0 },
  };
  let pending: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<SessionState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const step = (what: Doing, words: string): void => {
    set({ doing: { what, step: words } });
  };
  const announce = (text: string): void => {
    set({ said: { text, count: current.said.count + 1 } });
  };
  const fail = (during: Doing, error: unknown): void => {
    set({ failure: { during, told: toldOf(error) } });
  };

  /** One thing with the workbook at a time; what goes wrong is kept for the person to see. */
  async function exclusively(
    what: Doing,
    words: string,
    work: () => Promise<boolean>,
    keepsFailure = false,
  ): Promise<boolean> {
    if (current.doing) return false;
    step(what, words);
    try {
      const done = await work();
      set({ doing: undefined, ...(done && !keepsFailure ? { failure: undefined } : {}) });
      return done;
    } catch (error) {
      set({ doing: undefined });
      fail(what, error);
      return false;
    }
  }

  const look = async (): Promise<Seen> => {
    clearTimeout(pending);
    const [grid, { seenIn }] = await Promise.all([host.read(), import("./seenIn")]);
    const seen = seenIn(grid, { version, at: now() });
    const scenarios = seen.ran.modelled?.model.scenarios.map(({ name }) => name) ?? [];
    const keeps = scenarios.length === 0 || scenarios.includes(current.scenario);
    set({ seen, canRestore: host.canRestore, ...(keeps ? {} : { scenario: baselineName }) });
    return seen;
  };
  /** The run with how its scenarios may turn out, which the sheets of years ahead need. */
  const whole = async (seen: Seen): Promise<Ran> => {
    const { orderFor } = await import("./seenIn");
    const order = orderFor(seen.ran);
    if (!order) return seen.ran;
    const scenarios = await ahead.need(order);
    const ran = seen.ran.withScenarios?.(scenarios) ?? seen.ran;
    if (current.seen === seen) set({ seen: { ...seen, ran } });
    return ran;
  };
  const read = (keepsFailure: boolean): Promise<boolean> =>
    exclusively(
      "reading",
      "Reading the workbook",
      async () => {
        await look();
        return true;
      },
      keepsFailure,
    );
  const changed = (): void => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      if (current.doing) changed();
      // Why a write was refused is no older news for the change that refused it being read: the person has yet to see it.
      else void read(current.failure !== undefined && current.failure.during !== "reading");
    }, quiet);
  };

  const actions: Actions = {
    read: () => read(false),
    lookAhead: () => {
      if (!current.seen) return;
      whole(current.seen).catch((error: unknown) => {
        // Why a run failed is kept by the store of runs, and shown by the screen that asked for it.
        if (!(error instanceof Stopped) && ahead.state().failure !== error) fail("reading", error);
      });
    },
    write: () =>
      exclusively("writing", "Checking the workbook before writing", async () => {
        const seen = await look();
        if (!seen.ran.plan) return false;
        step("writing", "Working out best and worst");
        const { plan } = await whole(seen);
        if (!plan) return false;
        const sheets = plan.sheets.map(({ name }) => name);
        step("writing", `Writing ${String(sheets.length)} sheets`);
        await host.write(plan);
        set({ outcome: { is: "written", sheets, at: now() }, undo: [], canRestore: host.canRestore });
        step("writing", "Reading back what was written");
        await look();
        announce(`${String(sheets.length)} sheets written.`);
        return true;
      }),
    restore: () =>
      exclusively("restoring", "Putting the previous output back", async () => {
        const sheets = current.outcome?.sheets ?? [];
        await host.restore();
        set({ outcome: { is: "restored", sheets, at: now() }, undo: [], canRestore: host.canRestore });
        await look();
        announce("The previous output is back.");
        return true;
      }),
    apply: (plan, label) =>
      exclusively("entering", `Entering ${label}`, async () => {
        const before = current.seen?.grid;
        const back = before && undoPlan(before, plan);
        await host.write(plan);
        const undo = back ? [...current.undo, { label, plan: back }].slice(-undoDepth) : [];
        // The host remembers only its last write, which is no longer that of the sheets.
        set({ undo, outcome: undefined });
        await look();
        return true;
      }),
    undo: () => {
      const last = current.undo.at(-1);
      if (!last) return Promise.resolve(false);
      return exclusively("undoing", `Undoing ${last.label}`, async () => {
        await host.write(last.plan);
        set({ undo: current.undo.slice(0, -1), outcome: undefined });
        await look();
        announce(`Undone: ${last.label}.`);
        return true;
      });
    },
    goTo: async (sheet, address) => {
      try {
        await host.goTo(sheet, address);
        return true;
      } catch (error) {
        fail("going", error);
        return false;
      }
    },
    selection: async () => {
      try {
        return await host.selection();
      } catch (error) {
        fail("going", error);
        return undefined;
      }
    },
    choose: (scenario) => {
      set({ scenario });
    },
    dismiss: () => {
      set({ failure: undefined });
    },
    announce,
  };

  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    start: () => {
      let stop: (() => void) | undefined;
      let stopped = false;
      void actions.read();
      host.watch(changed).then(
        (end) => {
          if (stopped) end();
          else stop = end;
        },
        () => {
          set({ watching: false });
        },
      );
      return () => {
        stopped = true;
        clearTimeout(pending);
        stop?.();
      };
    },
    actions,
  };
}
