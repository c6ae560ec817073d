/** Legend, frame and titles of a chart. */
import type { ChartLooks, WholeChart } from "../../hosts/file/whole/types";
import { without } from "../book/without";
import { colour, number, oneOf, truth } from "./arguments";
import { changeLooks, changeSeries, chartOf, seriesOf } from "./chartTarget";
import type { ChartTarget, SeriesTarget } from "./chartTarget";
import { notFound } from "./failure";
import type { Thing } from "./object";
import { axes } from "./chartAxes";
import { fontThing } from "./chartFont";
import { border } from "./chartLines";
import { titleThing } from "./chartTitles";
import type { Session } from "./session";
import { thing } from "./thing";
import type { ThingClass } from "./thing";

/** `ChartLegendFormat` */
export const legendFormat: ThingClass<ChartTarget> = {
  name: "ChartLegendFormat",
  objects: { font: (target, _, session) => fontThing(target, "labels", session) },
};

/** `ChartLegendEntry` */
const legendEntry: ThingClass<SeriesTarget> = {
  name: "ChartLegendEntry",
  scalars: {
    index: { get: ({ index }) => index },
    visible: {
      get: (target, session) => seriesOf(target, session).unlisted !== true,
      set(target, value, session) {
        const listed = truth(value, "legendEntry.visible");
        changeSeries(target, session, (each) =>
          listed ? without(each, "unlisted") : { ...each, unlisted: true },
        );
      },
    },
  },
};

const entryThing = (target: ChartTarget, index: number, session: Session): Thing =>
  thing(legendEntry, { sheet: target.sheet, chart: target.chart, index }, session);

/** `ChartLegendEntryCollection`: one entry a series. */
const legendEntries: ThingClass<ChartTarget> = {
  name: "ChartLegendEntryCollection",
  objects: {
    getItemAt(target, [index], session) {
      const at = number(index, "index");
      if (!chartOf(target, session).series[at]) throw notFound(`legend entry ${String(at)}`);
      return entryThing(target, at, session);
    },
  },
  methods: { getCount: (target, _, session) => chartOf(target, session).series.length },
  items: (target, session) =>
    chartOf(target, session).series.map((_, index) => entryThing(target, index, session)),
};

type Legend = NonNullable<ChartLooks["legend"]>;
const legendNames = ["Top", "Bottom", "Left", "Right"] as const;
const legendSides: Readonly<Record<(typeof legendNames)[number], Legend>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

const legendOf = (target: ChartTarget, session: Session): Legend =>
  chartOf(target, session).looks.legend ?? "right";

/** `ChartLegend` */
export const legend: ThingClass<ChartTarget> = {
  name: "ChartLegend",
  scalars: {
    visible: {
      get: (target, session) => legendOf(target, session) !== "none",
      set(target, value, session) {
        const present = legendOf(target, session);
        const wanted = truth(value, "legend.visible");
        changeLooks(target, session, { legend: wanted ? (present === "none" ? "right" : present) : "none" });
      },
    },
    position: {
      get: (target, session) =>
        legendNames.find((name) => legendSides[name] === legendOf(target, session)) ?? null,
      set(target, value, session) {
        changeLooks(target, session, { legend: legendSides[oneOf(value, legendNames, "legend.position")] });
      },
    },
    overlay: { get: () => false, set: () => undefined },
  },
  objects: {
    format: (target, _, session) => thing(legendFormat, target, session),
    legendEntries: (target, _, session) => thing(legendEntries, target, session),
  },
};

/** `ChartFill` */
export const areaFill: ThingClass<ChartTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (target, [ink], session) =>
      changeLooks(target, session, { fill: colour(ink, "the fill") }),
  },
};

/** `ChartAreaFormat` */
export const areaFormat: ThingClass<ChartTarget> = {
  name: "ChartAreaFormat",
  scalars: {
    roundedCorners: {
      get: (target, session) => chartOf(target, session).looks.roundedCorners ?? false,
      set(target, value, session) {
        changeLooks(target, session, { roundedCorners: truth(value, "roundedCorners") });
      },
    },
  },
  objects: {
    fill: (target, _, session) => thing(areaFill, target, session),
    border: (target, _, session) => thing(border, { ...target, key: "border" }, session),
    font: (target, _, session) => fontThing(target, "labels", session),
  },
};

type Blanks = NonNullable<WholeChart["looks"]["blanks"]>;
const blankNames = ["NotPlotted", "Zero", "Interplotted"] as const;
const blanks: Readonly<Record<(typeof blankNames)[number], Blanks>> = {
  NotPlotted: "gap",
  Zero: "zero",
  Interplotted: "span",
};

/** The looks of a chart as a whole. */
export const chartLook: Required<Pick<ThingClass<ChartTarget>, "scalars" | "objects">> = {
  scalars: {
    displayBlanksAs: {
      get: (target, session) => {
        const present = chartOf(target, session).looks.blanks ?? "gap";
        return blankNames.find((name) => blanks[name] === present) ?? null;
      },
      set(target, value, session) {
        changeLooks(target, session, { blanks: blanks[oneOf(value, blankNames, "displayBlanksAs")] });
      },
    },
    plotVisibleOnly: {
      get: (target, session) => chartOf(target, session).looks.visibleOnly ?? true,
      set(target, value, session) {
        changeLooks(target, session, { visibleOnly: truth(value, "plotVisibleOnly") });
      },
    },
  },
  objects: {
    title: (target, _, session) => titleThing(target, "title", session),
    axes: (target, _, session) => thing(axes, target, session),
    legend: (target, _, session) => thing(legend, target, session),
    format: (target, _, session) => thing(areaFormat, target, session),
  },
};
