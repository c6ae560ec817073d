/** A check in sight: are the pupils that this workbook funds the plans that the release counts? */
import { cellName } from "../../src/workbook/port/address";
import type { Kind } from "../../src/model/kinds";
import { laidBandPupils, laidPlacements, laidSettings } from "./provisionSheets";
import { january2024 } from "./sen2";
import { sen2Placements } from "./sen2Placements";
import { bandPupils, settings } from "./settings";
import { lines, table, under, whole, type Content, type Laid, type SampleCell } from "./sheet";
import { placements } from "./spending";

const { plans } = january2024("Barking and Dagenham");

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const released = (kind: Kind): number =>
  sum(
    sen2Placements
      .filter((placement) => placement.kind === kind)
      .map(({ column }) => plans(column)),
  );
const inProvision = (kind: Kind): number =>
  sum(settings.map((setting) => (setting.kind === kind && setting.averageTopUp !== undefined ? setting.pupils : 0)));
const inBands = (kind: Kind): number =>
  sum(bandPupils.map(({ setting, pupils }) => (settings.find(({ name }) => name === setting)?.kind === kind ? pupils : 0)));
const inPlacements = (kind: Kind): number =>
  sum(placements.map((placement) => (placement.kind === kind ? placement.pupils : 0)));

/** A row a kind: plans in the release, less the pupils of the Provision, Bands and Placements sheets. */
export function planCheck(
  top: number,
  sheet: string,
  list: Laid,
  kinds: readonly Kind[],
  modelledAs: (kind: Kind) => string,
): { readonly cells: readonly SampleCell[]; readonly bottom: number } {
  const settingKinds = under("Provision", laidSettings, "Kind");
  const settingNames = under("Provision", laidSettings, "Setting");
  const topUps = under("Provision", laidSettings, "Top-up pupils");
  const bandSettings = under("Bands", laidBandPupils, "Setting");
  const inBand = under("Bands", laidBandPupils, "Pupils");
  const placedKinds = under("Placements", laidPlacements, "Kind");
  const placed = under("Placements", laidPlacements, "Pupils");
  const kindAt = (row: number): string => `$${cellName(row, 0)}`;
  const derived = (
    heading: string,
    formula: (row: number) => string,
    value: (kind: Kind) => number,
  ): { heading: string; format: string; style: "derived"; of: (kind: Kind, row: number) => Content } => ({
    heading,
    format: whole,
    style: "derived",
    of: (kind, row) => ({ formula: formula(row), value: value(kind) }),
  });
  const { cells, area } = table<Kind>(
    top,
    0,
    [
      { heading: "Modelled as", style: "label", of: modelledAs },
      derived(
        "Plans in 2024",
        (row) => `SUMIF(${under(sheet, list, "Modelled as")},${kindAt(row)},${under(sheet, list, "January 2024")})`,
        released,
      ),
      derived("In Provision", (row) => `SUMIF(${settingKinds},${kindAt(row)},${topUps})`, inProvision),
      derived(
        "In Bands",
        (row) => `SUMPRODUCT((${settingKinds}=${kindAt(row)})*SUMIF(${bandSettings},${settingNames},${inBand}))`,
        inBands,
      ),
      derived("In Placements", (row) => `SUMIF(${placedKinds},${kindAt(row)},${placed})`, inPlacements),
      derived(
        "Difference",
        (row) => `${cellName(row, 1)}-${cellName(row, 2)}-${cellName(row, 3)}-${cellName(row, 4)}`,
        (kind) => released(kind) - inProvision(kind) - inBands(kind) - inPlacements(kind),
      ),
      { heading: "Status", style: "label", of: () => "Derived" },
    ],
    kinds,
  );
  const title = lines(top - 1, "section", ["Check: pupils in this workbook against the release"]);
  return { cells: [...title, ...cells], bottom: area.bottom };
}
