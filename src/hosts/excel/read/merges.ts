import type { Area } from "../../../workbook/port/grid";
import { areaAddress } from "../addresses";
import { faultOf } from "../errors";
import type { Batch } from "../run";
import { area } from "../run";
import { areaOf, mergesIn } from "./answer";
import { askMerged } from "./ask";
import type { SheetAsked } from "./ask";

/** Excel refuses to name the merged cells of a range that holds over 512 of them. */
export const isOfMerges = (cause: unknown): boolean =>
  /getMergedAreas|^RangeAreas\./.test(faultOf(cause).location);

/** Rows asked about together, and the most bands of a sheet; a band that holds too many merges is halved. */
const [bandRows, mostBands] = [64, 200];

function bands({ top, left, bottom, right }: Area, rows: number): Area[] {
  const found: Area[] = [];
  for (let first = top; first <= bottom; first += rows) {
    found.push({ top: first, left, bottom: Math.min(bottom, first + rows - 1), right });
  }
  return found;
}

const inBands = (whole: Area): Area[] =>
  bands(whole, Math.max(bandRows, Math.ceil((whole.bottom - whole.top + 1) / mostBands)));

async function mergesOf(batch: Batch, sheet: Excel.Worksheet, within: readonly Area[]): Promise<Area[]> {
  const asked = within.map((band) => askMerged(area(sheet, areaAddress(band))));
  try {
    await batch.send();
  } catch (cause) {
    const [only] = within;
    const rows = only && within.length === 1 ? Math.ceil((only.bottom - only.top + 1) / 2) : undefined;
    if (!isOfMerges(cause) || (only && rows === only.bottom - only.top + 1)) throw cause;
    const halves =
      only && rows !== undefined ? bands(only, rows).map((half) => [half]) : within.map((band) => [band]);
    const found: Area[] = [];
    for (const half of halves) found.push(...(await mergesOf(batch, sheet, half)));
    return found;
  }
  return asked.flatMap(mergesIn);
}

/** The merged cells of each sheet, asked for in bands of rows; one that lies across two bands counts once. */
export async function readMerges(batch: Batch, asked: readonly SheetAsked[]): Promise<Area[][]> {
  const found: Area[][] = [];
  for (const { sheet, formatted } of asked) {
    if (formatted.isNullObject) {
      found.push([]);
      continue;
    }
    const own = batch.context.workbook.worksheets.getItem(sheet.id);
    const merges = await mergesOf(batch, own, inBands(areaOf(formatted.address)));
    found.push([...new Map(merges.map((merge) => [areaAddress(merge), merge])).values()]);
  }
  return found;
}
