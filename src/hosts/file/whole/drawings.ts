import { attribute, childNamed, childrenNamed, elementsOf, textOf } from "../package/element";
import type { Element } from "../package/markup";
import { localName } from "../package/xml";
import type { Draft } from "../write/draft";
import { linksOf, relationshipId } from "../write/links";
import { chartDefinition } from "./chart";
import type { ColourOf } from "./colours";
import { columnPixels, rowPixels } from "./sizes";
import type { Sizes } from "./sizes";
import type { WholeChart } from "./types";

const pixel = 9525;

/** All elements of that name, at any depth. */
export function within(from: Element, name: string): Element[] {
  return elementsOf(from).flatMap((each) => [
    ...(localName(each.name) === name ? [each] : []),
    ...within(each, name),
  ]);
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly along: number;
}

function cornerOf(found: Element | undefined): Corner {
  const number = (name: string): number => {
    const part = found && childNamed(found, name);
    return part ? Number(textOf(part)) : 0;
  };
  return {
    row: number("row"),
    column: number("col"),
    down: Math.round(number("rowOff") / pixel),
    along: Math.round(number("colOff") / pixel),
  };
}

const sum = (from: number, to: number, of: (at: number) => number): number => {
  let total = 0;
  for (let at = from; at < to; at += 1) total += of(at);
  return total;
};

function sizeOf(anchor: Element, from: Corner, sizes: Sizes): { width: number; height: number } {
  const extent = childNamed(anchor, "ext");
  if (extent) {
    const pixels = (name: string): number => Math.round(Number(attribute(extent, name) ?? "0") / pixel);
    return { width: pixels("cx"), height: pixels("cy") };
  }
  const to = cornerOf(childNamed(anchor, "to"));
  return {
    width: sum(from.column, to.column, (column) => columnPixels(sizes, column)) + to.along - from.along,
    height: sum(from.row, to.row, (row) => rowPixels(sizes, row)) + to.down - from.down,
  };
}

/** A sheet's drawing part; undefined where it has none. */
export const drawingPart = (draft: Draft, sheetPart: string): string | undefined =>
  linksOf(draft, sheetPart).find(({ kind }) => kind === "drawing")?.part;

/** The id of the chart that stands at a place in its sheet's drawing. */
export const chartId = (sheet: string, index: number): string => `${sheet}chart-${String(index + 1)}`;

/** The anchors of a drawing that hold a chart, each with the chart's link. */
export const chartAnchors = (root: Element): { anchor: Element; index: number; link: string }[] =>
  elementsOf(root).flatMap((anchor, index) => {
    const chart = within(anchor, "chart")[0];
    return chart ? [{ anchor, index, link: relationshipId(chart) }] : [];
  });

/** The charts of a sheet, by their own definitions. */
export function readCharts(
  draft: Draft,
  sheetPart: string,
  sheet: string,
  sizes: Sizes,
  colourOf: ColourOf,
): WholeChart[] {
  const part = drawingPart(draft, sheetPart);
  if (part === undefined || !draft.has(part)) return [];
  const links = linksOf(draft, part);
  return chartAnchors(draft.open(part)).flatMap(({ anchor, index, link }): WholeChart[] => {
    const target = links.find(({ id }) => id === link)?.part;
    if (target === undefined || !draft.has(target)) return [];
    const frame = within(anchor, "cNvPr")[0];
    const from = cornerOf(childrenNamed(anchor, "from")[0]);
    return [
      {
        id: chartId(sheet, index),
        name: (frame && attribute(frame, "name")) ?? "",
        alternativeText: (frame && attribute(frame, "descr")) ?? "",
        ...chartDefinition(draft.open(target), colourOf),
        place: { ...from, ...sizeOf(anchor, from, sizes) },
      },
    ];
  });
}
