import { HostError } from "../../workbook/port/host";
import type { Told } from "./state";

/** True where a part of the pane could not be fetched: webpack's own name for it. */
export const isNotFetched = (error: unknown): boolean =>
  error instanceof Error && error.name === "ChunkLoadError";

/** What went wrong, in words. A fault of the program's own is said to be one, with its message. */
export function toldOf(error: unknown): Told {
  if (error instanceof HostError) {
    const { found, wanted, remedy } = error;
    return { found, wanted, remedy };
  }
  if (isNotFetched(error))
    return {
      found: "A part of Forum Model could not be fetched.",
      wanted: "a connection to where the add-in is served",
      remedy: "Check the connection, then try again.",
    };
  const message = error instanceof Error ? error.message : String(error);
  return {
    found: `Forum Model met a fault of its own: ${message}`,
    wanted: "no fault",
    remedy:
      "Close the pane and open it again. If it comes back, send this message to whoever looks after the add-in.",
  };
}
