import { choose, less, lookUp, number, sumWhere, where } from "./expression";
import type { Inputs } from "./inputs";
import { kindLabels } from "./kinds";
import type { Entry, Line } from "./line";
import { columnsOf, records } from "./records";
import { pupilCost } from "./rules";

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
      "Is a row of Bands",
      "flag",
      bands.map((): Entry => ({ by: "constant", value: 1 })),
    ),
  };
}

export interface BandPupilLines {
  readonly setting: Line<"text">;
  readonly band: Line<"text">;
  readonly pupils: Line<"pupils">;
  /** 1 a row, so that a setting listed with 0 pupils is known to be listed. */
  readonly rows: Line<"flag">;
}

export function bandPupilLines({ bandPupils }: Inputs): BandPupilLines {
  const names = bandPupils.map((row) => `${row.setting.value}, ${row.band.value}`);
  const column = columnsOf(records("bandPupils", "Band pupils", "band row", names));
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
    rows: column(
      "rows",
      "Counts as a row",
      "flag",
      bandPupils.map((): Entry => ({ by: "constant", value: 1 })),
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
  const along = lines.setting.along ?? records("bandPupils", "Band pupils", "band row", []);
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
