import { yearName } from "../../model/format";
import { BarRows, type Bar } from "../chart/BarRows";
import { betterOrWorse } from "../shell/money";
import { useScreenStyles } from "../shell/styles";
import type { OutlookShown } from "./shown";

const most = 10;

const apart = (value: number): string => betterOrWorse(value, "roughly", "no difference");

/** What the closing reserve of the last year hangs on most, the widest first. */
export function WhatMatters({ outlook, scenario, years }: OutlookShown) {
  const common = useScreenStyles();
  const rows = outlook.tornado.find((one) => one.scenario === scenario)?.rows ?? [];
  const last = yearName(years.at(-1) ?? NaN);
  const bars = rows.slice(0, most).map(({ label, range, entered, atLow, atHigh }): readonly Bar[] => {
    const says = `${apart(Math.min(atLow, atHigh))} to ${apart(Math.max(atLow, atHigh))}`;
    const named = `${label} (${range}${entered ? "" : "; an equal step, nobody's range"})`;
    return [atLow, atHigh].map((to) => ({
      label: named,
      from: 0,
      to,
      says,
      is: to >= 0 ? "better" : "worse",
    }));
  });
  return (
    <section aria-labelledby="matters" className={common.stack}>
      <h2 id="matters" className={common.heading}>
        What matters most
      </h2>
      <p className={common.text}>
        How far the closing reserve of {last} moves when one thing turns out otherwise and all else as
        entered.
      </p>
      {bars.length === 0 ? (
        <p className={common.text}>Nothing that may turn out otherwise moves it.</p>
      ) : (
        <BarRows label={`What moves the closing reserve of ${last}`} bars={bars} />
      )}
      {rows.length > most && <p className={common.quiet}>{String(rows.length - most)} more move it less.</p>}
    </section>
  );
}
