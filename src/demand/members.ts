import type { Evidence } from "./evidence";
import type { PlanHistory } from "./history";
import { within } from "./order";
import { signalAt, type Signal, type SignalCentres } from "./signals";

/** One of the views that are averaged into a forecast of the total's growth. */
export interface Member {
  readonly signals: readonly Signal[];
  /** Signals taken apart from the mean of all authorities that January, or as they stand. */
  readonly apart: boolean;
  /** Its share of the average. */
  readonly share: number;
}

/**
 * The views by evidence. Requests lead plans by about a year, both among authorities (apart) and for England as a whole
 * (as they stand); new plans say more of the authority itself. None is best every year, so they are averaged.
 */
export const members: Readonly<Record<Evidence, readonly Member[]>> = {
  oneJanuary: [{ signals: [], apart: true, share: 1 }],
  years: [{ signals: ["growth"], apart: true, share: 1 }],
  newPlans: [
    { signals: ["growth", "newPlans"], apart: true, share: 0.5 },
    { signals: ["growth"], apart: true, share: 0.5 },
  ],
  requests: [
    { signals: ["growth", "newPlans", "newPlansGrowth", "requestsGrowth"], apart: true, share: 0.6 },
    { signals: ["growth", "requests"], apart: true, share: 0.2 },
    { signals: ["growth", "requests"], apart: false, share: 0.2 },
  ],
};

/** The givens of a member's fit: the constant 1, then its signals; one that is not known stands at the middle. */
export function givensOf(
  member: Member,
  history: PlanHistory,
  january: number,
  centres: SignalCentres,
): readonly number[] {
  const values = member.signals.map((signal) => {
    const { low, high, middle, mean } = centres[signal];
    const value = signalAt(signal, history, january);
    const drawnIn = value === undefined ? (member.apart ? mean : middle) : within(low, value, high);
    return member.apart ? drawnIn - mean : drawnIn;
  });
  return [1, ...values];
}
