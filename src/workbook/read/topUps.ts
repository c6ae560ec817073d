import type { Band, BandPupils, Setting } from "../../model/inputs";
import { kindLabels, type Kind } from "../../model/kinds";
import type { Problem } from "../problem";
import { nameKey } from "./name";
import { errorAt, noteAt } from "./problemAt";
import { shortened } from "./rowProblems";

/** The annual top-up of a band for a kind: a row for the kind beats one without. */
export type BandValue = (band: string, kind: Kind) => number | undefined;

const bandKey = (band: string, kind: Kind | undefined): string => `${nameKey(band)}|${kind ?? ""}`;

/** Looks bands up by name and kind. */
export function bandValues(bands: readonly Band[]): BandValue {
  const values = new Map(
    bands.map(({ name, kind, topUp }) => [bandKey(name.value, kind.value), topUp.value]),
  );
  return (band, kind) => values.get(bandKey(band, kind)) ?? values.get(bandKey(band, undefined));
}

/** The same band twice for the same kind. */
export function bandProblems(bands: readonly Band[]): Problem[] {
  const seen = new Map<string, Band>();
  return bands.flatMap((band) => {
    const key = bandKey(band.name.value, band.kind.value);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, band);
      return [];
    }
    const kind = band.kind.value ? ` for ${kindLabels[band.kind.value]}` : "";
    return [
      errorAt(band.name.at, {
        found: `Bands: “${band.name.value}”${kind} stands here a second time; the first is in ${first.name.at.cell}.`,
        wanted: `each band once for each kind`,
        remedy: `Delete one of the two rows, or give one of them the kind that it serves.`,
      }),
    ];
  });
}

const most = 50;

/** Band pupils must name settings and bands that are there. */
export function bandPupilProblems(
  bandPupils: readonly BandPupils[],
  settings: readonly Setting[],
  value: BandValue,
): readonly Problem[] {
  const kinds = new Map(settings.map(({ name, kind }) => [nameKey(name.value), kind.value]));
  const faultOf = (setting: string, band: string): "setting" | "band" | "none" => {
    const kind = kinds.get(nameKey(setting));
    if (kind === undefined) return "setting";
    return value(band, kind) === undefined ? "band" : "none";
  };
  // A long list has few different pairs, so each is judged once.
  const judged = new Map<string, Map<string, "setting" | "band" | "none">>();
  const problems: Problem[] = [];
  for (const { setting, band } of bandPupils) {
    const ofSetting = judged.get(setting.value) ?? new Map<string, "setting" | "band" | "none">();
    const fault = ofSetting.get(band.value) ?? faultOf(setting.value, band.value);
    judged.set(setting.value, ofSetting.set(band.value, fault));
    if (fault === "setting") problems.push(noSetting(setting));
    else if (fault === "band") problems.push(noBand(band, kinds.get(nameKey(setting.value))));
  }
  return shortened(problems, most);
}

const hint = (name: string): string =>
  name.includes("\u00a0") ? " The name here contains a non-breaking space." : "";

const noSetting = ({ value, at }: BandPupils["setting"]): Problem =>
  errorAt(at, {
    found: `Band pupils: “${value}” is not in Provision.${hint(value)}`,
    wanted: `a setting as Provision names it`,
    remedy: `Correct the name, or add the setting to Provision.`,
  });

const noBand = ({ value, at }: BandPupils["band"], kind: Kind | undefined): Problem =>
  errorAt(at, {
    found: `Band pupils: Bands has no “${value}”${kind ? ` for ${kindLabels[kind]} or for all kinds` : ""}.${hint(value)}`,
    wanted: `a band as Bands names it`,
    remedy: `Correct the name, or add the band to Bands.`,
  });

/** A setting without band pupils needs both its top-up cells, where the table has such columns. */
export function topUpProblems(settings: readonly Setting[], bandPupils: readonly BandPupils[]): Problem[] {
  const named = new Set(bandPupils.map(({ setting }) => setting.value));
  const withBands = new Set([...named].map(nameKey));
  return settings.flatMap(({ name, topUpPupils, averageTopUp }) => {
    const hasBands = withBands.has(nameKey(name.value));
    if (hasBands)
      return topUpPupils.value
        ? [
            noteAt(topUpPupils.at, {
              found: `Provision: the top-up pupils of “${name.value}” are not used, because Band pupils lists its pupils.`,
              wanted: `top-ups in one place`,
              remedy: `Nothing to do; clear the cell if you like.`,
            }),
          ]
        : [];
    if (!topUpPupils.at && !averageTopUp.at) return [];
    return [
      ["Top-up pupils", topUpPupils, "a number, 0 or more"] as const,
      ["Average top-up", averageTopUp, "an amount in pounds, 0 or more"] as const,
    ].flatMap(([heading, cell, wanted]) => {
      if (cell.value !== undefined) return [];
      const missingColumn = cell.at === undefined;
      return [
        errorAt(cell.at ?? name.at, {
          found: missingColumn
            ? `Provision has no column ${heading}, and “${name.value}” has no band pupils.`
            : `Provision: ${heading} of “${name.value}” is blank, and it has no band pupils.`,
          wanted,
          remedy: missingColumn
            ? `Add a column headed “${heading}”.`
            : `Enter ${wanted}; a blank is not taken for 0.`,
        }),
      ];
    });
  });
}
