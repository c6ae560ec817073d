import { kindLabels, kinds, type Kind } from "../../model/kinds";
import { plainName } from "./plain";

const names: Readonly<Record<Kind, readonly string[]>> = {
  mainstream: [
    "mainstream",
    "mainstream school",
    "mainstream schools",
    "mainstream school or academy",
    "mainstream schools or academies",
    "mainstream academy",
    "mainstream placement",
    "mainstream placements",
  ],
  resourced: [
    "resourced provision",
    "resource provision",
    "resourced provisions",
    "sen unit",
    "sen units",
    "send unit",
    "rp",
    "arp",
    "additionally resourced provision",
    "additional resource provision",
    "additional resourced provision",
    "resource base",
    "resourced base",
    "specialist resource base",
    "rp or sen unit",
    "sen unit or resourced provision",
    "resourced provision and sen unit",
    "resourced provision and sen units",
    "resourced provision or sen units",
    "resourced provision or unit",
    "specialist unit",
    "srp",
    "specially resourced provision",
  ],
  maintainedSpecial: [
    "maintained special",
    "maintained special school",
    "maintained special schools",
    "la maintained special",
    "la maintained special school",
    "local authority maintained special school",
    "community special school",
    "foundation special school",
  ],
  specialAcademy: [
    "special academy",
    "free school",
    "special free school",
    "special academies",
    "special free schools",
    "academy special",
    "academy special school",
    "special academy or special free school",
    "special academies or free schools",
    "special academies and free schools",
    "special academy and free school",
    "academy special schools",
    "special school academy",
    "special school (academy)",
  ],
  nonMaintained: [
    "non maintained special",
    "non maintained special school",
    "non maintained special schools",
    "nonmaintained special",
    "nonmaintained special school",
    "nmss",
    "non maintained",
  ],
  independent: [
    "independent special",
    "independent special school",
    "independent special schools",
    "independent",
    "independent school",
    "independent schools",
    "iss",
    "independent specialist school",
  ],
  alternative: [
    "alternative provision",
    "pru",
    "ap",
    "pupil referral unit",
    "pupil referral units",
    "prus",
    "ap academy",
    "ap free school",
    "ap or pru",
    "pru or ap",
    "alternative provision academy",
    "alternative provision or pupil referral unit",
    "alternative provision free school",
  ],
  hospital: [
    "hospital education",
    "hospital",
    "hospital school",
    "hospital schools",
    "hospital provision",
    "hospital and outreach education",
  ],
  furtherEducation: [
    "further education",
    "fe",
    "fe college",
    "further education college",
    "general fe",
    "fe colleges",
    "college",
    "post 16 fe",
    "further education colleges",
    "post 16 and further education",
  ],
  specialPost16: [
    "special post 16 institution",
    "special post 16 institutions",
    "special post 16",
    "spi",
    "specialist post 16 institution",
    "specialist post 16",
    "specialist post 16 institutions",
    "independent specialist provider",
    "independent specialist college",
  ],
  other: [
    "other",
    "early years",
    "direct payments",
    "direct payment",
    "education otherwise than at school",
    "eotas",
    "other authorities",
    "other local authorities",
    "other las",
    "other placements",
    "other placements or direct payments",
    "other provision",
    "personal budgets",
  ],
};

const byName = new Map<string, Kind>();
for (const kind of kinds)
  for (const name of [kind, kindLabels[kind], ...names[kind]]) byName.set(plainName(name), kind);

const known = new Map<string, Kind | undefined>();

/** The kind that a cell names, by its full label, either side of its "or", or a common synonym. */
export function parseKind(text: string): Kind | undefined {
  if (known.has(text)) return known.get(text);
  const plain = plainName(text);
  const bracketless = plainName(text.replace(/\([^)]*\)/g, " "));
  const kind = byName.get(plain) ?? byName.get(bracketless);
  if (known.size > 10_000) known.clear();
  known.set(text, kind);
  return kind;
}

/** The kinds as a message lists them. */
export const kindList: string = kinds.map((kind) => kindLabels[kind]).join(", ");
