import { choose, equal, minus, plus, previous, tag, times, where, type Expr } from "./expression";
import type { Inputs } from "./inputs";
import { kindLabels, type Kind } from "./kinds";
import { effectOf } from "./leverLines";
import { line, lineOfItself, type Line } from "./line";
import type { ProvisionLedger } from "./newProvisionLedger";
import { placementsOf } from "./placementCostLines";
import { leverPlaces } from "./placeLines";
import { meanCost, placesLeft, pupilsWaiting } from "./rules";
import { kindOf, withProvision, type Parts, type ProvisionEffect } from "./scenarioParts";
import { sumOver } from "./sumOver";
import { topUpsOf } from "./topUpLines";

/**
 * Places against pupils of one kind in a scenario, for information: no line of the model rests on them. Pupils are
 * those with a top-up at settings of the kind.
 */
export interface Capacity {
  readonly kind: Kind;
  readonly places: Line<"places">;
  readonly pupils: Line<"pupils">;
  /** Those waiting for a place at the kind before; absent for the first. */
  readonly arriving?: Line<"pupils">;
  /** Pupils beyond the places in the base year: its settings take them, and are taken to go on doing so. */
  readonly overNumber: Line<"pupils">;
  readonly filled: Line<"pupils">;
  readonly unfilled: Line<"places">;
  readonly waiting: Line<"pupils">;
  readonly price: Line<"gbpPerPupil">;
  /** Where those who wait are placed instead, and what that costs more; absent where no next kind has a price. */
  readonly spill?: {
    readonly into: Kind;
    readonly price: Line<"gbpPerPupil">;
    readonly cost: Line<"gbp">;
  };
}

/** Where those go who find no place: to the next kind of the row, the last of which always has one. */
const rows: readonly { readonly kinds: readonly Kind[]; readonly last: Kind }[] = [
  { kinds: ["resourced", "maintainedSpecial", "specialAcademy"], last: "independent" },
  { kinds: ["furtherEducation"], last: "specialPost16" },
];

const isOf = (parts: Parts, kind: Kind): boolean =>
  parts.w.inputs.settings.some(
    (one) => one.kind.value === kind && one.places.some(({ held }) => (held.value ?? 0) > 0),
  );

/** True where some setting of the kind has pupils with a top-up: without any, who fills its places is not known. */
function hasTopUps({ settings, bandPupils }: Inputs, kind: Kind): boolean {
  const own = settings.filter((one) => one.kind.value === kind);
  const names = own.map(({ name }) => name.value.toLowerCase());
  return (
    own.some(({ topUpPupils }) => (topUpPupils.value ?? 0) > 0) ||
    bandPupils.some(({ setting, pupils }) => pupils.value > 0 && names.includes(setting.value.toLowerCase()))
  );
}

/** The kinds with places and known pupils, in the order in which those without a place go on. */
const counted = (
  parts: Parts,
  ledgers: readonly ProvisionLedger[],
  kinds: readonly Kind[],
): readonly Kind[] =>
  kinds.filter((kind) =>
    isOf(parts, kind)
      ? hasTopUps(parts.w.inputs, kind)
      : ledgers.some(({ provision }) => provision.kind.value === kind),
  );

interface Step {
  readonly parts: Parts;
  readonly ledgers: readonly ProvisionLedger[];
  readonly effect: ProvisionEffect;
  readonly factorOf: (kind: Kind) => Expr<"index"> | undefined;
}

function placesOf({ parts, ledgers }: Step, kind: Kind): Expr<"places"> {
  const { w, levers } = parts;
  const base = sumOver(w.settings.placesInYear, where(w.settings.kind, tag(kindLabels[kind])));
  const added = levers.filter((lever) => lever.name === "places" && kindOf(lever, w) === kind);
  const opened = ledgers.filter(({ provision }) => provision.kind.value === kind);
  return plus(
    base,
    ...added.map((lever) => leverPlaces(parts, lever, kind)),
    ...opened.map(({ placesInYear }) => placesInYear),
  );
}

function pupilsOf({ parts, ledgers, effect }: Step, kind: Kind): Expr<"pupils"> {
  const { w, lines, levers, rates } = parts;
  const changes = levers
    .filter((lever) => lever.name === "pupilsWithTopUp" && kindOf(lever, w) === kind)
    .map((lever) => effectOf(lines, lever, "pupils"));
  const own = plus(times(topUpsOf(w, kind).pupils, rates.index("pupilGrowth", kind)), ...changes);
  const left = ledgers
    .filter(({ people }) => people.kind === kind && people.paidBy === "topUps")
    .map(({ avoided }) => avoided);
  return withProvision(own, effect.pupils(kind), left);
}

/** What a pupil costs there beside the place, which is paid for already. A line of its kind's own. */
function priceLine({ parts, factorOf }: Step, kind: Kind, last: boolean): Line<"gbpPerPupil"> {
  const { w, rates } = parts;
  const told = { id: `capacity.${kind}.price`, kind: kindLabels[kind], unit: "gbpPerPupil" } as const;
  if (!last) {
    const is = times(meanCost.of(topUpsOf(w, kind)), rates.index("topUpUplift", kind));
    return line({ ...told, label: "Average top-up", is });
  }
  const mean = meanCost.of(placementsOf(w, kind));
  const factor = factorOf(kind);
  const is = times(factor ? times(mean, factor) : mean, rates.index("feeInflation", kind));
  return line({ ...told, label: "Average cost of a placement", is });
}

function capacityOf(
  step: Step,
  kind: Kind,
  told: {
    price: Line<"gbpPerPupil">;
    before: Capacity | undefined;
    next: { kind: Kind; price: Line<"gbpPerPupil"> } | undefined;
  },
): Capacity {
  const named = { kind: kindLabels[kind] };
  const id = `capacity.${kind}`;
  const { price, before, next } = told;
  const places = line({
    ...named,
    id: `${id}.places`,
    label: "Places in the financial year",
    unit: "places",
    is: placesOf(step, kind),
  });
  const pupils = line({
    ...named,
    id: `${id}.pupils`,
    label: "Pupils with a top-up",
    unit: "pupils",
    is: pupilsOf(step, kind),
    note: "At settings of this kind; pupils of other authorities are not among them.",
  });
  const arriving =
    before &&
    line({
      ...named,
      id: `${id}.arriving`,
      label: `Without a place at ${kindLabels[before.kind]}`,
      unit: "pupils",
      is: before.waiting,
    });
  const { years, sources } = step.parts.w;
  const overNumber = lineOfItself(
    {
      ...named,
      id: `${id}.overNumber`,
      label: "Taken beyond the places in the base year",
      unit: "pupils" as const,
      note: "Its settings are taken to go on taking so many.",
      broughtForward: { by: "constant", value: 0 },
    },
    (self): Expr<"pupils"> =>
      choose(equal(years.year, sources.baseYear), pupilsWaiting.of({ places, pupils }), previous(self)),
  );
  const seeking = arriving ? plus(pupils, arriving) : pupils;
  const waiting = line({
    ...named,
    id: `${id}.waiting`,
    label: "Pupils without a place here",
    unit: "pupils",
    is: pupilsWaiting.of({ places, pupils: minus(seeking, overNumber) }),
    note: next
      ? `Taken to be placed at: ${kindLabels[next.kind]}.`
      : "Where they would go has no price in this workbook, so that its cost is not known.",
  });
  const filled = line({
    ...named,
    id: `${id}.filled`,
    label: "Pupils taught here",
    unit: "pupils",
    is: minus(seeking, waiting),
  });
  const unfilled = line({
    ...named,
    id: `${id}.unfilled`,
    label: "Unfilled places paid for",
    unit: "places",
    is: placesLeft.of({ places, pupils: filled }),
  });
  const own = {
    kind,
    places,
    pupils,
    ...(arriving ? { arriving } : {}),
    overNumber,
    filled,
    unfilled,
    waiting,
    price,
  };
  if (!next) return own;
  const cost = line({
    ...named,
    id: `${id}.spillCost`,
    label: `Extra cost of placing them at ${kindLabels[next.kind]}`,
    unit: "gbp",
    is: times(waiting, minus(next.price, price)),
    note: "For information: what is paid for pupils is as entered, and none of this is in the spend.",
  });
  return { ...own, spill: { into: next.kind, price: next.price, cost } };
}

/** Capacity of each kind with commissioned places whose pupils are known, in the order in which demand spills over. */
export function capacityLines(
  parts: Parts,
  told: {
    readonly ledgers: readonly ProvisionLedger[];
    readonly effect: ProvisionEffect;
    readonly factorOf: (kind: Kind) => Expr<"index"> | undefined;
  },
): readonly Capacity[] {
  const step = { parts, ...told };
  return rows.flatMap(({ kinds, last }) => {
    const own = counted(parts, told.ledgers, kinds);
    const hasLast = parts.w.inputs.placements.some((row) => row.kind.value === last && row.pupils.value > 0);
    if (own.length === 0) return [];
    const priced = [
      ...own.map((kind) => ({ kind, price: priceLine(step, kind, false) })),
      ...(hasLast ? [{ kind: last, price: priceLine(step, last, true) }] : []),
    ];
    const made: Capacity[] = [];
    priced.slice(0, own.length).forEach(({ kind, price }, i) => {
      made.push(capacityOf(step, kind, { price, before: made.at(-1), next: priced[i + 1] }));
    });
    return made;
  });
}
