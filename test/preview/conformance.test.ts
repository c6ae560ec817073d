/** @jest-environment node */
import { readFileSync } from "node:fs";
import * as chart from "../../src/preview/interpreter/chart";
import * as chartAxes from "../../src/preview/interpreter/chartAxes";
import * as chartFont from "../../src/preview/interpreter/chartFont";
import * as chartLines from "../../src/preview/interpreter/chartLines";
import * as chartLook from "../../src/preview/interpreter/chartLook";
import * as chartSeries from "../../src/preview/interpreter/chartSeries";
import * as chartTitles from "../../src/preview/interpreter/chartTitles";
import * as charts from "../../src/preview/interpreter/charts";
import * as freezePanes from "../../src/preview/interpreter/freezePanes";
import * as names from "../../src/preview/interpreter/names";
import * as pageLayout from "../../src/preview/interpreter/pageLayout";
import * as range from "../../src/preview/interpreter/range";
import * as rangeBorders from "../../src/preview/interpreter/rangeBorders";
import * as rangeFont from "../../src/preview/interpreter/rangeFont";
import * as rangeFormat from "../../src/preview/interpreter/rangeFormat";
import * as seriesLook from "../../src/preview/interpreter/seriesLook";
import * as settings from "../../src/preview/interpreter/settings";
import * as tables from "../../src/preview/interpreter/tables";
import * as validation from "../../src/preview/interpreter/validation";
import * as workbook from "../../src/preview/interpreter/workbook";
import * as worksheet from "../../src/preview/interpreter/worksheet";
import * as worksheets from "../../src/preview/interpreter/worksheets";
import { localBook } from "./localBook";
import { officeIn } from "./officeIn";
import type { OfficeWindow } from "./officeIn";

/** A class of ours, as far as its members' names go. */
interface Named {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, { get?: unknown; set?: unknown }>>;
  readonly objects?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, unknown>>;
}

const isNamed = (value: unknown): value is Named =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  ("scalars" in value || "objects" in value || "methods" in value);

const modules = [
  ...[chart, chartAxes, chartFont, chartLines, chartLook, chartSeries, chartTitles, charts, freezePanes],
  ...[names, pageLayout, range, rangeBorders, rangeFont, rangeFormat, seriesLook, settings, tables],
  ...[validation, workbook, worksheet, worksheets],
];
const classes = modules.flatMap((each) => Object.values(each).filter(isNamed));

/** What a prototype of the library says of its class. */
interface Genuine {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

/** Names that only the wire knows: the library turns `showGridlines` into it. */
const wireOnly = new Set(["Worksheet.gridlines"]);

describe("no member of the local workbook is made up", () => {
  let office: OfficeWindow;
  beforeAll(async () => {
    office = await officeIn(localBook(readFileSync("samples/messy-forum-paper.xlsx")));
  });
  afterAll(() => {
    office.close();
  });

  const genuine = (name: string): Genuine & object => {
    const found = (office.Excel as unknown as Record<string, { prototype: object } | undefined>)[name];
    if (!found) throw new Error(`the library has no class ${name}`);
    return found.prototype;
  };

  it("has the classes of every module", () => {
    expect(new Set(classes.map(({ name }) => name)).size).toBeGreaterThan(45);
  });

  it.each(classes.map((each) => [each.name, each] as const))("%s", (name, each) => {
    const prototype = genuine(name);
    const scalars = prototype._scalarPropertyNames ?? [];
    for (const [key, { get, set }] of Object.entries(each.scalars ?? {})) {
      if (wireOnly.has(`${name}.${key}`)) continue;
      const index = scalars.indexOf(key);
      // `count` of a collection is a property of its own.
      if (index < 0) expect(prototype).toHaveProperty(key);
      else {
        const wire = prototype._scalarPropertyOriginalNames?.[index] ?? key;
        expect(wire.toLowerCase()).toBe(key.toLowerCase());
        if (get !== undefined) expect(wire).toBe(key.slice(0, 1).toUpperCase() + key.slice(1));
        if (set !== undefined)
          expect([key, prototype._scalarPropertyUpdateable?.[index]]).toEqual([key, true]);
      }
    }
    for (const key of [...Object.keys(each.objects ?? {}), ...Object.keys(each.methods ?? {})]) {
      expect([name, key, key in prototype]).toEqual([name, key, true]);
    }
  });
});
