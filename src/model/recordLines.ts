import { choose, less, lookUp, number, sumWhere, times, where, type Expr } from "./expression";
import type { Block, Inputs } from "./inputs";
import { kindLabels } from "./kinds";
import { givenEach, line, type Entry, type Line, type Records } from "./line";
import { negativePart, pupilCost } from "./rules";
import { blockLabels } from "./sourceLines";
import type { Unit } from "./units";

export const records = (id: string, label: string, one: string, names: readonly string[]): Records => ({
  id,
  label,
  one,
  names,
  count: names.length,
});

/** Makes the columns of one list of records. */
export const columnsOf =
  (along: Records) =>
  <U extends Unit>(
    id: string,
    label: string,
    unit: U,
    is: readonly Entry[] | Expr<U>,
    note?: string,
  ): Line<U> =>
    line({
      along,
      span: "once",
      id: `${along.id}.${id}`,
      label,
      unit,
      is: "op" in is ? is : givenEach(is),
      ...(note === undefined ? {} : { note }),
    });

export interface BandLines {
  readonly name: Line<"text">;
  readonly kind: Line<"text">;
  readonly topUp: Line<"gbpPerPupil">;
  readonly rows: Line<"flag">;
}

export function bandLines({ bands }: Inputs, anyKind: Line<"text">): BandLines {
  const column = columnsOf(
    records(
      "bands",
      "Bands",
      "band",
      bands.map((band) => band.name.value),
    ),
  );
  return {
    name: column(
      "name",
      "Band",
      "text",
      bands.map((b): Entry => ({ by: "text", at: b.name.at, value: b.name.value })),
    ),
    kind: column(
      "kind",
      "Kind",
      "text",
      bands.map((b): Entry => {
        const value = b.kind.value === undefined ? undefined : kindLabels[b.kind.value];
        return { by: "optionalWord", at: b.kind.at, list: "kinds", value, otherwise: anyKind };
      }),
    ),
    topUp: column(
      "topUp",
      "Annual top-up",
      "gbpPerPupil",
      bands.map((b): Entry => ({ by: "number", entered: b.topUp })),
    ),
    rows: column(
      "rows",
      "Counts as a row",
      "flag",
      bands.map((): Entry => ({ by: "constant", value: 1 })),
    ),
  };
}

export interface BandPupilLines {
  readonly setting: Line<"text">;
  readonly band: Line<"text">;
  readonly pupils: Line<"pupils">;
}

export function bandPupilLines({ bandPupils }: Inputs): BandPupilLines {
  const names = bandPupils.map((row) => `${row.setting.value}, ${row.band.value}`);
  const column = columnsOf(records("bandPupils", "Band pupils", "band of a setting", names));
  const text = (of: "setting" | "band"): readonly Entry[] =>
    bandPupils.map((row) => ({ by: "text", at: row[of].at, value: row[of].value }));
  return {
    setting: column("setting", "Setting", "text", text("setting")),
    band: column("band", "Band", "text", text("band")),
    pupils: column(
      "pupils",
      "Pupils",
      "pupils",
      bandPupils.map((row): Entry => ({ by: "number", entered: row.pupils })),
    ),
  };
}

export interface PricedBandLines extends BandPupilLines {
  readonly kind: Line<"text">;
  readonly price: Line<"gbpPerPupil">;
  readonly topUps: Line<"gbp">;
}

/** Band pupils with their setting's kind and their band's price; a band's row for the kind beats one without. */
export function pricedBandLines(
  lines: BandPupilLines,
  bands: BandLines,
  settings: { readonly name: Line<"text">; readonly kind: Line<"text"> },
  anyKind: Line<"text">,
): PricedBandLines {
  const along = lines.setting.along ?? records("bandPupils", "Band pupils", "band of a setting", []);
  const column = columnsOf(along);
  const kind = column("kind", "Kind", "text", lookUp(settings.kind, where(settings.name, lines.setting)));
  const names = bands.name.along?.names ?? [];
  const plain = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  const band = where(bands.name, lines.band);
  const own = where(bands.kind, kind);
  const any = where(bands.kind, anyKind);
  const price = column(
    "price",
    "Annual top-up",
    "gbpPerPupil",
    plain
      ? lookUp(bands.topUp, band)
      : choose(
          less(number(0, "flag"), sumWhere(bands.rows, band, own)),
          sumWhere(bands.topUp, band, own),
          sumWhere(bands.topUp, band, any),
        ),
  );
  const topUps = column("topUps", "Top-ups by band", "gbp", pupilCost.of({ pupils: lines.pupils, price }));
  return { ...lines, kind, price, topUps };
}

export interface PlacementLines {
  readonly provider: Line<"text">;
  readonly kind: Line<"text">;
  readonly pupils: Line<"pupils">;
  readonly averageCost: Line<"gbpPerPupil">;
  readonly cost: Line<"gbp">;
}

export function placementLines({ placements }: Inputs): PlacementLines {
  const names = placements.map((row) => row.provider.value ?? kindLabels[row.kind.value]);
  const column = columnsOf(records("placements", "Placements", "placement", names));
  const pupils = column(
    "pupils",
    "Pupils",
    "pupils",
    placements.map((row): Entry => ({ by: "number", entered: row.pupils })),
  );
  const averageCost = column(
    "averageCost",
    "Average annual cost",
    "gbpPerPupil",
    placements.map((row): Entry => ({ by: "number", entered: row.averageCost })),
  );
  return {
    provider: column(
      "provider",
      "Provider or need",
      "text",
      placements.map((row): Entry =>
        row.provider.at && row.provider.value !== undefined
          ? { by: "text", at: row.provider.at, value: row.provider.value }
          : { by: "constant", value: "" },
      ),
    ),
    kind: column(
      "kind",
      "Kind",
      "text",
      placements.map((row): Entry => ({
        by: "word",
        at: row.kind.at,
        list: "kinds",
        value: kindLabels[row.kind.value],
      })),
    ),
    pupils,
    averageCost,
    cost: column("cost", "Placement costs", "gbp", pupilCost.of({ pupils, price: averageCost })),
  };
}

export interface ServiceLines {
  readonly name: Line<"text">;
  readonly budget: Line<"gbp">;
  readonly income: Line<"gbp">;
}

export function serviceLines({ services }: Inputs): ServiceLines {
  const column = columnsOf(
    records(
      "services",
      "Services",
      "service",
      services.map((row) => row.name.value),
    ),
  );
  const budget = column(
    "budget",
    "Annual budget",
    "gbp",
    services.map((row): Entry => ({ by: "number", entered: row.budget })),
  );
  return {
    name: column(
      "name",
      "Line",
      "text",
      services.map((row): Entry => ({ by: "text", at: row.name.at, value: row.name.value })),
    ),
    budget,
    income: column("income", "Of which income", "gbp", negativePart.of({ amount: budget })),
  };
}

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
      value: blockLabels[row[of].value as Block],
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
