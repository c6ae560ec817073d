import type { RunResult } from "../tasks/result";
import { pounds } from "../model/format";

const rounded = (value: number): string => pounds(Math.round(value / 1000) * 1000);

/** Each scenario's range and the change that brings it most, a plain sentence each. */
export function outlookLines({ bridge = [], ranges }: RunResult): readonly string[] {
  const year = ranges?.years.at(-1) ?? "";
  const between = (ranges?.draws?.scenarios ?? []).flatMap(({ scenario, closing }) => {
    const last = closing.at(-1);
    return last
      ? [
          `${scenario}: four times in five the closing reserve of ${year} lies between ${rounded(last.p10.value)} and ${rounded(last.p90.value)}.`,
        ]
      : [];
  });
  const best = bridge.flatMap(({ scenario, measure, changes }) => {
    const [most] = [...changes].sort((one, other) => other.share - one.share);
    return measure === "closing" && most && most.share > 0
      ? [`${scenario}: ${most.label} does most for the reserve of ${year}: ${rounded(most.share)}.`]
      : [];
  });
  const lines = [...between, ...best];
  return lines.length > 0 ? ["", ...lines] : [];
}
