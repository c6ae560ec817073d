/** Kinds of charts as Office.js names them. */
import type { WholeChart } from "../../hosts/file/whole/types";

export const chartTypes = ["ColumnClustered", "ColumnStacked", "Line", "LineMarkers"] as const;
export type ChartType = (typeof chartTypes)[number];

export const isLine = (type: ChartType): boolean => type === "Line" || type === "LineMarkers";
export const columnsOf = ({ kind }: WholeChart): "stacked columns" | "columns" =>
  kind === "stacked columns" ? kind : "columns";

export const typeOf = ({ kind }: WholeChart): string =>
  kind === "stacked columns"
    ? "ColumnStacked"
    : kind === "lines"
      ? "LineMarkers"
      : kind === "other"
        ? "Invalid"
        : "ColumnClustered";
