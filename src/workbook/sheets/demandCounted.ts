import { countOf, januariesOf } from "../../demand/history";
import { placementLabels, planRows } from "../../model/demandLines";
import type { DemandPath } from "../../model/inputs";
import { drawBand } from "./band";
import type { Draft } from "./draft";
import type { Demand } from "./outlook";

/** What a kind whose count is suppressed or not there shows. */
const unknown = "not known";

/** Writes what was counted, a row a January, kinds counted together as one; gives the last row. */
export function drawCounted(
  draft: Draft,
  { demand, path, row, right }: { demand: Demand; path: DemandPath; row: number; right: number },
): number {
  const { history } = demand.plans;
  const rows = planRows(path);
  drawBand(draft, row - 1, right, "What has been counted, as entered");
  const headings = [
    "January",
    "All plans",
    ...rows.map(({ of, short }) => (of.length > 1 ? "Together" : short)),
  ];
  headings.forEach((text, column) => {
    draft.put(row, column, text, column === 0 ? "heading" : "figureHeading");
  });
  const januaries = januariesOf(history);
  januaries.forEach((january, index) => {
    const at = row + 1 + index;
    draft.put(at, 0, `January ${String(january)}`, "label");
    const total = countOf(history.plans, january, "total");
    draft.put(at, 1, total ?? unknown, "figure", { format: "#,##0" });
    rows.forEach(({ of }, column) => {
      const counts = of.map((placement) => countOf(history.plans, january, placement));
      const known = counts.flatMap((count) => count ?? []);
      const sum = known.length < of.length ? unknown : known.reduce((all, count) => all + count, 0);
      draft.put(at, column + 2, sum, sum === unknown ? "mark" : "figure", { format: "#,##0" });
    });
  });
  const bottom = row + januaries.length;
  draft.tables.push({
    name: "HNB_Demand_counted",
    area: { top: row, left: 0, bottom, right: headings.length - 1 },
  });
  const together = rows.find(({ of }) => of.length > 1);
  if (!together) return bottom;
  draft.put(bottom + 1, 0, `Together: ${together.of.map((one) => placementLabels[one]).join("; ")}.`, "note");
  return bottom + 1;
}
