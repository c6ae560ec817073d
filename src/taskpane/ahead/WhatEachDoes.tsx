import { yearName } from "../../model/format";
import { BarRows, type Bar } from "../chart/BarRows";
import { FigureTable } from "../shell/FigureTable";
import { balanceText, betterOrWorse } from "../shell/money";
import { useScreenStyles } from "../shell/styles";
import type { OutlookShown } from "./shown";

const better = (value: number): string => betterOrWorse(value, "closely");

/** From the Baseline's closing reserve to the scenario's: what each change brings, and what they do together. */
export function WhatEachDoes({ outlook, scenario, years }: OutlookShown) {
  const common = useScreenStyles();
  const bridge = outlook.bridges.find((one) => one.scenario === scenario && one.measure === "closing");
  if (!bridge)
    return <p className={common.text}>{scenario} changes nothing. Choose a scenario with changes above.</p>;
  const year = yearName(years[bridge.year] ?? NaN);
  const steps = [
    ...bridge.rows.map(({ label, own }) => ({ label, value: own })),
    { label: "Overlap: what they do together", value: bridge.overlap },
  ];
  // The changes are small beside the reserve itself, so that the bars show how far they lead from the Baseline.
  const bars: Bar[][] = [
    [{ label: "Baseline", from: 0, to: 0, says: balanceText(bridge.start), is: "total" }],
  ];
  let at = 0;
  for (const { label, value } of steps) {
    bars.push([
      { label, from: at, to: at + value, says: better(value), is: value >= 0 ? "better" : "worse" },
    ]);
    at += value;
  }
  const whole = bridge.end - bridge.start;
  bars.push([{ label: scenario, from: 0, to: whole, says: balanceText(bridge.end), is: "total" }]);
  return (
    <section aria-labelledby="does" className={common.stack}>
      <h2 id="does" className={common.heading}>
        What each change does
      </h2>
      <p className={common.text}>
        Closing reserve {year}, from the Baseline to {scenario}: {better(whole)}. The line in each bar is the
        Baseline.
      </p>
      <BarRows label={`From the Baseline to ${scenario}, closing reserve ${year}`} bars={bars} />
      <FigureTable
        caption="In all: each change with its fair part of the overlap, whatever the order in which they are made."
        headings={["Change", "On its own", "In all"]}
        rows={bridge.rows.map(({ key, label, own, share }) => ({
          key,
          cells: [label, better(own), better(share)],
        }))}
      />
      {bridge.together.length > 0 && (
        <p className={common.quiet}>Taken together, as the smallest: {bridge.together.join("; ")}.</p>
      )}
    </section>
  );
}
