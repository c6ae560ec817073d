import { outlookOf } from "../../src/outlook/outlook";
import { createAhead, Stopped, type Ahead, type AheadState } from "../../src/taskpane/away/ahead";
import { hereInSteps } from "../../src/taskpane/away/hereInSteps";
import type { Place } from "../../src/taskpane/away/place";
import type { LookAhead } from "../../src/tasks/lookAhead";
import { fullForum, lever } from "../model/forum";
import { between, modelOf, range } from "../outlook/book";

const inputs = {
  ...fullForum([
    between(lever("S", "placementPupils", { to: "kind", kind: "independent" }, -12, "pupils", 2026), -20, -2),
  ]),
  ranges: [range("feeInflation", -0.01, 0.02)],
};
const order = (draws: number, seed = 1): LookAhead => ({ inputs, wanted: { draws, seed } });

/** Every state until the one that is wanted. */
const until = (ahead: Ahead, wanted: (state: AheadState) => boolean): Promise<readonly AheadState[]> =>
  new Promise((found) => {
    const seen: AheadState[] = [];
    const stop = ahead.subscribe(() => {
      seen.push(ahead.state());
      if (!wanted(ahead.state())) return;
      stop();
      found(seen);
    });
  });
/** Begins a run whose end is looked for in the store's state; it may be stopped, or fail. */
const begin = (ahead: Ahead, told: LookAhead): void => {
  ahead.need(told).catch((error: unknown) => {
    expect(error).toBeInstanceOf(Error);
  });
};
const ended = ({ running }: AheadState): boolean => running === undefined;

describe("the years ahead, worked out away from the screens", () => {
  it("tells how far it has come and gives what the same inputs give at once", async () => {
    const ahead = createAhead(hereInSteps);
    const seen = until(ahead, ended);
    begin(ahead, structuredClone(order(1200)));
    const states = await seen;
    const done = states.flatMap(({ running }) => (running ? [running.done] : []));
    expect(done[0]).toBe(0);
    expect(done.at(-1)).toBe(1200);
    expect(done.length).toBeGreaterThan(2);
    expect(done).toStrictEqual([...done].sort((a, b) => a - b));
    expect(ahead.state().outlook).toStrictEqual(outlookOf(modelOf(inputs), { draws: 1200, seed: 1 }));
    expect(ahead.state().failure).toBeUndefined();
  });

  it("is plain data on the way there and on the way back", () => {
    expect(structuredClone(order(10))).toStrictEqual(order(10));
    const outlook = outlookOf(modelOf(inputs), { draws: 50 });
    expect(structuredClone(outlook)).toStrictEqual(outlook);
  });

  it("a run that is stopped leaves the last result, and is not heard again", async () => {
    const ahead = createAhead(hereInSteps);
    let seen = until(ahead, ended);
    begin(ahead, order(100));
    await seen;
    const { outlook } = ahead.state();
    seen = until(ahead, ({ running }) => (running?.done ?? 0) > 0);
    begin(ahead, order(5000, 2));
    await seen;
    ahead.stop();
    expect(ahead.state()).toStrictEqual({ outlook, running: undefined, failure: undefined });
    let heard = 0;
    ahead.subscribe(() => {
      heard++;
    });
    await new Promise((later) => {
      setTimeout(later, 100);
    });
    expect(heard).toBe(0);
  });

  it("a new run takes the place of one under way", async () => {
    const ahead = createAhead(hereInSteps);
    const seen = until(ahead, ended);
    begin(ahead, order(5000, 2));
    begin(ahead, order(60, 3));
    await seen;
    expect(ahead.state().outlook?.ranges).toMatchObject({ draws: 60, seed: 3 });
  });

  it("the same inputs are worked out once, and whoever needs them is told", async () => {
    let starts = 0;
    const counted: Place = {
      start: (told, listener) => {
        starts++;
        return hereInSteps.start(told, listener);
      },
    };
    const ahead = createAhead(counted);
    const [one, other] = await Promise.all([ahead.need(order(60)), ahead.need(order(60))]);
    expect(one).toBe(other);
    expect(await ahead.need(order(60))).toBe(one);
    expect(starts).toBe(1);
    expect(await ahead.need(order(61))).not.toBe(one);
    expect(starts).toBe(2);
  });

  it("who needs a run that is stopped, or fails, is told so", async () => {
    const ahead = createAhead(hereInSteps);
    const needed = ahead.need(order(5000));
    ahead.stop();
    await expect(needed).rejects.toBeInstanceOf(Stopped);
    await expect(ahead.need({ ...order(10), inputs: { ...inputs, years: [] } })).rejects.toThrow();
    // A run that came to nothing is begun anew, not remembered.
    expect(await ahead.need(order(5000))).toMatchObject({ ranges: { draws: 5000 } });
  });

  it("what goes wrong is told and leaves the last result", async () => {
    const ahead = createAhead(hereInSteps);
    let seen = until(ahead, ended);
    begin(ahead, order(100));
    await seen;
    const { outlook } = ahead.state();
    seen = until(ahead, ended);
    begin(ahead, { ...order(100), inputs: { ...inputs, years: [] } });
    await seen;
    expect(ahead.state().failure).toBeInstanceOf(Error);
    expect(ahead.state().outlook).toBe(outlook);
  });

  it("a place is asked to stop once at most, and not after its end", () => {
    let stopped = 0;
    let end: ((error: Error) => void) | undefined;
    const place: Place = {
      start: (_, { failed }) => {
        end = failed;
        return () => {
          stopped++;
        };
      },
    };
    const ahead = createAhead(place);
    ahead.stop();
    begin(ahead, order(1));
    ahead.stop();
    ahead.stop();
    expect(stopped).toBe(1);
    begin(ahead, order(1));
    end?.(new Error("no such script"));
    ahead.stop();
    expect(stopped).toBe(1);
    expect(ahead.state().failure?.message).toBe("no such script");
  });
});
