import { times } from "./expression";
import type { Inputs } from "./inputs";
import type { Entry, Line } from "./line";
import { columnsOf, records } from "./records";
import { blockLabels } from "./sourceLines";

export interface TransferLines {
  readonly year: Line<"year">;
  readonly from: Line<"text">;
  readonly to: Line<"text">;
  readonly amount: Line<"gbp">;
  readonly share: Line<"share">;
  readonly refused: Line<"flag">;
}

/** Transfers as counted: a refused one without agreed disapplication counts nothing. */
export function transferLines({ transfers }: Inputs): TransferLines {
  const names = transfers.map((row) => `${blockLabels[row.from.value]} to ${blockLabels[row.to.value]}`);
  const column = columnsOf(records("transfers", "Transfers", "transfer", names));
  const word = (of: "from" | "to"): readonly Entry[] =>
    transfers.map((row) => ({
      by: "word",
      at: row[of].at,
      list: "blocks",
      value: blockLabels[row[of].value],
    }));
  const sized = (unit: "gbp" | "share"): readonly Entry[] =>
    transfers.map((row) =>
      row.unit === unit ? { by: "number", entered: row.size } : { by: "constant", value: 0 },
    );
  const counts = column(
    "counts",
    "Counted",
    "flag",
    transfers.map((row): Entry => ({
      by: "decision",
      at: row.decision.at,
      value: countsInFull(row.decision.value),
    })),
  );
  const pounds = column("pounds", "Amount", "gbp", sized("gbp"));
  const portion = column("portion", "Share of the from-block", "share", sized("share"));
  return {
    year: column(
      "year",
      "Year begins in",
      "year",
      transfers.map((row): Entry => ({ by: "word", at: row.year.at, list: "years", value: row.year.value })),
    ),
    from: column("from", "From block", "text", word("from")),
    to: column("to", "To block", "text", word("to")),
    amount: column("amount", "Amount counted", "gbp", times(counts, pounds)),
    refused: column(
      "refused",
      "Refused by the forum",
      "flag",
      transfers.map((row): Entry => ({
        by: "refusal",
        at: row.decision.at,
        value: isRefused(row.decision.value),
      })),
    ),
    share: column("share", "Share counted", "share", times(counts, portion)),
  };
}

/** 1 where the decision is a refusal. */
export const isRefused = (decision: string | undefined): 0 | 1 =>
  (decision ?? "").toLowerCase().includes("refused") ? 1 : 0;

/** 0 where the forum refused and no disapplication was agreed, else 1. */
export function countsInFull(decision: string | undefined): 0 | 1 {
  const said = (decision ?? "").toLowerCase();
  return isRefused(said) && !said.includes("disapplication agreed") ? 0 : 1;
}

export interface MovementLines {
  /** The reason, as entered when this was run. */
  readonly name: Line<"text">;
  readonly year: Line<"year">;
  readonly amount: Line<"gbp">;
}

/** Reserve movements that are certain; an uncertain one counts nothing. */
export function movementLines({ reserveMovements }: Inputs): MovementLines {
  const names = reserveMovements.map((row) => row.reason || "Movement");
  const column = columnsOf(records("movements", "Reserve movements", "movement", names));
  const certain = column(
    "certain",
    "Certain",
    "flag",
    reserveMovements.map((row): Entry => ({
      by: "word",
      at: row.certain.at,
      list: "yesNo",
      value: Number(row.certain.value),
    })),
  );
  const pounds = column(
    "pounds",
    "Amount",
    "gbp",
    reserveMovements.map((row): Entry => ({ by: "number", entered: row.amount })),
  );
  return {
    name: column(
      "name",
      "Reason",
      "text",
      names.map((value): Entry => ({ by: "constant", value })),
    ),
    year: column(
      "year",
      "Year begins in",
      "year",
      reserveMovements.map((row): Entry => ({
        by: "word",
        at: row.year.at,
        list: "years",
        value: row.year.value,
      })),
    ),
    amount: column("amount", "Amount counted", "gbp", times(certain, pounds)),
  };
}
