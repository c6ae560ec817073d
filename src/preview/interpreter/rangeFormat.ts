/** How the cells of a range look. */
import { without } from "../book/without";
import type { CellStyle } from "../book/types";
import type { Cells } from "./areas";
import { number, oneOf, truth } from "./arguments";
import type { Json } from "./protocol";
import { borders } from "./rangeBorders";
import { fill, font } from "./rangeFont";
import { styled } from "./rangeLook";
import { fitRows, sizes } from "./rangeSizes";
import { thing } from "./thing";
import type { ThingClass } from "./thing";

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function aligned(value: Json): (style: CellStyle) => CellStyle {
  const word = oneOf(value, horizontals, "horizontalAlignment");
  return (present) => {
    const style = without(present, "horizontal");
    if (word === "General") return style;
    const filedWord = word === "CenterAcrossSelection" ? "centerContinuous" : word.toLowerCase();
    return { ...style, horizontal: filedWord };
  };
}

const vertically = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

/** The format of a range or of range areas. */
export const rangeFormat: ThingClass<Cells> = {
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: styled(
      ({ horizontal }) =>
        horizontal === undefined
          ? "General"
          : horizontal === "centerContinuous"
            ? "CenterAcrossSelection"
            : capital(horizontal),
      aligned,
    ),
    verticalAlignment: styled(
      ({ vertical }) => capital(vertical),
      (value) => {
        const vertical = vertically[oneOf(value, verticals, "verticalAlignment")];
        return (style) => ({ ...style, vertical });
      },
    ),
    wrapText: styled(
      ({ wrap }) => wrap,
      (value) => (style) => ({ ...style, wrap: truth(value, "wrapText") }),
    ),
    indentLevel: styled(
      ({ indent }) => indent,
      (value) => {
        const indent = number(value, "indentLevel");
        // Text that Excel indents stands to the left, unless it was put to the right.
        return (style) => ({
          ...style,
          indent,
          ...(indent > 0 && style.horizontal === undefined && { horizontal: "left" }),
        });
      },
    ),
    ...sizes,
  },
  objects: {
    font: (cells, _, session) => thing(font, cells, session),
    fill: (cells, _, session) => thing(fill, cells, session),
    borders: (cells, _, session) => thing(borders, cells, session),
  },
  methods: {
    autofitRows(cells, _, session) {
      fitRows(cells, session);
      return null;
    },
  },
};
