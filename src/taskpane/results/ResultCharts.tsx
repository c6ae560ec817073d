import { memo } from "react";
import { yearName } from "../../model/format";
import { overrideIn } from "../../tasks/caution";
import type { Figures, Part } from "../../tasks/figures";
import { spoken } from "../../tasks/spoken";
import { ColumnsAndLine } from "../chart/ColumnsAndLine";
import { largest, type Series } from "../chart/series";
import { StackedColumns } from "../chart/StackedColumns";
import { balanceText } from "../shell/money";

const mostKinds = 7;

/** What is spent on each kind of provision, and on services; all of it positive but net income. */
function spendByKind(parts: readonly Part[], years: number): readonly Series[] {
  const groups = new Map<string, number[]>();
  for (const { id, group, values } of parts) {
    if (!/^(places|topUps|placements|services)\./.test(id)) continue;
    const sums = groups.get(group) ?? Array.from({ length: years }, () => 0);
    groups.set(
      group,
      sums.map((sum, year) => sum - (values[year] ?? 0)),
    );
  }
  return [...groups].map(([label, values]) => ({ label, values }));
}

const firstToLast = (
  label: string,
  values: readonly number[],
  years: readonly string[],
  said: (value: number) => string,
): string =>
  `${label}: ${said(values[0] ?? 0)} in ${years[0] ?? ""}, ${said(values.at(-1) ?? 0)} in ${years.at(-1) ?? ""}.`;

/** The balance and reserve by year, and the spend by kind. */
export const ResultCharts = memo(function ResultCharts({
  figures,
  years,
}: {
  readonly figures: Figures;
  readonly years: readonly number[];
}) {
  const names = years.map(yearName);
  const override = overrideIn(years);
  const kinds = largest(spendByKind(figures.parts, years.length), mostKinds, "Other kinds");
  return (
    <>
      <ColumnsAndLine
        title={`${figures.name}: in-year balance and closing reserve`}
        says={`Below zero is a deficit. ${firstToLast("In-year balance", figures.inYear, names, balanceText)} ${firstToLast("Closing reserve", figures.closing, names, balanceText)} ${override?.says ?? ""}`}
        years={names}
        columns={[{ label: "In-year balance", values: figures.inYear }]}
        line={{ label: "Closing reserve", values: figures.closing }}
        mark={override && { after: override.after, label: "override ends" }}
      />
      <StackedColumns
        title={`${figures.name}: spend by kind`}
        says={kinds
          .map(({ label, values }) => firstToLast(label, values, names, (value) => spoken(value)))
          .join(" ")}
        years={names}
        series={kinds}
      />
    </>
  );
});
