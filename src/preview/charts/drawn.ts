/** A chart with its cells looked up: all that is needed to draw it. */
export interface DrawnChart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly alternativeText: string;
  readonly categoryTitle: string;
  /** With the unit: `£ million`. */
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** Pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
}

export type ChartKind = "stacked columns" | "columns" | "lines" | "columns and lines";

export interface DrawnSeries {
  readonly name: string;
  /** RRGGBB */
  readonly colour: string;
  readonly asLine: boolean;
  /** Takes its room in a stack, but is not drawn. */
  readonly unfilled?: boolean;
  /** The legend has no entry for it. */
  readonly unlisted?: boolean;
  /** One a category; undefined where the cell holds no number: a gap, not a zero. */
  readonly values: readonly (number | undefined)[];
}

/** A rectangle in pixels from the upper left corner of the chart. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The colours that a chart is drawn in, as CSS has them. */
export interface ChartColours {
  readonly paper: string;
  readonly ink: string;
  readonly title: string;
  readonly rule: string;
  readonly axis: string;
  /** A series' colour (RRGGBB) as it is drawn on this paper. */
  readonly series: (colour: string) => string;
}
