import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { Screen } from "./screenNames";

/** Each is fetched when it is first shown, so that the pane opens with little. */
export const screenParts: Readonly<Record<Screen, LazyExoticComponent<ComponentType>>> = {
  setUp: lazy(() => import("./setUp/SetUpScreen")),
  scenarios: lazy(() => import("./scenarios/ScenariosScreen")),
  results: lazy(() => import("./results/ResultsScreen")),
  ahead: lazy(() => import("./ahead/AheadScreen")),
  write: lazy(() => import("./write/WriteScreen")),
  meeting: lazy(() => import("./meeting/MeetingScreen")),
};
