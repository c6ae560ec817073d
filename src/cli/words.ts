import type { Problem } from "../workbook/problem";

/** One problem as a line that a person can act on. */
export function problemLine({ severity, sheet, cell, found, wanted, remedy }: Problem): string {
  const where = sheet === undefined ? "" : `${sheet}${cell === undefined ? "" : `!${cell}`}: `;
  return `${severity.toUpperCase()} ${where}${found} Wanted: ${wanted}. ${remedy}`;
}

/** All problems, errors first. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const order = ["error", "warning", "note"] as const;
  return order.flatMap((severity) => problems.filter((one) => one.severity === severity).map(problemLine));
}
