import { packEntry, packZip } from "../package/zip";
import { declaration } from "./draft";

const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const links = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const vnd = "application/vnd.openxmlformats";

const contentTypes = `${declaration}<Types xmlns="${types}"><Default Extension="rels" ContentType="${vnd}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${vnd}-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

const rootLinks = `${declaration}<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbook = `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>`;

/** The bytes of a workbook without any sheet, for a plan to fill. */
export const blankWorkbook = (): Uint8Array =>
  packZip([
    packEntry("[Content_Types].xml", contentTypes),
    packEntry("_rels/.rels", rootLinks),
    packEntry("xl/workbook.xml", workbook),
  ]);
