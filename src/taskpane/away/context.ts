import { createContext, useContext, useSyncExternalStore } from "react";
import type { Ahead, AheadState } from "./ahead";

/** Given by `App`. */
export const AheadContext = createContext<Ahead | undefined>(undefined);

/** The years ahead as far as they are worked out, and the way to begin and to stop a run, for a screen. */
export function useAhead(): { readonly state: AheadState } & Pick<Ahead, "run" | "stop"> {
  const ahead = useContext(AheadContext);
  if (!ahead)
    throw new Error("A screen stands outside the pane: there is nowhere to work out the years ahead.");
  const state = useSyncExternalStore(ahead.subscribe, ahead.state);
  return { state, run: ahead.run, stop: ahead.stop };
}
