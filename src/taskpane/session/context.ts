import { createContext, useContext, useSyncExternalStore } from "react";
import type { Actions } from "./actions";
import type { Session } from "./session";
import type { SessionState } from "./state";

/** Given by `App`. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The state of the session and what can be done, for a screen. Screens hold no host. */
export function useSession(): { readonly state: SessionState; readonly actions: Actions } {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A screen stands outside the pane: there is no session.");
  const state = useSyncExternalStore(session.subscribe, session.state);
  return { state, actions: session.actions };
}
