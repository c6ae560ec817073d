/** The published counts of plans that the sample of years ahead adds. */
import { join } from "node:path";
import { placementKinds, type PlacementKind } from "../../src/demand/kinds";
import type { PlanHistory } from "../../src/demand/history";
import { refuse } from "../backtest/counts";
import { readRelease } from "../backtest/release";
import { head, table, whole, type SampleSheet } from "./sheet";

const published = { heading: "Status", style: "label", of: () => "Published: DfE SEN2 2025 release" } as const;

const placementNames: Readonly<Record<PlacementKind, string>> = {
  mainstream: "All mainstream",
  special: "State-funded special",
  independent: "Independent and non-maintained special",
  furtherEducation: "Further education",
  other: "Elsewhere",
};

function history(): PlanHistory {
  const found = readRelease(join(__dirname, "../../data/sen2"), refuse).find(({ name }) => name === "Barking and Dagenham");
  if (!found) throw new Error("The SEN2 files have no rows for Barking and Dagenham.");
  return found.history;
}

interface PlanRow {
  readonly january: number;
  readonly placement: PlacementKind;
  readonly age?: number;
  readonly plans: number | undefined;
}

const years = (record: Readonly<Record<number, unknown>> | undefined): readonly number[] =>
  Object.keys(record ?? {}).map(Number);

export function plansSheet(): SampleSheet {
  const { plans, plansByAge } = history();
  const rows: readonly PlanRow[] = [
    ...years(plans).flatMap((january) =>
      placementKinds.map((placement) => ({ january, placement, plans: plans[january]?.[placement] })),
    ),
    ...years(plansByAge).flatMap((january) =>
      years(plansByAge?.[january]).flatMap((age) =>
        placementKinds.map((placement) => ({
          january,
          placement,
          age,
          plans: plansByAge?.[january]?.[age]?.[placement],
        })),
      ),
    ),
  ];
  const laid = table<PlanRow>(
    3,
    0,
    [
      { heading: "January", format: "0", style: "label", of: ({ january }) => january },
      { heading: "Placement", style: "label", of: ({ placement }) => placementNames[placement] },
      { heading: "Age", format: "0", style: "label", of: ({ age }) => age },
      { heading: "Plans", format: whole, style: "published", of: ({ plans: count }) => count ?? "x" },
      published,
    ],
    rows,
  );
  return {
    name: "EHC plans",
    widths: [12, 40, 10, 12, 36],
    cells: [
      ...head("EHC plans in force each January", "As published. Rows without an age are of all ages; ages are of January 2024."),
      ...laid.cells,
    ],
    frozenRows: 4,
  };
}

interface FlowRow {
  readonly year: number;
  readonly event: "New" | "Ceased" | "Requested";
  readonly placement?: PlacementKind;
  readonly plans: number | undefined;
}

export function flowsSheet(): SampleSheet {
  const { newPlans, ceased, requests } = history();
  const rows: readonly FlowRow[] = [
    ...years(newPlans).flatMap((year) =>
      placementKinds.map((placement): FlowRow => ({
        year,
        event: "New",
        placement,
        plans: newPlans?.[year]?.[placement],
      })),
    ),
    ...years(ceased).map((year): FlowRow => ({ year, event: "Ceased", plans: ceased?.[year] })),
    ...years(requests).map((year): FlowRow => ({ year, event: "Requested", plans: requests?.[year] })),
  ];
  const laid = table<FlowRow>(
    3,
    0,
    [
      { heading: "Calendar year", format: "0", style: "label", of: ({ year }) => year },
      { heading: "New or ceased", style: "label", of: ({ event }) => event },
      {
        heading: "Placement",
        style: "label",
        of: ({ placement }) => (placement === undefined ? undefined : placementNames[placement]),
      },
      { heading: "Plans", format: whole, style: "published", of: ({ plans }) => plans ?? "x" },
      published,
    ],
    rows,
  );
  return {
    name: "Plans made and ceased",
    widths: [14, 16, 40, 12, 36],
    cells: [...head("Plans made and ceased, and requests", "In calendar years, as published."), ...laid.cells],
    frozenRows: 4,
  };
}

