import type { PlanKind } from "../../src/demand/kinds";
import type { BacktestRow } from "./backtest";
import { scoresOf } from "./score";

const labels: Readonly<Record<PlanKind, string>> = {
  total: "Total",
  mainstream: "Mainstream",
  special: "Special",
  independent: "Independent",
  furtherEducation: "Further education",
  other: "Other",
};

/** The error to beat: this share of three-year compound growth's. `other` has no target. */
const targets: Readonly<Partial<Record<PlanKind, number>>> = {
  total: 0.85,
  furtherEducation: 0.85,
  mainstream: 0.95,
  special: 0.95,
  independent: 0.95,
};

const toBeat = "Three-year compound growth";

function figure(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? "–" : value.toFixed(2);
}

function lineUp(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  return lines
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((line) => line.join("  ").trimEnd())
    .join("\n");
}

function ratioWords(kind: PlanKind, ratio: number): string {
  const target = targets[kind];
  if (target === undefined) return figure(ratio);
  return `${figure(ratio)} ${ratio <= target ? "≤" : ">"} ${target.toFixed(2)}`;
}

/** A table of one year: errors in per cent by method, and how often the 80 % range held the truth. */
function yearTable(rows: readonly BacktestRow[]): string {
  const scores = scoresOf(rows);
  const names = [...(scores[0]?.officers.keys() ?? [])];
  const heading = ["", "This model", ...names, `÷ ${toBeat.toLowerCase()}`, "80 % range held", "Authorities"];
  const lines = scores.map(({ kind, authorities, wape, coverage, officers }) => [
    labels[kind],
    figure(wape),
    ...names.map((name) => figure(officers.get(name))),
    ratioWords(kind, wape / (officers.get(toBeat) ?? Number.NaN)),
    `${coverage.toFixed(0)} %`,
    String(authorities),
  ]);
  return lineUp([heading, ...lines]);
}

/** The printed backtest: a table for each year that has been published, in weighted absolute percentage errors. */
export function backtestTable(rows: readonly BacktestRow[], origin: number): string {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const parts = years.map((year) => {
    const of = rows.filter((row) => row.year === year);
    const title = `January ${String(year)}, forecast from January ${String(origin)}`;
    if (of.every(({ actual }) => actual === null))
      return `${title}: not published in these files, nothing to score.`;
    return `${title}: error in % (weighted absolute), lower is better\n${yearTable(of)}`;
  });
  return parts.join("\n\n");
}
