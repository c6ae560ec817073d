/** The fonts of a chart: of its title, of its axes' titles, of all else. */
import type { ChartText } from "../../hosts/file/whole/types";
import { colour, number, text, truth } from "./arguments";
import { changeLooks, chartOf } from "./chartTarget";
import type { ChartTarget } from "./chartTarget";
import type { Thing } from "./object";
import type { Session } from "./session";
import { thing } from "./thing";
import type { ThingClass } from "./thing";

type TextPart = "title" | "axisTitles" | "labels";

interface FontTarget extends ChartTarget {
  readonly part: TextPart;
}

const fontOf = ({ part, ...target }: FontTarget, session: Session): ChartText =>
  chartOf(target, session).looks[part] ?? {};

const changeFont = (target: FontTarget, session: Session, changes: ChartText): null =>
  changeLooks(target, session, { [target.part]: { ...fontOf(target, session), ...changes } });

/** `ChartFont` */
export const font: ThingClass<FontTarget> = {
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

export const fontThing = (target: ChartTarget, part: TextPart, session: Session): Thing =>
  thing(font, { sheet: target.sheet, chart: target.chart, part }, session);
