/** The axes of a chart. */
import { oneOf, text } from "./arguments";
import { changeChart, changeLooks, chartOf } from "./chartTarget";
import type { ChartTarget } from "./chartTarget";
import { fontThing } from "./chartFont";
import { gridlines, lineThing } from "./chartLines";
import { axisTitle } from "./chartTitles";
import { thing } from "./thing";
import type { Scalar, ThingClass } from "./thing";

type Axis = "category" | "value";

interface AxisTarget extends ChartTarget {
  readonly axis: Axis;
}

/** `ChartAxisFormat` */
export const axisFormat: ThingClass<AxisTarget> = {
  name: "ChartAxisFormat",
  objects: {
    font: (target, _, session) => fontThing(target, "labels", session),
    line: (target, _, session) =>
      lineThing(target, target.axis === "category" ? "categoryLine" : "valueLine", session),
  },
};

const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;
const labelPositions = ["NextToAxis", "High", "Low", "None"] as const;

const tickMark: Scalar<AxisTarget> = {
  get: (target, session) => ((chartOf(target, session).looks.ticks ?? true) ? "Outside" : "None"),
  set(target, value, session) {
    changeLooks(target, session, { ticks: oneOf(value, tickMarks, "the tick mark") !== "None" });
  },
};

/** `ChartAxis` */
export const axisClass: ThingClass<AxisTarget> = {
  name: "ChartAxis",
  scalars: {
    numberFormat: {
      get: (target, session) => (target.axis === "value" ? chartOf(target, session).valueFormat : "General"),
      set(target, value, session) {
        const valueFormat = text(value, "numberFormat");
        if (target.axis === "value") changeChart(target, session, (chart) => ({ ...chart, valueFormat }));
      },
    },
    linkNumberFormat: { get: () => false, set: () => undefined },
    majorTickMark: tickMark,
    minorTickMark: { get: () => "None", set: () => undefined },
    tickLabelPosition: {
      get: (target, session) =>
        target.axis === "category" && chartOf(target, session).looks.labelsLow === true
          ? "Low"
          : "NextToAxis",
      set(target, value, session) {
        const low = oneOf(value, labelPositions, "tickLabelPosition") === "Low";
        if (target.axis === "category") changeLooks(target, session, { labelsLow: low });
      },
    },
  },
  objects: {
    title: (target, _, session) =>
      thing(
        axisTitle,
        {
          sheet: target.sheet,
          chart: target.chart,
          key: target.axis === "category" ? "categoryTitle" : "valueTitle",
        },
        session,
      ),
    format: (target, _, session) => thing(axisFormat, target, session),
    majorGridlines: (target, _, session) => thing(gridlines, target, session),
  },
};

/** `ChartAxes` */
export const axes: ThingClass<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: (target, _, session) => thing(axisClass, { ...target, axis: "category" }, session),
    valueAxis: (target, _, session) => thing(axisClass, { ...target, axis: "value" }, session),
  },
};
