import { yearName } from "../model/format";
import { kindLabels } from "../model/kinds";
import type { ProvisionLedger } from "../model/newProvisionLedger";
import type { Ranges } from "../outlook/draws";
import type { Outlook } from "../outlook/outlook";
import { breakEvenRange } from "../workbook/sheets/breakEvenRange";
import type { Unit } from "../model/units";
import type { ScenarioLines } from "../model/scenarioLines";
import { breakEvenWords, breakEvenYear, ledgerRows } from "../workbook/sheets/ledgerRows";
import { placeOf } from "../workbook/sheets/places";
import type { Planned } from "../workbook/sheets/planWorkbook";
import { lineFigures, type LineFigures } from "./lineResult";

/** A line of a ledger, in the unit that its Unit says: `gbp`, `pupils`, `places`, `share`… */
export type LedgerLine = LineFigures & { readonly unit: Unit };

/** The ledger of one new provision in one scenario. */
export interface LedgerResult {
  readonly scenario: string;
  readonly provision: string;
  readonly kind: string;
  /** Where its pupils would otherwise be. */
  readonly insteadOf: string;
  readonly sheet: string;
  readonly lines: readonly LedgerLine[];
  /** The financial year since which it has stayed broken even; null where it has not by the last year. */
  readonly breakEven: string | null;
  readonly words: string;
  /** Years by which it has broken even in a tenth and in nine tenths of the draws; absent where nothing was drawn. */
  readonly range?: { readonly early: string | null; readonly late: string | null; readonly words: string };
}

const named = (year: number | null): string | null => (year === null ? null : yearName(year));

function ledgerResult(
  scenario: string,
  ledger: ProvisionLedger,
  { book }: Planned,
  ranges: Ranges | undefined,
): LedgerResult {
  const year = breakEvenYear(ledger, book);
  const range = breakEvenRange(ranges, scenario, ledger, book.years);
  return {
    scenario,
    provision: ledger.provision.name.value,
    kind: kindLabels[ledger.provision.kind.value],
    insteadOf: kindLabels[ledger.people.kind],
    sheet: placeOf(book.places, ledger.net).sheet,
    lines: ledgerRows(ledger, "", 0).rows.flatMap((row) =>
      row.op === "section" ? [] : [{ ...lineFigures(book, row), unit: row.unit }],
    ),
    breakEven: named(year ?? null),
    words: breakEvenWords(ledger, book),
    ...(range ? { range: { ...range, early: named(range.early), late: named(range.late) } } : {}),
  };
}

/** The ledgers of the scenarios, in the order of their sheet; empty where no new provision is entered. */
export const ledgerResults = (
  scenarios: readonly ScenarioLines[],
  planned: Planned,
  outlook?: Outlook,
): readonly LedgerResult[] =>
  scenarios.flatMap(({ name, spend }) =>
    spend.newProvision.ledgers.map((ledger) => ledgerResult(name, ledger, planned, outlook?.ranges)),
  );
