/** Font and fill of cells. */
import { without } from "../book/without";
import type { CellStyle } from "../book/types";
import type { Cells } from "./areas";
import { colour, number, text, truth } from "./arguments";
import { restyle, styled } from "./rangeLook";
import type { ThingClass } from "./thing";

/** `RangeFont` */
export const font: ThingClass<Cells> = {
  name: "RangeFont",
  scalars: {
    name: styled(
      (style) => style.fontName,
      (value) => (style) => ({ ...style, fontName: text(value, "font.name") }),
    ),
    size: styled(
      (style) => style.size,
      (value) => (style) => ({ ...style, size: number(value, "font.size") }),
    ),
    bold: styled(
      (style) => style.bold,
      (value) => (style) => ({ ...style, bold: truth(value, "font.bold") }),
    ),
    italic: styled(
      (style) => style.italic,
      (value) => (style) => ({ ...style, italic: truth(value, "font.italic") }),
    ),
    underline: styled(
      (style) => (style.underline ? "Single" : "None"),
      (value) => (style) => ({ ...style, underline: text(value, "font.underline") !== "None" }),
    ),
    strikethrough: styled(
      (style) => style.strikethrough,
      (value) => (style) => ({ ...style, strikethrough: truth(value, "font.strikethrough") }),
    ),
    color: styled(
      (style) => `#${style.colour}`,
      (value) => (style) => ({ ...style, colour: colour(value, "font.color") }),
    ),
  },
};

const withoutFill = (style: CellStyle): CellStyle => without(style, "fill");

/** `RangeFill` */
export const fill: ThingClass<Cells> = {
  name: "RangeFill",
  scalars: {
    color: styled(
      (style) => `#${style.fill ?? "FFFFFF"}`,
      (value) => (style) =>
        value === "" ? withoutFill(style) : { ...style, fill: colour(value, "fill.color") },
    ),
  },
  methods: {
    clear(cells, _, session) {
      restyle(cells, session, withoutFill);
      return null;
    },
  },
};
