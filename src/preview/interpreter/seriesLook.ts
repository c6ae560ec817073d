/** How one series is drawn. */
import { without } from "../book/without";
import { colour, number, oneOf } from "./arguments";
import { changeSeries, seriesOf } from "./chartTarget";
import type { SeriesTarget } from "./chartTarget";
import type { Json } from "./protocol";
import { thing } from "./thing";
import type { ThingClass } from "./thing";

/** `ChartFill` */
export const seriesFill: ThingClass<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor(target, [ink], session) {
      const value = colour(ink, "the fill");
      return changeSeries(target, session, (each) => without({ ...each, colour: value }, "unfilled"));
    },
    clear: (target, _, session) =>
      changeSeries(target, session, (each) => without({ ...each, unfilled: true }, "colour")),
  },
};

/** `ChartLineFormat` */
export const seriesLine: ThingClass<SeriesTarget> = {
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
