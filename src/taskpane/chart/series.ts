import { tokens } from "@fluentui/react-components";

/** One row of a chart: pounds by year. */
export interface Series {
  readonly label: string;
  readonly values: readonly number[];
}

/** Colours that stand apart in light and dark; the pattern tells them apart where colour does not. */
export const seriesColours: readonly string[] = [
  tokens.colorPaletteNavyBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteCranberryBorderActive,
  tokens.colorPaletteForestBorderActive,
  tokens.colorPaletteGrapeBorderActive,
  tokens.colorPaletteBrownBorderActive,
  tokens.colorPaletteSteelBorderActive,
];

/** How a column is filled besides its colour: lines at an angle so far apart, or dots; the first is plain. */
export const seriesPatterns: readonly {
  readonly angle: number;
  readonly gap: number;
  readonly dots?: true;
}[] = [
  { angle: 0, gap: 0 },
  { angle: 45, gap: 6 },
  { angle: 0, gap: 5, dots: true },
  { angle: 135, gap: 6 },
  { angle: 90, gap: 4 },
  { angle: 0, gap: 4 },
  { angle: 45, gap: 3 },
  { angle: 0, gap: 3, dots: true },
];

/** The largest series each for itself, the rest as one, so that no more than so many have to be told apart. */
export function largest(series: readonly Series[], most: number, rest: string): readonly Series[] {
  const size = ({ values }: Series): number => values.reduce((sum, value) => sum + Math.abs(value), 0);
  const there = series.filter((one) => size(one) > 0);
  if (there.length <= most) return there;
  const bySize = [...there].sort((one, other) => size(other) - size(one));
  const kept = new Set(bySize.slice(0, most - 1));
  const others = there.filter((one) => !kept.has(one));
  const values = (others[0]?.values ?? []).map((_, year) =>
    others.reduce((sum, one) => sum + (one.values[year] ?? 0), 0),
  );
  return [...there.filter((one) => kept.has(one)), { label: rest, values }];
}
