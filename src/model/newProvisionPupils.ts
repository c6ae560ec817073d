import { divide, max, minus, number, pick, plus, previous, sum, times, type Expr } from "./expression";
import { idsOf } from "./ids";
import type { NewProvision } from "./inputs";
import { kindLabels, type Kind } from "./kinds";
import { line, linesOfEachOther, type Line } from "./line";
import { otherwiseIn } from "./newProvision";
import { pupilsInPlaces, pupilsYearMean, notLeft, runOff, yearMean } from "./rules";
import type { KindPeople } from "./peopleLines";
import type { Parts } from "./scenarioParts";

/** Places and pupils of one new provision, by year. */
export interface ProvisionPupils {
  readonly provision: NewProvision;
  /** Its row on HNB Workings. */
  readonly record: number;
  /** Begins the identities of its lines. */
  readonly id: string;
  readonly placesToAugust: Line<"places">;
  readonly placesFromSeptember: Line<"places">;
  readonly placesInYear: Line<"places">;
  readonly filled: Line<"pupils">;
  readonly unfilled: Line<"places">;
  readonly wanted: Line<"pupils">;
  /** In September: pupils here who would otherwise be elsewhere. */
  readonly moved: Line<"pupils">;
  readonly kept: Line<"pupils">;
  readonly outstanding: Line<"pupils">;
  /** No more can be taken than are there, and joiners alone unless those already placed move. */
  readonly most: Line<"pupils">;
  readonly joining: Line<"pupils">;
  readonly waiting: Line<"pupils">;
  readonly movedInYear: Line<"pupils">;
  readonly avoided: Line<"pupils">;
  readonly induced: Line<"pupils">;
  readonly others: Line<"pupils">;
}

/** What of a provision rests on itself alone. */
type Own = Pick<
  ProvisionPupils,
  | "provision"
  | "record"
  | "id"
  | "placesToAugust"
  | "placesFromSeptember"
  | "placesInYear"
  | "filled"
  | "unfilled"
  | "wanted"
  | "induced"
  | "others"
>;

function ownLines({ w }: Parts, provision: NewProvision, id: string): Own {
  const { provisions: columns } = w;
  const record = columns.provisions.indexOf(provision);
  const kind = kindLabels[provision.kind.value];
  const of = <U extends Line["unit"]>(column: Line<U>): Expr<U> => pick(column, record);
  const split = { summerShare: of(columns.summerShare), autumnShare: of(columns.autumnShare) };
  const open = (lag: 0 | 1): Expr<"places"> => times(of(columns.places), pick(columns.open, record, lag));
  const placesToAugust = line({
    id: `${id}.placesToAugust`,
    label: "Places to August",
    kind,
    unit: "places",
    is: open(1),
  });
  const placesFromSeptember = line({
    id: `${id}.placesFromSeptember`,
    label: "Places from September",
    kind,
    unit: "places",
    is: open(0),
  });
  const placesInYear = line({
    id: `${id}.places`,
    label: "Places in the financial year",
    kind,
    unit: "places",
    is: yearMean.of({ summer: placesToAugust, autumn: placesFromSeptember, ...split }),
  });
  const filled = line({
    id: `${id}.filled`,
    label: "Pupils in places",
    kind,
    unit: "pupils",
    is: pupilsInPlaces.of({ places: placesInYear, fill: of(columns.fill) }),
  });
  const unfilled = line({
    id: `${id}.unfilled`,
    label: "Unfilled places paid for",
    kind,
    unit: "places",
    is: times(placesInYear, minus(number(1, "share"), of(columns.fill))),
  });
  const wanted = line({
    id: `${id}.wanted`,
    label: "From September: pupils here to be taken from there",
    kind: kindLabels[otherwiseIn(provision)],
    unit: "pupils",
    is: times(
      pupilsInPlaces.of({ places: placesFromSeptember, fill: of(columns.fill) }),
      of(columns.diverted),
    ),
  });
  const induced = line({
    id: `${id}.induced`,
    label: "Pupils who would have had neither place nor top-up",
    kind,
    unit: "pupils",
    is: times(filled, of(columns.induced)),
    note: "Induced demand: their cost is in the totals, and they save nothing.",
  });
  const others = line({
    id: `${id}.others`,
    label: "Other pupils, for whom no saving is counted",
    kind,
    unit: "pupils",
    is: times(filled, minus(minus(number(1, "share"), of(columns.diverted)), of(columns.induced))),
  });
  return {
    provision,
    record,
    id,
    placesToAugust,
    placesFromSeptember,
    placesInYear,
    filled,
    unfilled,
    wanted,
    induced,
    others,
  };
}

/**
 * The provisions of one scenario that take pupils from one kind. They share those who join it by what each still
 * wants, and never take more than would be there.
 */
function together(parts: Parts, owns: readonly Own[], people: KindPeople): readonly ProvisionPupils[] {
  const { provisions: columns } = parts.w;
  const { there, leaving } = people;
  const joiners = max(people.joiners, number(0, "pupils"));
  const kind = kindLabels[people.kind];
  const kepts: Line<"pupils">[] = [];
  const outstandings: Line<"pupils">[] = [];
  const limits: Pick<ProvisionPupils, "most" | "joining">[] = [];
  const alone = owns.length === 1;
  const part = (own: Line<"pupils">, all: readonly Line<"pupils">[]): Expr<"share"> =>
    divide(own, sum(all, "pupils"), number(0, "share"));
  const told = owns.map(({ id }) => ({
    id: `${id}.moved`,
    label: "From September: pupils here who would otherwise be there",
    kind,
    unit: "pupils" as const,
    broughtForward: { by: "constant", value: 0 } as const,
  }));
  const moved = linesOfEachOther<"pupils">(told, (self, index, all) => {
    if (index === 0)
      owns.forEach(({ id, wanted }, i) => {
        const kept = line({
          id: `${id}.kept`,
          label: "Of those of the year before, would still be there",
          kind,
          unit: "pupils",
          is: notLeft.of({ before: previous(all[i] ?? self), leaving }),
        });
        kepts.push(kept);
        outstandings.push(
          line({
            id: `${id}.outstanding`,
            label: "More to be taken from there",
            kind,
            unit: "pupils",
            is: max(minus(wanted, kept), number(0, "pupils")),
          }),
        );
      });
    const [own, kept, outstanding] = [owns[index], kepts[index], outstandings[index]];
    if (!own || !kept || !outstanding) throw new Error(`${self.id} has no provision`);
    const { id, wanted, record } = own;
    const allWanted = owns.map((one) => one.wanted);
    const most = line({
      id: `${id}.most`,
      label: alone ? "Pupils there" : "Its part of the pupils there, by what is wanted",
      kind,
      unit: "pupils",
      is: alone ? there : times(there, part(wanted, allWanted)),
    });
    const joining = line({
      id: `${id}.joining`,
      label: alone ? "Joiners there" : "Its part of the joiners there, by what is still wanted",
      kind,
      unit: "pupils",
      is: alone ? joiners : times(joiners, part(outstanding, outstandings)),
    });
    limits.push({ most, joining });
    const movable = times(pick(columns.movesExisting, record), most);
    return runOff.of({ wanted, most, kept, joiners: plus(joining, movable) });
  });
  return owns.flatMap((own, index) => {
    const [self, kept, outstanding, limit] = [moved[index], kepts[index], outstandings[index], limits[index]];
    if (!self || !kept || !outstanding || !limit) return [];
    const waiting = line({
      id: `${own.id}.waiting`,
      label: "From September: waiting for pupils there to leave",
      kind,
      unit: "pupils",
      is: minus(own.wanted, self),
      note: "Their places here are filled and paid for; the placement there has not ended yet.",
    });
    const movedInYear = line({
      id: `${own.id}.movedInYear`,
      label: "In the financial year",
      kind,
      unit: "pupils",
      is: pupilsYearMean.of({
        summer: previous(self),
        autumn: self,
        summerShare: pick(columns.summerShare, own.record),
        autumnShare: pick(columns.autumnShare, own.record),
      }),
    });
    const avoided = line({
      id: `${own.id}.avoided`,
      label: "Placements avoided there",
      kind,
      unit: "pupils",
      is: times(movedInYear, minus(number(1, "share"), pick(columns.backFill, own.record))),
      note: "Less those that others take up again.",
    });
    return [{ ...own, ...limit, moved: self, kept, outstanding, waiting, movedInYear, avoided }];
  });
}

/** Places and pupils of a scenario's new provisions, in the order of their rows. */
export function provisionPupils(
  parts: Parts,
  provisions: readonly NewProvision[],
  peopleOf: (kind: Kind) => KindPeople,
): readonly ProvisionPupils[] {
  const ids = idsOf(
    "ledger",
    provisions.map(({ name }) => name.value),
  );
  const owns = provisions.map((provision, i) => ownLines(parts, provision, ids[i] ?? ""));
  const kinds = [...new Set(provisions.map(otherwiseIn))];
  const made = kinds.flatMap((kind) =>
    together(
      parts,
      owns.filter(({ provision }) => otherwiseIn(provision) === kind),
      peopleOf(kind),
    ),
  );
  return provisions.flatMap((provision) => made.filter((one) => one.provision === provision));
}
