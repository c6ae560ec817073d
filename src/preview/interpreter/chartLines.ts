/** The lines of a chart: of its axes, its gridlines, its frame. */
import { colour, truth } from "./arguments";
import { changeLooks, chartOf } from "./chartTarget";
import type { ChartTarget } from "./chartTarget";
import type { Thing } from "./object";
import type { Session } from "./session";
import { thing } from "./thing";
import type { Scalar, ThingClass } from "./thing";

/** A line that one of the chart's looks draws in a colour. */
type LineKey = "gridlines" | "categoryLine" | "valueLine" | "border";

interface LineTarget extends ChartTarget {
  readonly key: LineKey;
}

const lineScalars: Readonly<Record<string, Scalar<LineTarget>>> = {
  color: {
    get: (target, session) => `#${chartOf(target, session).looks[target.key] ?? "000000"}`,
    set(target, value, session) {
      changeLooks(target, session, { [target.key]: colour(value, "line.color") });
    },
  },
};

/** `ChartLineFormat` */
export const line: ThingClass<LineTarget> = { name: "ChartLineFormat", scalars: lineScalars };
/** `ChartBorder` */
export const border: ThingClass<LineTarget> = { name: "ChartBorder", scalars: lineScalars };

export const lineThing = (target: ChartTarget, key: LineKey, session: Session): Thing =>
  thing(line, { sheet: target.sheet, chart: target.chart, key }, session);

/** `ChartGridlinesFormat` */
export const gridlinesFormat: ThingClass<ChartTarget> = {
  name: "ChartGridlinesFormat",
  objects: { line: (target, _, session) => lineThing(target, "gridlines", session) },
};

/** `ChartGridlines` */
export const gridlines: ThingClass<ChartTarget> = {
  name: "ChartGridlines",
  scalars: {
    visible: {
      get: (target, session) => (chartOf(target, session).looks.gridlines ?? "none") !== "none",
      set(target, value, session) {
        const { looks } = chartOf(target, session);
        const present = looks.gridlines === "none" ? undefined : looks.gridlines;
        changeLooks(target, session, { gridlines: truth(value, "visible") ? (present ?? "D9D9D9") : "none" });
      },
    },
  },
  objects: { format: (target, _, session) => thing(gridlinesFormat, target, session) },
};
