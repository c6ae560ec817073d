import { createContext, useContext } from "react";
import type { Screen } from "../screenNames";

export interface Navigation {
  readonly screen: Screen;
  /** Shows a screen and moves the focus to its heading. */
  readonly show: (screen: Screen) => void;
}

/** Given by `App`. */
export const NavigationContext = createContext<Navigation | undefined>(undefined);

/** Which screen is shown, and the way to another: for a screen's “next” action. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("A screen stands outside the pane: there is no navigation.");
  return navigation;
}
