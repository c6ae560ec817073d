import { placementLabels, placementOf } from "../../model/demandLines";
import type { PlanPlacement } from "../../model/inputs";
import type { Kind } from "../../model/kinds";
import { parseKind } from "./kind";
import { plainName } from "./plain";

/** What a row of plans is of: all plans, a kind of placement whole, or the part of it that is one kind of provision. */
export type PlanPlacementRead =
  | { readonly of: "all" }
  | { readonly of: "placement"; readonly placement: PlanPlacement }
  | { readonly of: "kind"; readonly placement: PlanPlacement; readonly kind: Kind };

const allWords =
  /^(?:all|totals?|grand total|all (?:ehc )?plans|all placements?|total (?:ehc )?(?:plans|placements?)|all (?:ehcps?|kinds|types|settings))$/;

const wholes: Readonly<Record<PlanPlacement, readonly string[]>> = {
  mainstream: [
    "all mainstream",
    "mainstream total",
    "mainstream with resourced provision",
    "mainstream including resourced provision and units",
  ],
  special: [
    "special",
    "special school",
    "special schools",
    "state funded special",
    "state funded special schools",
    "state special",
    "all special",
    "maintained special schools or special academies placements",
  ],
  independent: [
    "independent and non maintained special",
    "independent and non maintained",
    "independent or non maintained special",
    "non maintained or independent special",
    "non maintained and independent special",
    "independent and non maintained special schools",
    "inmss",
    "imnss",
    "nmss or independent",
    "inmss placements",
    "non maintained special schools or independent placements",
    "non maintained special schools or independent nmss or independent placements",
  ],
  furtherEducation: [
    "post 16",
    "fe and special post 16",
    "post 16 and further education placements",
    "post 16 and further education fe placements",
    "further education total",
    "fe total",
  ],
  other: [
    "all other",
    "elsewhere",
    "education elsewhere",
    "educated elsewhere",
    "elsewhere other or not recorded",
  ],
};

/** The labels of the Department for Education's SEN2 release that are no name of a kind. */
const released: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  mainstream: [
    "mainstream la maintained schools",
    "mainstream academies",
    "mainstream free schools",
    "mainstream independent schools",
    "mainstream schools or academies placements",
  ],
  resourced: [
    "mainstream la maintained schools resourced provision",
    "mainstream la maintained schools sen units",
    "mainstream academies resourced provision",
    "mainstream academies sen units",
    "mainstream free schools resourced provision",
    "mainstream free schools sen units",
    "resourced provision or sen units placements",
  ],
  maintainedSpecial: ["la maintained special schools"],
  alternative: [
    "alternative provision academies",
    "alternative provision free schools",
    "alternative provision schools",
    "ap pru",
  ],
  furtherEducation: [
    "fe colleges and sixth forms",
    "general fe and tertiary colleges",
    "general fe and tertiary colleges he",
    "ukrlp providers",
    "ukrlp provider",
  ],
  specialPost16: ["specialist post 16 establishments"],
  other: [
    "elective home education",
    "other arrangements made by la",
    "other arrangements made by parents",
    "online providers",
    "online provider",
    "welsh schools and establishments",
    "other school types",
    "other types of placement",
    "not in employment education or training",
    "neet",
    "not in education or training notice to cease issued",
    "not in education or training other age groups",
    "not in education or training compulsory school age",
    "not in education or training",
    "non maintained early years",
    "placement not recorded",
    "placement unknown",
    "unknown",
    "not known",
    "awaiting provision",
    "awaiting placement",
    "awaiting provision before 2023 only",
    "permanently excluded",
    "permanently excluded before 2023 only",
  ],
};

function byName(): ReadonlyMap<string, PlanPlacementRead> {
  const names = new Map<string, PlanPlacementRead>();
  for (const [kind, words] of Object.entries(released) as [Kind, readonly string[]][])
    for (const word of words) names.set(word, { of: "kind", placement: placementOf[kind], kind });
  for (const [placement, words] of Object.entries(wholes) as [PlanPlacement, readonly string[]][])
    for (const word of [...words, ...(placement === "other" ? [] : [plainName(placementLabels[placement])])])
      names.set(word, { of: "placement", placement });
  return names;
}

const known = byName();

/** What the words of a Placement cell mean; undefined where they are not known. */
export function parsePlanPlacement(text: string): PlanPlacementRead | undefined {
  const plain = plainName(text);
  if (allWords.test(plain)) return { of: "all" };
  const named = known.get(plain);
  if (named) return named;
  const kind = parseKind(text);
  return kind && { of: "kind", placement: placementOf[kind], kind };
}

/** The primary needs of the DSG management plan, in its words and order. */
export const primaryNeeds = [
  "Autistic Spectrum Disorder",
  "Hearing Impairment",
  "Moderate Learning Difficulty",
  "Multi- Sensory Impairment",
  "Physical Disability",
  "Profound & Multiple Learning Difficulty",
  "Social, Emotional and Mental Health",
  "Speech, Language and Communications needs",
  "Severe Learning Difficulty",
  "Specific Learning Difficulty",
  "Visual Impairment",
  "Other Difficulty/Disability",
  "SEN support but no specialist assessment of type of need",
] as const;

export type PrimaryNeed = (typeof primaryNeeds)[number];

const needWords: Readonly<Record<PrimaryNeed, RegExp>> = {
  "Autistic Spectrum Disorder": /^(?:asd|asc|autis(?:m|tic).*)$/,
  "Hearing Impairment": /^(?:hi|hearing impairment)$/,
  "Moderate Learning Difficulty": /^(?:mld|moderate learning difficult(?:y|ies))$/,
  "Multi- Sensory Impairment": /^(?:msi|multi sensory impairment)$/,
  "Physical Disability": /^(?:pd|physical disabilit(?:y|ies))$/,
  "Profound & Multiple Learning Difficulty": /^(?:pmld|profound and multiple learning difficult(?:y|ies))$/,
  "Social, Emotional and Mental Health": /^(?:semh|social emotional and mental health(?: needs)?)$/,
  "Speech, Language and Communications needs": /^(?:slcn|speech language and communications?(?: needs)?)$/,
  "Severe Learning Difficulty": /^(?:sld|severe learning difficult(?:y|ies))$/,
  "Specific Learning Difficulty": /^(?:spld|specific learning difficult(?:y|ies).*)$/,
  "Visual Impairment": /^(?:vi|visual(?:ly)? impair(?:ment|ed))$/,
  "Other Difficulty/Disability": /^(?:oth|other|other difficulty(?: or)? disability|down syndrome)$/,
  "SEN support but no specialist assessment of type of need":
    /^(?:nsa|(?:sen support but )?no specialist assessment(?: of type of need)?)$/,
};

/** True where the words mean that a row is of all ages or all needs. */
export const saysAll = (text: string): boolean =>
  /^(?:all|totals?)(?: (?:ages|needs|age groups|primary needs))?$/.test(plainName(text));

/** The primary need that a cell names; undefined where it is not known. */
export function parseNeed(text: string): PrimaryNeed | undefined {
  const plain = plainName(text);
  return primaryNeeds.find((need) => needWords[need].test(plain) || plainName(need) === plain);
}
