import type { Place } from "./place";

/** The same work in this thread, one step after the other with a breath between: where there are no workers. */
export const hereInSteps: Place = {
  start: (order, listener) => {
    let stopped = false;
    const work = async (): Promise<void> => {
      const { lookAheadSteps } = await import("../../tasks/lookAheadSteps");
      const steps = lookAheadSteps(order);
      for (;;) {
        await new Promise<void>((next) => {
          setTimeout(next);
        });
        if (stopped) return;
        const step = steps.next();
        if (step.done) {
          listener.done(step.value);
          return;
        }
        listener.progress(step.value);
      }
    };
    work().catch((error: unknown) => {
      if (!stopped) listener.failed(error instanceof Error ? error : new Error(String(error)));
    });
    return () => {
      stopped = true;
    };
  },
};
