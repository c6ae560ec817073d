/** A forum's workbook with everything in it that must survive: `rich.xlsx`, and parts made by hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { office } from "./book";

const spreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Adds what excelize cannot: custom XML, an external link, a list of calculations, notes of the newest kind. */
function withHandMade(parts: Record<string, Uint8Array>, macros: boolean): Record<string, Uint8Array> {
  const change = (name: string, edit: (text: string) => string): void => {
    const part = parts[name];
    if (!part) throw new Error(`no part ${name}`);
    parts[name] = strToU8(edit(strFromU8(part)));
  };
  const add = (name: string, text: string): void => {
    parts[name] = strToU8(text);
  };
  const links = `xmlns="http://schemas.openxmlformats.org/package/2006/relationships"`;
  add("customXml/item1.xml", '<forum xmlns="urn:forum"><mapping>kept</mapping></forum>');
  add(
    "customXml/_rels/item1.xml.rels",
    `<Relationships ${links}><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  add(
    "customXml/itemProps1.xml",
    '<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  );
  add(
    "xl/externalLinks/externalLink1.xml",
    `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><externalBook r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
  );
  add(
    "xl/externalLinks/_rels/externalLink1.xml.rels",
    `<Relationships ${links}><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="other.xlsx" TargetMode="External"/></Relationships>`,
  );
  add(
    "xl/calcChain.xml",
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D2" i="1"/></calcChain>',
  );
  change("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rId90" Type="${office}/externalLink" Target="externalLinks/externalLink1.xml"/>` +
        `<Relationship Id="rId91" Type="${office}/customXml" Target="../customXml/item1.xml"/>` +
        `<Relationship Id="rId92" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  );
  change("xl/workbook.xml", (text) =>
    text
      .replace(
        "<definedNames>",
        '<externalReferences><externalReference r:id="rId90"/></externalReferences><definedNames>',
      )
      .replace(
        "</workbook>",
        '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>',
      ),
  );
  change("xl/styles.xml", (text) =>
    text.replace(
      "</styleSheet>",
      '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>',
    ),
  );
  change("[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>' +
        `<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="${spreadsheetTypes}.externalLink+xml"/>` +
        `<Override PartName="/xl/calcChain.xml" ContentType="${spreadsheetTypes}.calcChain+xml"/></Types>`,
    ),
  );
  if (macros) {
    parts["xl/vbaProject.bin"] = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256);
    change("xl/_rels/workbook.xml.rels", (text) =>
      text.replace(
        "</Relationships>",
        '<Relationship Id="rId93" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    );
    change("[Content_Types].xml", (text) =>
      text
        .replace(`${spreadsheetTypes}.sheet.main+xml`, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
        .replace(
          "</Types>",
          '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
    );
  }
  return parts;
}

/** The workbook's bytes; with `macros`, as an .xlsm. The file is built by `scripts/fixtures/richWorkbook.ts`. */
export const richWorkbook = ({ macros = false } = {}): Uint8Array =>
  zipSync(withHandMade(unzipSync(readFileSync(join(__dirname, "rich.xlsx"))), macros));
