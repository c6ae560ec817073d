import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const vnd = "application/vnd.openxmlformats-officedocument.spreadsheetml";

type Contents = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A zip of these parts; a part given as undefined is left out. */
export const zipOf = (contents: Contents): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(contents).flatMap(([name, part]) =>
        part === undefined ? [] : [[name, typeof part === "string" ? strToU8(part) : part]],
      ),
    ),
  );

export const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

export const textOf = (bytes: Uint8Array, part: string): string => {
  const found = partsOf(bytes)[part];
  if (!found) throw new Error(`no part ${part}`);
  return strFromU8(found);
};

export const sheetXml = (inner: string): string =>
  `<worksheet xmlns="${main}" xmlns:r="${office}">${inner}</worksheet>`;

export const workbookXml = (inner: string): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}">${inner}</workbook>`;

/** Relationships of a part: id, kind and target each. */
export const linksXml = (...links: [id: string, kind: string, target: string][]): string =>
  `<Relationships xmlns="${packaging}/relationships">${links
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The parts of the smallest workbook: one sheet of these rows. `changes` replace or add parts. */
export const bookParts = (rows: string, changes: Contents = {}): Contents => ({
  "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${vnd}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${vnd}.worksheet+xml"/></Types>`,
  "_rels/.rels": linksXml(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbookXml('<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'),
  "xl/_rels/workbook.xml.rels": linksXml(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "sharedStrings", "sharedStrings.xml"],
  ),
  "xl/styles.xml": `<styleSheet xmlns="${main}"/>`,
  "xl/sharedStrings.xml": `<sst xmlns="${main}"/>`,
  "xl/worksheets/sheet1.xml": sheetXml(`<sheetData>${rows}</sheetData>`),
  ...changes,
});

/** The bytes of the smallest workbook. */
export const book = (rows: string, changes: Contents = {}): Uint8Array => zipOf(bookParts(rows, changes));

const folders: string[] = [];

/** A folder of the test's own, gone after it. */
export async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "forum-model-"));
  folders.push(made);
  return made;
}

/** A file of its own with these bytes. */
export async function file(bytes: Uint8Array | string, name = "forum.xlsx"): Promise<string> {
  const path = join(await folder(), name);
  await writeFile(path, bytes);
  return path;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((each) => rm(each, { recursive: true, force: true })));
});
