import { demandLines, type DemandLines } from "./demandLines";
import type { Facts } from "./facts";
import type { Inputs } from "./inputs";
import { lineDependencies } from "./dependencies";
import { givenEach, line, type Entry, type Line } from "./line";
import {
  bandLines,
  bandPupilLines,
  pricedBandLines,
  type BandLines,
  type PricedBandLines,
} from "./bandLines";
import { placementLines, serviceLines, type PlacementLines, type ServiceLines } from "./placementLines";
import { provisionColumns, type ProvisionColumns } from "./newProvision";
import { records } from "./records";
import { movementLines, transferLines, type MovementLines, type TransferLines } from "./transferLines";
import { settingLines, type SettingLines } from "./settingLines";
import { sourceLines, type SourceLines } from "./sourceLines";
import { yearLines, type YearLines } from "./yearLines";

/** What every scenario shares: base-year quantities and prices, each held once. */
export interface Workings {
  readonly inputs: Inputs;
  readonly sources: SourceLines;
  readonly years: YearLines;
  readonly settings: SettingLines;
  readonly bands: BandLines;
  readonly bandPupils: PricedBandLines;
  readonly placements: PlacementLines;
  readonly services: ServiceLines;
  readonly transfers: TransferLines;
  readonly movements: MovementLines;
  readonly provisions: ProvisionColumns;
  /** Absent where no plans are entered. */
  readonly demand?: DemandLines;
}

export function workings(inputs: Inputs, facts: Facts): Workings {
  const sources = sourceLines(facts, inputs);
  const names = inputs.settings.map((setting) => setting.name.value);
  const along = records("settings", "Settings", "setting", names);
  const name = line({
    along,
    span: "once",
    id: "settings.name",
    label: "Setting",
    unit: "text",
    is: givenEach(inputs.settings.map((s): Entry => ({ by: "text", at: s.name.at, value: s.name.value }))),
  });
  const bandPupils = bandPupilLines(inputs);
  const bands = bandLines(inputs, sources.anyKind);
  const years = yearLines(inputs, sources);
  const settings = settingLines(inputs, sources, along, name, bandPupils);
  return {
    inputs,
    sources,
    years,
    settings,
    bands,
    bandPupils: pricedBandLines(bandPupils, bands, settings, sources.anyKind),
    placements: placementLines(inputs),
    services: serviceLines(inputs),
    transfers: transferLines(inputs),
    movements: movementLines(inputs),
    provisions: provisionColumns(inputs, sources, years.year),
    ...(inputs.demand ? { demand: demandLines(inputs.demand) } : {}),
  };
}

/** Every line that the given ones rest on, themselves included, each after what it rests on. */
export function withAllBeneath(lines: readonly Line[]): readonly Line[] {
  const found = new Set<Line>();
  const open = new Set<Line>();
  const visit = (one: Line): void => {
    if (found.has(one) || open.has(one)) return;
    open.add(one);
    for (const { line: beneath } of lineDependencies(one)) visit(beneath);
    found.add(one);
  };
  for (const one of lines) visit(one);
  return [...found];
}
