/** The titles of a chart and of its axes. */
import { text, truth } from "./arguments";
import { changeChart, chartOf } from "./chartTarget";
import type { ChartTarget } from "./chartTarget";
import { fontThing } from "./chartFont";
import type { Thing } from "./object";
import type { Session } from "./session";
import { thing } from "./thing";
import type { Scalar, ThingClass } from "./thing";

type TitleKey = "title" | "categoryTitle" | "valueTitle";

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

/** `ChartTitleFormat` */
export const titleFormat: ThingClass<TitleTarget> = {
  name: "ChartTitleFormat",
  objects: { font: (target, _, session) => fontThing(target, "title", session) },
};

/** `ChartTitle` */
export const title: ThingClass<TitleTarget> = {
  name: "ChartTitle",
  scalars: { ...titleScalars, overlay: { get: () => false, set: () => undefined } },
  objects: { format: (target, _, session) => thing(titleFormat, target, session) },
};

/** `ChartAxisTitleFormat` */
export const axisTitleFormat: ThingClass<TitleTarget> = {
  name: "ChartAxisTitleFormat",
  objects: { font: (target, _, session) => fontThing(target, "axisTitles", session) },
};

/** `ChartAxisTitle` */
export const axisTitle: ThingClass<TitleTarget> = {
  name: "ChartAxisTitle",
  scalars: titleScalars,
  objects: { format: (target, _, session) => thing(axisTitleFormat, target, session) },
};

export const titleThing = (target: ChartTarget, key: TitleKey, session: Session): Thing =>
  thing(title, { ...target, key }, session);
