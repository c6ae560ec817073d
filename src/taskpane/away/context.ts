import { createContext, useContext, useSyncExternalStore } from "react";
import type { Ahead, AheadState } from "./ahead";

/** Given by `App`. */
export const AheadContext = createContext<Ahead | undefined>(undefined);

/** How far the years ahead are worked out, and the way to stop; `actions.lookAhead` begins. */
export function useAhead(): { readonly state: AheadState } & Pick<Ahead, "stop"> {
  const ahead = useContext(AheadContext);
  if (!ahead)
    throw new Error("A screen stands outside the pane: there is nowhere to work out the years ahead.");
  const state = useSyncExternalStore(ahead.subscribe, ahead.state);
  return { state, stop: ahead.stop };
}
