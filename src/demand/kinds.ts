/** The kinds of placement that plans are counted by; together they make the total. */
export const placementKinds = ["mainstream", "special", "independent", "furtherEducation", "other"] as const;

/**
 * `mainstream` holds resourced provision and units; `special` is state-funded; `independent` is independent and
 * non-maintained special; `other` is everything else (alternative provision, education elsewhere, early years, unknown).
 */
export type PlacementKind = (typeof placementKinds)[number];

/** The total, then its parts. */
export const planKinds = ["total", ...placementKinds] as const;

export type PlanKind = (typeof planKinds)[number];

/** One figure for each kind and for the total. */
export type ByKind<Figure> = Readonly<Record<PlanKind, Figure>>;

/** One figure for each kind of placement. */
export type ByPlacement<Figure> = Readonly<Record<PlacementKind, Figure>>;

/** Builds a figure for each kind of placement. */
export function forEachPlacement<Figure>(figure: (kind: PlacementKind) => Figure): ByPlacement<Figure> {
  return {
    mainstream: figure("mainstream"),
    special: figure("special"),
    independent: figure("independent"),
    furtherEducation: figure("furtherEducation"),
    other: figure("other"),
  };
}

/** Builds a figure for the total and each kind of placement. */
export function forEachKind<Figure>(figure: (kind: PlanKind) => Figure): ByKind<Figure> {
  return { total: figure("total"), ...forEachPlacement(figure) };
}

/** Half a plan keeps the logarithm of an empty kind within reason. */
export const halfPlan = 0.5;
