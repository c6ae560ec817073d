/** What the sheet is drawn on: white, dark, or high contrast. Colours of the workbook are RRGGBB. */
export type PaperName = "light" | "dark" | "contrast";

export interface Paper {
  readonly name: PaperName;
  readonly sheet: string;
  readonly ink: string;
  readonly gridline: string;
  readonly heading: string;
  readonly headingInk: string;
  readonly headingRule: string;
  /** The edge of what stays in sight while scrolling. */
  readonly frozen: string;
  /** Headings of the rows and columns that are selected. */
  readonly headingChosen: string;
  readonly accent: string;
  /** The accent where it is the colour of words. */
  readonly accentInk: string;
  readonly tint: string;
  /** A colour of text, or of a line, as it is drawn here. */
  readonly inkOf: (colour: string) => string;
  /** The colour of a chart's columns or line as it is drawn here. */
  readonly seriesOf: (colour: string) => string;
  /** A cell's fill as it is drawn here; undefined where fills are left out. */
  readonly fillOf: (colour: string) => string | undefined;
}

type Channels = readonly [number, number, number];

const channels = (colour: string): Channels => {
  const value = Number.parseInt(colour, 16) || 0;
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
};

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance as the accessibility guidelines have it, 0 to 1. */
export function luminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const hex = (parts: readonly number[]): string =>
  parts
    .map((part) =>
      Math.round(Math.max(0, Math.min(1, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();

/** The colour with another lightness, 0 to 1; hue and saturation stay. */
function withLightness(colour: string, lightness: number): string {
  const parts = channels(colour);
  const [least, greatest] = [Math.min(...parts), Math.max(...parts)];
  const now = (least + greatest) / 2;
  // Farthest that a channel can stand from the lightness: nothing at black and white, most in the middle.
  const reach = (at: number): number => 1 - Math.abs(2 * at - 1);
  const share = reach(now) === 0 ? 0 : reach(lightness) / reach(now);
  return hex(parts.map((part) => lightness + (part - now) * share));
}

const [flare, darkSheet, brightest] = [0.05, 0.0125, 0.92];

const turned = new Map<string, string>();

/**
 * The colour for a dark sheet: of the same hue, with light and dark turned over so that two colours keep the contrast
 * that they had. White becomes the dark sheet; what was near black stops short of glaring white.
 * @param least a luminance that the colour must reach, to be seen where fills are left out
 */
export function turnedOver(colour: string, least = 0): string {
  const key = `${colour} ${String(least)}`;
  const known = turned.get(key);
  if (known !== undefined) return known;
  const kept = ((1 + flare) * (darkSheet + flare)) / (luminance(colour) + flare) - flare;
  const wanted = Math.max(least, Math.min(brightest, kept));
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 24; turn += 1) {
    const middle = (low + high) / 2;
    if (luminance(withLightness(colour, middle)) < wanted) low = middle;
    else high = middle;
  }
  const found = withLightness(colour, (low + high) / 2);
  turned.set(key, found);
  return found;
}

/** Luminances on black that give text a contrast of 7 to 1, and on the dark sheet shapes one of 3 to 1. */
const [seenText, seenShape] = [0.32, 0.15];

/** A chart's colours stay as they are where they can be seen on a dark sheet. */
const shapeOnDark = (colour: string): string =>
  `#${luminance(colour) >= seenShape ? colour : turnedOver(colour, seenShape)}`;

/** Words that were black on white or white on black are plain white; a colour is kept, light enough to read. */
function wordsOnBlack(colour: string): string {
  const [least, greatest] = [Math.min(...channels(colour)), Math.max(...channels(colour))];
  return greatest - least < 0.05 ? "#FFFFFF" : `#${turnedOver(colour, seenText)}`;
}

const light: Paper = {
  name: "light",
  sheet: "#FFFFFF",
  ink: "#1B1B1B",
  gridline: "#E1E4E8",
  heading: "#F3F4F6",
  headingInk: "#4A4F57",
  headingRule: "#D0D4DA",
  frozen: "#A7ADB5",
  headingChosen: "#D3E8DC",
  accent: "#107C41",
  accentInk: "#0B5C30",
  tint: "rgba(16, 124, 65, 0.10)",
  inkOf: (colour) => `#${colour}`,
  seriesOf: (colour) => `#${colour}`,
  fillOf: (colour) => `#${colour}`,
};

const dark: Paper = {
  name: "dark",
  sheet: "#1E1E1E",
  ink: "#E8E8E8",
  gridline: "#333639",
  heading: "#292A2D",
  headingInk: "#C3C7CC",
  headingRule: "#44474B",
  frozen: "#6B7076",
  headingChosen: "#1F4D35",
  accent: "#4CC38A",
  accentInk: "#7FDDB0",
  tint: "rgba(76, 195, 138, 0.16)",
  inkOf: (colour) => `#${turnedOver(colour)}`,
  seriesOf: shapeOnDark,
  fillOf: (colour) => `#${turnedOver(colour)}`,
};

const contrast: Paper = {
  name: "contrast",
  sheet: "#000000",
  ink: "#FFFFFF",
  gridline: "#5A5A5A",
  heading: "#000000",
  headingInk: "#FFFFFF",
  headingRule: "#FFFFFF",
  frozen: "#FFFFFF",
  headingChosen: "#4A3F00",
  accent: "#FFD700",
  accentInk: "#FFD700",
  tint: "rgba(255, 215, 0, 0.22)",
  inkOf: wordsOnBlack,
  seriesOf: shapeOnDark,
  fillOf: () => undefined,
};

export const papers: Readonly<Record<PaperName, Paper>> = { light, dark, contrast };

/** The paper's colours as the style sheets know them. */
export const paperColours = (paper: Paper): Readonly<Record<`--${string}`, string>> => ({
  "--sheet": paper.sheet,
  "--ink": paper.ink,
  "--heading": paper.heading,
  "--heading-ink": paper.headingInk,
  "--heading-rule": paper.headingRule,
  "--heading-chosen": paper.headingChosen,
  "--frozen": paper.frozen,
  "--accent": paper.accent,
  "--accent-ink": paper.accentInk,
  "--tint": paper.tint,
});
