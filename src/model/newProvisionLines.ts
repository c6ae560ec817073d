import { baselineName } from "./baseline";
import { capacityLines, type Capacity } from "./capacityLines";
import { sum, type Expr } from "./expression";
import { headCount, type HeadCount } from "./headCount";
import type { Kind } from "./kinds";
import { line, type Line } from "./line";
import { otherwiseIn } from "./newProvision";
import { provisionLedger, type ProvisionLedger } from "./newProvisionLedger";
import { provisionPupils } from "./newProvisionPupils";
import { kindPeople, type KindPeople } from "./peopleLines";
import type { Parts, ProvisionEffect } from "./scenarioParts";
import { isMoved, settingCapacity, settingRows, type KindSettings } from "./settingCapacity";

/** The new provision of one scenario, and what it does to the scenario's own lines. */
export interface ProvisionOfScenario {
  readonly ledgers: readonly ProvisionLedger[];
  /** A head count of each kind that pupils come from. */
  readonly headCounts: readonly HeadCount[];
  /** Places against pupils; none where the forum enters no new provision. */
  readonly capacity: readonly Capacity[];
  /** The same setting by setting, for the kinds that the scenario moves; all in the Baseline. */
  readonly settings: readonly KindSettings[];
  /** What placing all who have no place would cost more; absent where no kind has a next one. In no line of the spend. */
  readonly spillTotal?: Line<"gbp">;
  readonly effect: ProvisionEffect;
}

/** Builds the ledgers of a scenario. `factorOf` gives what its Average cost levers make of a kind's cost. */
export function newProvisionLines(
  parts: Parts,
  scenario: string,
  factorOf: (kind: Kind) => Expr<"index"> | undefined,
): ProvisionOfScenario {
  const provisions = parts.w.provisions.provisions.filter((one) => one.scenario.value === scenario);
  const people = new Map<Kind, KindPeople>();
  const peopleOf = (kind: Kind): KindPeople => {
    const made = people.get(kind) ?? kindPeople(parts, kind, provisions, factorOf(kind));
    people.set(kind, made);
    return made;
  };
  const ledgers = provisionPupils(parts, provisions, peopleOf).map((pupils) =>
    provisionLedger(parts, pupils, peopleOf(otherwiseIn(pupils.provision))),
  );
  const opened = (kind: Kind): readonly ProvisionLedger[] =>
    ledgers.filter(({ provision }) => provision.kind.value === kind);
  const from = (kind: Kind): readonly ProvisionLedger[] =>
    ledgers.filter(({ people }) => people.kind === kind);
  const effect: ProvisionEffect = {
    places: (kind, direct) =>
      opened(kind)
        .filter((one) => one.direct === direct)
        .map(({ placeCost }) => placeCost),
    topUps: (kind) => opened(kind).map(({ topUps }) => topUps),
    services: ledgers.flatMap(({ startUp, running }) => [startUp, running]),
    pupils: (kind) => opened(kind).map(({ filled }) => filled),
    saved: (kind, paidBy) =>
      from(kind)
        .filter(({ people }) => people.paidBy === paidBy)
        .map(({ feesAvoided }) => feesAvoided),
    avoided: (kind) => from(kind).map(({ avoided }) => avoided),
  };
  const known = provisionsAnywhere(parts) ? capacityLines(parts, { ledgers, effect, factorOf }) : [];
  // The Baseline's capacity stands beside that of scenarios which open places, or change places or pupils otherwise.
  const isShown =
    ledgers.length > 0 || scenario === baselineName || known.some(({ kind }) => isMoved(parts, kind));
  const capacity = isShown ? known : [];
  const costs = capacity.flatMap(({ spill }) => (spill ? [spill.cost] : []));
  return {
    ledgers,
    headCounts: [...people.values()].map((of) => headCount(of, from(of.kind))),
    capacity,
    settings: settingCapacity(parts, { isBaseline: scenario === baselineName, ledgers }, capacity),
    ...(costs.length > 0
      ? {
          spillTotal: line({
            id: "capacity.spillTotal",
            label: "Extra cost of placing all who have no place",
            unit: "gbp" as const,
            is: sum(costs, "gbp"),
            note: "In no line of the spend: it comes on top where pupils beyond the places are placed further on.",
          }),
        }
      : {}),
    effect,
  };
}

const provisionsAnywhere = ({ w }: Parts): boolean => w.provisions.provisions.length > 0;

const isLine = (part: unknown): part is Line =>
  typeof part === "object" && part !== null && "op" in part && part.op === "line";

const linesIn = (parts: object): readonly Line[] => Object.values<unknown>({ ...parts }).filter(isLine);

/** Every line of a scenario's new provision that a sheet shows. */
export const provisionShown = ({
  ledgers,
  headCounts,
  capacity,
  settings,
  spillTotal,
}: ProvisionOfScenario): readonly Line[] => [
  ...(spillTotal ? [spillTotal] : []),
  ...ledgers.flatMap((ledger) => [...linesIn(ledger), ...linesIn(ledger.people)]),
  ...headCounts.flatMap(linesIn),
  ...settings.flatMap(settingRows),
  ...capacity.flatMap(({ spill, ...rest }) => [
    ...linesIn(rest),
    ...(spill ? [spill.price, spill.cost] : []),
  ]),
];
