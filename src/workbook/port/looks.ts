import type { CellRole } from "./plan";

/** How a role looks, the same in every host. Colours are RRGGBB. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  readonly fill?: string;
  readonly wrap: boolean;
  /** A thin rule above, as accountants draw over a total. */
  readonly ruled: boolean;
  readonly align?: "left" | "right" | "center";
  /** Steps of white space before the text. */
  readonly indent?: number;
}

const plain: Look = { size: 10, bold: false, italic: false, colour: "1B1B1B", wrap: false, ruled: false };

export const fontName = "Calibri";

export const looks: Readonly<Record<CellRole, Look>> = {
  title: { ...plain, size: 16, bold: true, colour: "12355B" },
  purpose: { ...plain, size: 10, colour: "1B1B1B" },
  note: { ...plain, size: 9, italic: true, colour: "505A5F" },
  heading: { ...plain, bold: true, colour: "FFFFFF", fill: "12355B", wrap: true },
  figureHeading: { ...plain, bold: true, colour: "FFFFFF", fill: "12355B", wrap: true, align: "right" },
  section: { ...plain, bold: true, colour: "12355B", fill: "DCE6F1" },
  label: plain,
  figure: plain,
  mark: { ...plain, colour: "505A5F", align: "right" },
  total: { ...plain, bold: true, ruled: true },
  input: { ...plain, colour: "0B3FBF", fill: "FFF9E5" },
  link: { ...plain, colour: "0B5394" },
  pointer: { ...plain, colour: "0B5394", indent: 1 },
  words: { ...plain, size: 9, colour: "505A5F", wrap: true, indent: 1 },
  identity: { ...plain, size: 8, colour: "767676" },
  warning: { ...plain, bold: true, colour: "8A1C1C" },
};
