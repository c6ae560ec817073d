import { childNamed, childrenNamed, elementsOf, textOf, attribute } from "../package/element";
import type { Element } from "../package/markup";
import { localName } from "../package/xml";
import type { ColourOf } from "./colours";
import type { ChartLooks, ChartSeries, ChartText, WholeChart } from "./types";

/** A chart's definition, without its name and place. */
export type ChartDefinition = Omit<WholeChart, "id" | "name" | "alternativeText" | "place">;

/** The element at the end of a path of names; undefined where a step is missing. */
function at(from: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce((found, name) => found && childNamed(found, name), from);
}

const val = (found: Element | undefined): string | undefined => found && attribute(found, "val");

const words = (found: Element | undefined): string =>
  found === undefined
    ? ""
    : localName(found.name) === "t"
      ? textOf(found)
      : elementsOf(found).map(words).join("");

function solid(properties: Element | undefined, colourOf: ColourOf): string | undefined {
  const fill = at(properties, "solidFill");
  const colour = fill && elementsOf(fill)[0];
  if (!colour) return undefined;
  const name = localName(colour.name);
  const value = attribute(colour, "val");
  if (name === "srgbClr") return value?.toUpperCase();
  const slots = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6".split(" ");
  const alike: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };
  const slot = slots.indexOf(alike[value ?? ""] ?? value ?? "");
  return name === "schemeClr" && slot >= 0 ? colourOf({ theme: String(slot) }) : undefined;
}

function textLook(properties: Element | undefined, colourOf: ColourOf): ChartText | undefined {
  if (!properties) return undefined;
  const size = attribute(properties, "sz");
  const bold = attribute(properties, "b");
  const colour = solid(properties, colourOf);
  const latin = at(properties, "latin");
  const name = latin && attribute(latin, "typeface");
  return {
    ...(name !== undefined && !name.startsWith("+") && { name }),
    ...(size !== undefined && { size: Number(size) / 100 }),
    ...(colour !== undefined && { colour }),
    ...(bold !== undefined && { bold: isOn(bold) }),
  };
}

const titleLook = (title: Element | undefined, colourOf: ColourOf): ChartText | undefined =>
  textLook(at(title, "tx", "rich", "p", "pPr", "defRPr"), colourOf);

const isOn = (value: string | undefined): boolean => /^(1|true)$/.test(value ?? "");

/** Lengths inside a chart, for each point. */
const perPoint = 12_700;

type Marker = NonNullable<ChartSeries["marker"]>;
const markers: readonly Marker[] = ["circle", "square", "diamond", "triangle", "none"];
const markerNamed = (name: string | undefined): Marker | undefined => markers.find((each) => each === name);

function seriesOf(each: Element, asLine: boolean, colourOf: ColourOf): ChartSeries {
  const reference = (path: string): string => {
    const found = at(each, path);
    const source = found && elementsOf(found)[0];
    const formula = source && childNamed(source, "f");
    return formula ? textOf(formula) : "";
  };
  const name = reference("tx");
  const text = at(each, "tx", "v");
  const properties = at(each, "spPr");
  const colour = solid(asLine ? at(properties, "ln") : properties, colourOf);
  const width = at(properties, "ln");
  const lineWidth = asLine && width ? attribute(width, "w") : undefined;
  const marker = markerNamed(val(at(each, "marker", "symbol")));
  const markerSize = val(at(each, "marker", "size"));
  const smooth = val(at(each, "smooth"));
  const inverts = val(at(each, "invertIfNegative"));
  return {
    ...(name !== "" && { name }),
    ...(name === "" && text !== undefined && { text: textOf(text) }),
    categories: reference("cat"),
    values: reference("val"),
    ...(colour !== undefined && { colour }),
    asLine,
    ...(lineWidth !== undefined && { lineWidth: Number(lineWidth) / perPoint }),
    ...(asLine && marker !== undefined && { marker }),
    ...(asLine && markerSize !== undefined && { markerSize: Number(markerSize) }),
    ...(asLine && smooth !== undefined && { smooth: isOn(smooth) }),
    ...(!asLine && inverts !== undefined && { invertsBelowZero: isOn(inverts) }),
    ...(!asLine && at(properties, "noFill") && { unfilled: true }),
  };
}

const drawn = ["barChart", "lineChart"];

function kindOf(plots: readonly Element[]): WholeChart["kind"] {
  const names = plots.map((each) => localName(each.name));
  if (names.length === 0 || !names.every((name) => drawn.includes(name))) return "other";
  const bars = plots.filter((each) => localName(each.name) === "barChart");
  if (bars.some((each) => val(at(each, "barDir")) === "bar")) return "other";
  if (bars.length === 0) return "lines";
  const groupings = new Set(bars.map((each) => val(at(each, "grouping")) ?? "clustered"));
  if (names.includes("lineChart")) return groupings.has("clustered") ? "columns and lines" : "other";
  return groupings.has("stacked") ? "stacked columns" : groupings.has("clustered") ? "columns" : "other";
}

const legends: Readonly<Record<string, ChartLooks["legend"]>> = {
  t: "top",
  b: "bottom",
  l: "left",
  r: "right",
};

function looksOf(chart: Element, root: Element, plots: readonly Element[], colourOf: ColourOf): ChartLooks {
  const bar = plots.find((each) => localName(each.name) === "barChart");
  const category = at(chart, "plotArea", "catAx");
  const value = at(chart, "plotArea", "valAx");
  const gap = val(at(bar, "gapWidth"));
  const overlap = val(at(bar, "overlap"));
  const legend = at(chart, "legend");
  const gridlines = at(value, "majorGridlines")
    ? (solid(at(value, "majorGridlines", "spPr", "ln"), colourOf) ?? "D9D9D9")
    : "none";
  const categoryLine = solid(at(category, "spPr", "ln"), colourOf);
  const valueLine = solid(at(value, "spPr", "ln"), colourOf);
  const fill = solid(at(root, "spPr"), colourOf);
  const border = solid(at(root, "spPr", "ln"), colourOf);
  const blanks = val(at(chart, "dispBlanksAs"));
  const visibleOnly = val(at(chart, "plotVisOnly"));
  const ticks = val(at(value, "majorTickMark"));
  const rounded = val(at(root, "roundedCorners"));
  const title = titleLook(at(chart, "title"), colourOf);
  const axisTitles = titleLook(at(value, "title"), colourOf);
  const labels = textLook(
    at(category, "txPr", "p", "pPr", "defRPr") ?? at(root, "txPr", "p", "pPr", "defRPr"),
    colourOf,
  );
  return {
    ...(title && { title }),
    ...(axisTitles && { axisTitles }),
    ...(labels && { labels }),
    ...(gap !== undefined && { gap: Number(gap) }),
    ...(overlap !== undefined && { overlap: Number(overlap) }),
    legend: legend ? (legends[val(at(legend, "legendPos")) ?? "r"] ?? "right") : "none",
    ...(val(at(category, "tickLblPos")) === "low" && { labelsLow: true }),
    ...(value && { gridlines }),
    ...(categoryLine !== undefined && { categoryLine }),
    ...(valueLine !== undefined && { valueLine }),
    ...(ticks !== undefined && { ticks: ticks !== "none" }),
    ...(fill !== undefined && { fill }),
    ...(border !== undefined && { border }),
    ...((blanks === "gap" || blanks === "zero" || blanks === "span") && { blanks }),
    ...(visibleOnly !== undefined && { visibleOnly: isOn(visibleOnly) }),
    ...(rounded !== undefined && { roundedCorners: isOn(rounded) }),
  };
}

/** Reads the root of a chart's part. */
export function chartDefinition(root: Element, colourOf: ColourOf): ChartDefinition {
  const chart = childNamed(root, "chart");
  const area = at(chart, "plotArea");
  const plots = area ? elementsOf(area).filter((each) => localName(each.name).endsWith("Chart")) : [];
  const ordered = plots
    .flatMap((plot) =>
      childrenNamed(plot, "ser").map((each) => ({
        order: Number(val(at(each, "order")) ?? "0"),
        made: seriesOf(each, localName(plot.name) === "lineChart", colourOf),
      })),
    )
    .sort((a, b) => a.order - b.order);
  const entries = childNamed(chart ?? root, "legend");
  const unlisted = new Set(
    (entries ? childrenNamed(entries, "legendEntry") : []).flatMap((entry) =>
      isOn(val(at(entry, "delete"))) ? [Number(val(at(entry, "idx")))] : [],
    ),
  );
  const value = at(area, "valAx");
  const format = at(value, "numFmt");
  return {
    kind: kindOf(plots),
    title: words(at(chart, "title")),
    categoryTitle: words(at(area, "catAx", "title")),
    valueTitle: words(at(value, "title")),
    valueFormat: (format && attribute(format, "formatCode")) ?? "General",
    series: ordered.map(({ made }, index) => (unlisted.has(index) ? { ...made, unlisted: true } : made)),
    looks: chart ? looksOf(chart, root, plots, colourOf) : {},
  };
}
