/** A page with nothing but the pane's store of outlooks and its worker, for the test of both. */
import { createAhead } from "../../src/taskpane/away/ahead";
import { inWorker } from "../../src/taskpane/away/inWorker";

declare global {
  interface Window {
    ahead: ReturnType<typeof createAhead>;
  }
}

window.ahead = createAhead(inWorker);
