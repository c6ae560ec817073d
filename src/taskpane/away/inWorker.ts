import type { Told } from "./messages";
import type { Place } from "./place";

/** A worker for each run: to stop it is to end it, so that nothing of an old run is ever heard again. */
export const inWorker: Place = {
  start: (order, listener) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    const fail = (error: Error): void => {
      worker.terminate();
      listener.failed(error);
    };
    worker.onmessage = ({ data }: MessageEvent<Told>): void => {
      switch (data.is) {
        case "progress":
          listener.progress(data.progress);
          break;
        case "done":
          worker.terminate();
          listener.done(data.outlook);
          break;
        case "failed":
          fail(new Error(data.why));
      }
    };
    // Its script could not be fetched, or something was thrown outside the work itself; the event may say nothing.
    worker.onerror = (event): void => {
      event.preventDefault();
      const why = event.message as string | undefined;
      fail(new Error(why ?? "the worker could not be started"));
    };
    worker.postMessage(order);
    return () => {
      worker.terminate();
    };
  },
};
