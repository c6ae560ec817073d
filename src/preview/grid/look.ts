import type { CSSProperties } from "react";
import type { CellStyle } from "../book/types";
import type { Paper } from "../paper";
import { fontStack } from "../fonts";
import { pixels } from "./text";

const flexed: Readonly<Record<string, string>> = {
  left: "flex-start",
  right: "flex-end",
  center: "center",
  centerContinuous: "center",
  justify: "flex-start",
  fill: "flex-start",
  distributed: "center",
};

const upright: Readonly<Record<CellStyle["vertical"], string>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
};

const strokes: Readonly<Partial<Record<string, string>>> = {
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dotted: "1px dotted",
  dashed: "1px dashed",
  hair: "1px dotted",
};

const edge = (drawn: CellStyle["edges"]["top"], paper: Paper): string | undefined =>
  drawn && `${strokes[drawn.style] ?? "1px solid"} ${paper.inkOf(drawn.colour)}`;

const known = new WeakMap<CellStyle, Map<string, CSSProperties>>();

function made(style: CellStyle, paper: Paper, zoom: number, gridlines: boolean): CSSProperties {
  const fill = style.fill === undefined ? undefined : paper.fillOf(style.fill);
  // A filled cell hides its gridlines, as in Excel.
  const line = gridlines && fill === undefined ? `1px solid ${paper.gridline}` : "1px solid transparent";
  const { top, bottom, left, right } = style.edges;
  return {
    fontFamily: fontStack(style.fontName),
    fontSize: pixels(style.size) * zoom,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? "italic" : "normal",
    textDecorationLine:
      [style.underline ? "underline" : "", style.strikethrough ? "line-through" : ""].join(" ").trim() ||
      "none",
    color: paper.inkOf(style.colour),
    alignItems: upright[style.vertical],
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    borderRight: edge(right, paper) ?? line,
    borderBottom: edge(bottom, paper) ?? line,
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(top ? { borderTop: edge(top, paper) } : {}),
    ...(left ? { borderLeft: edge(left, paper) } : {}),
  };
}

/** How a cell looks, but for its place, its size and the side that its content stands on. */
export function lookOf(style: CellStyle, paper: Paper, zoom: number, gridlines: boolean): CSSProperties {
  const key = `${paper.name} ${String(zoom)} ${String(gridlines)}`;
  const looks = known.get(style) ?? new Map<string, CSSProperties>();
  known.set(style, looks);
  const css = looks.get(key) ?? made(style, paper, zoom, gridlines);
  looks.set(key, css);
  return css;
}

/** The side that a cell's content stands on, and its white space there. */
export function sideOf(
  style: CellStyle,
  usual: "left" | "right" | "center",
  zoom: number,
): { side: "left" | "right" | "center"; css: CSSProperties } {
  const asked = style.horizontal === undefined || style.horizontal === "general" ? usual : style.horizontal;
  const justifyContent = flexed[asked] ?? "flex-start";
  const side = justifyContent === "flex-end" ? "right" : justifyContent === "center" ? "center" : "left";
  const step = (style.indent * 9 + 3) * zoom;
  return {
    side,
    css: {
      justifyContent,
      textAlign: side,
      paddingLeft: side === "left" ? step : 3 * zoom,
      paddingRight: side === "right" ? step : 3 * zoom,
    },
  };
}
