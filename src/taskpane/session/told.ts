import { HostError } from "../../workbook/port/host";
import type { Told } from "./state";

/** What went wrong, in words. A fault of the program's own is said to be one, with its message. */
export function toldOf(error: unknown): Told {
  if (error instanceof HostError) {
    const { found, wanted, remedy } = error;
    return { found, wanted, remedy };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    found: `Forum Model met a fault of its own: ${message}`,
    wanted: "no fault",
    remedy:
      "Close the pane and open it again. If it comes back, send this message to whoever looks after the add-in.",
  };
}
