/** Titles, axes, legend, lines and fills of a chart. */
import type { ChartLooks, ChartText, WholeChart } from "../../hosts/file/whole/types";
import { colour, number, oneOf, text, truth } from "./arguments";
import { changeChart, changeLooks, changeSeries, chartOf, seriesOf } from "./chartTarget";
import type { ChartTarget, SeriesTarget } from "./chartTarget";
import type { Json } from "./protocol";
import type { Session } from "./session";
import { thing } from "./thing";
import type { Thing } from "./object";
import type { Scalar, ThingClass } from "./thing";

type TextPart = "title" | "axisTitles" | "labels";

interface FontTarget extends ChartTarget {
  readonly part: TextPart;
}

const fontOf = ({ part, ...target }: FontTarget, session: Session): ChartText =>
  chartOf(target, session).looks[part] ?? {};

const changeFont = (target: FontTarget, session: Session, changes: ChartText): null =>
  changeLooks(target, session, { [target.part]: { ...fontOf(target, session), ...changes } });

const font: ThingClass<FontTarget> = {
  name: "ChartFont",
  scalars: {
    name: {
      get: (target, session) => fontOf(target, session).name ?? session.draft.plain.fontName,
      set(target, value, session) {
        changeFont(target, session, { name: text(value, "font.name") });
      },
    },
    size: {
      get: (target, session) => fontOf(target, session).size ?? 10,
      set(target, value, session) {
        changeFont(target, session, { size: number(value, "font.size") });
      },
    },
    bold: {
      get: (target, session) => fontOf(target, session).bold ?? false,
      set(target, value, session) {
        changeFont(target, session, { bold: truth(value, "font.bold") });
      },
    },
    color: {
      get: (target, session) => `#${fontOf(target, session).colour ?? "000000"}`,
      set(target, value, session) {
        changeFont(target, session, { colour: colour(value, "font.color") });
      },
    },
  },
};

const fontThing = (target: ChartTarget, part: TextPart, session: Session): Thing =>
  thing(font, { sheet: target.sheet, chart: target.chart, part }, session);

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

const line: ThingClass<LineTarget> = { name: "ChartLineFormat", scalars: lineScalars };
const border: ThingClass<LineTarget> = { name: "ChartBorder", scalars: lineScalars };

const lineThing = (target: ChartTarget, key: LineKey, session: Session): Thing =>
  thing(line, { sheet: target.sheet, chart: target.chart, key }, session);

const gridlinesFormat: ThingClass<ChartTarget> = {
  name: "ChartGridlinesFormat",
  objects: { line: (target, _, session) => lineThing(target, "gridlines", session) },
};

const gridlines: ThingClass<ChartTarget> = {
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

type Axis = "category" | "value";
type TitleKey = "title" | "categoryTitle" | "valueTitle";

interface AxisTarget extends ChartTarget {
  readonly axis: Axis;
}

interface TitleTarget extends ChartTarget {
  readonly key: TitleKey;
}

const titleScalars: Readonly<Record<string, Scalar<TitleTarget>>> = {
  text: {
    get: (target, session) => chartOf(target, session)[target.key],
    set(target, value, session) {
      const words = text(value, "title.text");
      changeChart(target, session, (chart) => ({ ...chart, [target.key]: words }));
    },
  },
  visible: {
    get: (target, session) => chartOf(target, session)[target.key] !== "",
    set(target, value, session) {
      // A title that is shown has its words already.
      if (!truth(value, "title.visible")) {
        changeChart(target, session, (chart) => ({ ...chart, [target.key]: "" }));
      }
    },
  },
};

const titleFormat: ThingClass<TitleTarget> = {
  name: "ChartTitleFormat",
  objects: { font: (target, _, session) => fontThing(target, "title", session) },
};

const title: ThingClass<TitleTarget> = {
  name: "ChartTitle",
  scalars: { ...titleScalars, overlay: { get: () => false, set: () => undefined } },
  objects: { format: (target, _, session) => thing(titleFormat, target, session) },
};

const axisTitleFormat: ThingClass<TitleTarget> = {
  name: "ChartAxisTitleFormat",
  objects: { font: (target, _, session) => fontThing(target, "axisTitles", session) },
};

const axisTitle: ThingClass<TitleTarget> = {
  name: "ChartAxisTitle",
  scalars: titleScalars,
  objects: { format: (target, _, session) => thing(axisTitleFormat, target, session) },
};

const axisFormat: ThingClass<AxisTarget> = {
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

const axisClass: ThingClass<AxisTarget> = {
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

const axes: ThingClass<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: (target, _, session) => thing(axisClass, { ...target, axis: "category" }, session),
    valueAxis: (target, _, session) => thing(axisClass, { ...target, axis: "value" }, session),
  },
};

const legendFormat: ThingClass<ChartTarget> = {
  name: "ChartLegendFormat",
  objects: { font: (target, _, session) => fontThing(target, "labels", session) },
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

const legend: ThingClass<ChartTarget> = {
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
  objects: { format: (target, _, session) => thing(legendFormat, target, session) },
};

const areaFill: ThingClass<ChartTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (target, [ink], session) =>
      changeLooks(target, session, { fill: colour(ink, "the fill") }),
  },
};

const areaFormat: ThingClass<ChartTarget> = {
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

const seriesFill: ThingClass<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor(target, [ink], session) {
      const value = colour(ink, "the fill");
      return changeSeries(target, session, (each) => ({ ...each, colour: value }));
    },
  },
};

const seriesLine: ThingClass<SeriesTarget> = {
  name: "ChartLineFormat",
  scalars: {
    color: {
      get: (target, session) => `#${seriesOf(target, session).colour ?? "000000"}`,
      set(target, value, session) {
        const ink = colour(value, "line.color");
        changeSeries(target, session, (each) => ({ ...each, colour: ink }));
      },
    },
    weight: {
      get: (target, session) => seriesOf(target, session).lineWidth ?? 2.25,
      set(target, value, session) {
        const lineWidth = number(value, "line.weight");
        changeSeries(target, session, (each) => ({ ...each, lineWidth }));
      },
    },
    lineStyle: {
      get: (): Json => "Continuous",
      set(_, value) {
        oneOf(value, ["Continuous", "Automatic"], "line.lineStyle");
      },
    },
  },
};

/** How one series is drawn. */
export const seriesFormat: ThingClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: {
    fill: (target, _, session) => thing(seriesFill, target, session),
    line: (target, _, session) => thing(seriesLine, target, session),
  },
};

const titleThing = (target: ChartTarget, key: TitleKey, session: Session): Thing =>
  thing(title, { ...target, key }, session);

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

/** The classes of a chart's looks, for the test that none of their members is made up. */
export const chartLookClasses = [
  font,
  line,
  border,
  gridlinesFormat,
  gridlines,
  titleFormat,
  title,
  axisTitleFormat,
  axisTitle,
  axisFormat,
  axisClass,
  axes,
  legendFormat,
  legend,
  areaFill,
  areaFormat,
  seriesFill,
  seriesLine,
  seriesFormat,
];
