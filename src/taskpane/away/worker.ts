/** The worker: works out one outlook away from the thread that draws the pane, and tells how far it has come. */
import type { LookAhead } from "../../tasks/lookAhead";
import { lookAheadSteps } from "../../tasks/lookAheadSteps";
import type { Told } from "./messages";

const tell = (told: Told): void => {
  self.postMessage(told);
};

self.onmessage = ({ data }: MessageEvent<LookAhead>): void => {
  try {
    const steps = lookAheadSteps(data);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        tell({ is: "done", outlook: step.value });
        return;
      }
      tell({ is: "progress", progress: step.value });
    }
  } catch (error) {
    tell({ is: "failed", why: error instanceof Error ? error.message : String(error) });
  }
};
