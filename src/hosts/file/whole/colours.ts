import type { Parts } from "../package/parts";
import { walk } from "../package/xml";
import type { Attributes } from "../package/xml";

/** What a colour of the file stands for, RRGGBB; undefined where it leaves the choice to Excel. */
export type ColourOf = (attributes: Attributes) => string | undefined;

/** The palette that files name by number, from the days of 56 colours. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme that Excel takes where a workbook has none, in the order in which styles count. */
const usualTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** A theme lists dark before light; styles count light before dark. */
const themeOrder = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

function readTheme(parts: Parts, part: string | undefined): string[] {
  const entry = part === undefined ? undefined : parts.find(part);
  if (!entry) return usualTheme;
  const found = new Map<string, string>();
  let slot: string | undefined;
  let within = false;
  walk(parts, entry, {
    open(name, attributes) {
      if (name === "clrScheme") within = true;
      else if (within && themeOrder.includes(name)) slot = name;
      else if (within && slot !== undefined && (name === "srgbClr" || name === "sysClr")) {
        const value = name === "srgbClr" ? attributes["val"] : attributes["lastClr"];
        if (value !== undefined && !found.has(slot)) found.set(slot, value.toUpperCase());
      }
    },
    close(name) {
      if (name === "clrScheme") within = false;
    },
  });
  return themeOrder.map((name, index) => found.get(name) ?? usualTheme[index] ?? "000000");
}

const channels = (colour: string): [number, number, number] => [
  parseInt(colour.slice(0, 2), 16),
  parseInt(colour.slice(2, 4), 16),
  parseInt(colour.slice(4, 6), 16),
];

/** A colour made lighter (towards 1) or darker (towards −1). */
export function tinted(colour: string, tint: number): string {
  const mixed = channels(colour).map((channel) => {
    const value = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
    return Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, "0");
  });
  return mixed.join("").toUpperCase();
}

/** Reads colours as a workbook means them: spelt out, by its theme, or by the old palette. */
export function readColours(parts: Parts, theme: string | undefined): ColourOf {
  const colours = readTheme(parts, theme);
  return (attributes) => {
    const plain =
      attributes["rgb"]?.slice(-6).toUpperCase() ??
      (attributes["theme"] === undefined ? undefined : colours[Number(attributes["theme"])]) ??
      (attributes["indexed"] === undefined ? undefined : palette[Number(attributes["indexed"])]);
    const tint = Number(attributes["tint"] ?? "0");
    return plain === undefined || tint === 0 ? plain : tinted(plain, tint);
  };
}
