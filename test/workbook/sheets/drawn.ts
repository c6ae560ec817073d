/** The charts of a sheet as a file has them, read without the code that writes them. */
import { strFromU8, unzipSync } from "fflate";

export interface DrawnSeries {
  readonly name: string;
  readonly categories: string;
  readonly values: string;
  /** The numbers that the chart keeps for readers that do not look at the cells. */
  readonly shown: readonly number[];
}

export interface DrawnChart {
  readonly sheet: string;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly alternativeText: string;
  readonly series: readonly DrawnSeries[];
}

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** What stands between the first such tags; empty where there are none. */
const inside = (xml: string, tag: string): string =>
  new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, "s").exec(xml)?.[1] ?? "";

const words = (xml: string): string =>
  [...inside(xml, "c:title").matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => plain(text ?? "")).join("");

const reference = (xml: string, tag: string): string => plain(inside(inside(xml, tag), "c:f"));

function seriesOf(xml: string): readonly DrawnSeries[] {
  return [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, ser = ""]) => ({
    name: reference(ser, "c:tx"),
    categories: reference(ser, "c:cat"),
    values: reference(ser, "c:val"),
    shown: [...inside(ser, "c:val").matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => Number(text)),
  }));
}

/** All charts that stand on a sheet. Throws where the file has no such sheet. */
export function drawnOn(bytes: Uint8Array, sheet: string): readonly DrawnChart[] {
  const parts = unzipSync(bytes);
  const text = (name: string): string => {
    const part = parts[name];
    if (!part) throw new Error(`The file has no part ${name}`);
    return strFromU8(part);
  };
  const related = (name: string): ReadonlyMap<string, string> => {
    const links = name.replace(/([^/]*)$/, "_rels/$1.rels");
    const tags = parts[links] ? (text(links).match(/<Relationship\s[^>]*>/g) ?? []) : [];
    const folder = name.replace(/[^/]*$/, "");
    const whole = (target: string): string =>
      target.startsWith("/") ? target.slice(1) : (folder + target).replace(/[^/]+\/\.\.\//g, "");
    return new Map(tags.map((tag) => [attribute(tag, "Id"), whole(attribute(tag, "Target"))]));
  };
  const entry = (text("xl/workbook.xml").match(/<sheet\s[^>]*>/g) ?? []).find(
    (tag) => attribute(tag, "name") === sheet,
  );
  const part = related("xl/workbook.xml").get(attribute(entry ?? "", "r:id"));
  if (part === undefined) throw new Error(`The file has no sheet ${sheet}`);
  const drawings = [...related(part).values()].filter((name) => name.includes("/drawings/drawing"));
  return drawings.flatMap((drawing) => {
    const charts = related(drawing);
    return [...text(drawing).matchAll(/<xdr:graphicFrame\b.*?<\/xdr:graphicFrame>/gs)].map(([frame]) => {
      const about = /<xdr:cNvPr\s[^>]*>/.exec(frame)?.[0] ?? "";
      const link = /<c:chart\s[^>]*>/.exec(frame)?.[0] ?? "";
      const xml = text(charts.get(attribute(link, "r:id")) ?? "");
      const [whole = xml, plot = ""] = xml.split("<c:plotArea>");
      return {
        sheet,
        title: words(whole),
        categoryTitle: words(inside(plot, "c:catAx")),
        valueTitle: words(inside(plot, "c:valAx")),
        alternativeText: attribute(about, "descr"),
        series: seriesOf(plot),
      };
    });
  });
}
