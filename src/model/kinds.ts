/** The kinds of provision, in the order in which sheets show them. */
export const kinds = [
  "mainstream",
  "resourced",
  "maintainedSpecial",
  "specialAcademy",
  "nonMaintained",
  "independent",
  "alternative",
  "hospital",
  "furtherEducation",
  "specialPost16",
  "other",
] as const;

/** As in line identities: `topUps.maintainedSpecial`. */
export type Kind = (typeof kinds)[number];

/** The name that sheets and messages use. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  mainstream: "Mainstream",
  resourced: "Resourced provision or SEN unit",
  maintainedSpecial: "Maintained special",
  specialAcademy: "Special academy or free school",
  nonMaintained: "Non-maintained special",
  independent: "Independent special",
  alternative: "Alternative provision or PRU",
  hospital: "Hospital education",
  furtherEducation: "Further education",
  specialPost16: "Special post-16 institution",
  other: "Other",
};

/** Kinds whose places this block does not pay for: DfE funds them centrally, or the fee covers them. */
export const kindsWithoutPlaceCharge: readonly Kind[] = ["nonMaintained", "independent", "specialPost16"];

/** The kinds that have `places` and `placesDirect` lines. */
export const kindsWithPlaces: readonly Kind[] = kinds.filter(
  (kind) => !kindsWithoutPlaceCharge.includes(kind),
);
