import { yearName } from "../../model/format";
import { spoken } from "../../tasks/spoken";
import { ColumnsAndLine } from "../chart/ColumnsAndLine";
import { FigureTable } from "../shell/FigureTable";
import { balanceText, balanceToThePound, betterOrWorse } from "../shell/money";
import { useScreenStyles } from "../shell/styles";
import type { OutlookShown } from "./shown";

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

/** A chance in words that a meeting can follow. */
function chanceWords(share: number): string {
  if (share >= 0.995) return "in nearly every case";
  if (share <= 0.005) return "in hardly any case";
  return `in ${percent(share)} of cases`;
}

/** Best, central and worst of a scenario, and how likely what lies between is. */
export function BestAndWorst({ outlook, scenario, years }: OutlookShown) {
  const common = useScreenStyles();
  const cases = outlook.cases.find((one) => one.scenario === scenario);
  if (!cases) return null;
  const names = years.map(yearName);
  const last = years.length - 1;
  const lastName = names[last] ?? "";
  const ranges = outlook.ranges?.scenarios.find((one) => one.scenario === scenario);
  const end = ranges?.closing[last];
  const beats = outlook.ranges?.beats.filter((one) => one.scenario === scenario) ?? [];
  const said = (name: "best" | "central" | "worst"): string => balanceText(cases.closing[name][last] ?? 0);
  return (
    <section aria-labelledby="best" className={common.stack}>
      <h2 id="best" className={common.heading}>
        Best and worst
      </h2>
      {!cases.entered && (
        <p className={common.text}>
          Nobody has entered how far figures may turn out otherwise, so every assumption moves by one
          percentage point a year and every change by a tenth: equal steps, and nobody’s judgement. Enter Low
          and High with a change, or a Ranges table.
        </p>
      )}
      {end && (
        <p className={common.text}>
          Four times in five the reserve closes {lastName} between {balanceText(end.p10.value)} and{" "}
          {balanceText(end.p90.value)}.
        </p>
      )}
      {ranges?.fromBaseline && (
        <p className={common.text}>
          Against the Baseline in the same case, the reserve differs four times in five by between{" "}
          {betterOrWorse(ranges.fromBaseline.p10.value)} and {betterOrWorse(ranges.fromBaseline.p90.value)}.
        </p>
      )}
      {beats.map(({ than, chance }) => (
        <p key={than} className={common.text}>
          It leaves more than {than} {chanceWords(chance.value)}.
        </p>
      ))}
      <ColumnsAndLine
        title={`${scenario}: closing reserve, best to worst`}
        says={`In ${lastName}: best ${said("best")}, as entered ${said("central")}, worst ${said("worst")}.`}
        years={names}
        columns={[
          { label: "Best", values: cases.closing.best },
          { label: "Worst", values: cases.closing.worst },
        ]}
        line={{ label: "As entered", values: cases.closing.central }}
      />
      <p className={common.quiet}>
        Best and worst put everything at its better or worse end at once, which is rarer than four times in
        five.
      </p>
      <FigureTable
        headings={["Year", "Best", "As entered", "Worst"]}
        rows={names.map((name, year) => ({
          key: name,
          cells: [
            name,
            ...(["best", "central", "worst"] as const).map((one) =>
              balanceToThePound(cases.closing[one][year] ?? 0),
            ),
          ],
        }))}
      />
      <details>
        <summary className={common.summary}>What may turn out otherwise</summary>
        <ul className={common.bullets}>
          {outlook.drawn
            .filter((one) => one.scenario === undefined || one.scenario === scenario)
            .map(({ label, range }) => (
              <li key={label} className={common.quiet}>
                {label}: {range}
              </li>
            ))}
        </ul>
      </details>
      {outlook.ranges && end && (
        <p className={common.quiet}>
          {String(outlook.ranges.draws)} draws, seed {String(outlook.ranges.seed)}; another seed would move
          the ends by about {spoken(Math.max(end.p10.error, end.p90.error))}.
        </p>
      )}
    </section>
  );
}
