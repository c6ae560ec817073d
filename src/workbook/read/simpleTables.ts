import * as z from "zod";
import type { Band, BandPupils, Placement, Service } from "../../model/inputs";
import type { LocatedTable } from "../find/located";
import { fields } from "./fields";
import { readRows, type ReadTable } from "./rows";

const band = z.strictObject({
  band: fields.matchableName,
  kind: fields.kindOrAll,
  topUp: fields.positiveMoney,
});
const bandPupils = z.strictObject({
  setting: fields.matchableName,
  band: fields.matchableName,
  pupils: fields.count,
});
const placement = z.strictObject({
  kind: fields.kind,
  provider: fields.nameWhereThere,
  pupils: fields.count,
  averageCost: fields.positiveMoney,
});
const service = z.strictObject({ name: fields.name, section251: fields.optionalWords, budget: fields.money });

/** Top-up bands. */
export const readBands = (table: LocatedTable): ReadTable<Band> => {
  const { rows, problems } = readRows(table, band);
  return {
    problems,
    rows: rows.map(({ row, values: { band: name, kind, topUp } }) => ({
      row,
      values: { name, kind, topUp },
    })),
  };
};

/** Pupils by setting and band. */
export const readBandPupils = (table: LocatedTable): ReadTable<BandPupils> => readRows(table, bandPupils);

/** Placements by kind and provider. */
export const readPlacements = (table: LocatedTable): ReadTable<Placement> => readRows(table, placement);

/** Services; the section 251 line is for readers only. */
export const readServices = (table: LocatedTable): ReadTable<Service> => {
  const { rows, problems } = readRows(table, service);
  return {
    problems,
    rows: rows.map(({ row, values: { name, budget } }) => ({ row, values: { name, budget } })),
  };
};
