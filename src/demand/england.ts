import stored from "./england.json";
import type { PlanPattern } from "./pattern";

/**
 * What the authorities of England taught to January 2024: learned from the Department for Education's release by
 * `npm run england` (data/README.md), and tested to be what that release gives. For a forecast where no other
 * authority's counts are at hand.
 */
export const england: PlanPattern = stored;
