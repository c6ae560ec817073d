import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { fileHost } from "../../../src/hosts/file";
import { HostError } from "../../../src/workbook/port/host";
import { book, bookParts, file, folder, sheetXml, workbookXml, zipOf } from "./book";

/** What a person is told when a file is opened. */
async function refusal(input: string): Promise<HostError> {
  const outcome = await fileHost({ input })
    .read()
    .catch((cause: unknown) => cause);
  if (!(outcome instanceof HostError)) throw new Error(`no refusal, but ${String(outcome)}`);
  return outcome;
}

const refusalOf = async (bytes: Uint8Array | string): Promise<HostError> => refusal(await file(bytes));

/** A compound file as old Office and encrypted Office leave it, as far as its streams' names go. */
const compound = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    ...streams.map((stream) => Buffer.from(`${stream}\0`, "utf16le")),
  ]);

describe("files that are no workbook", () => {
  const kinds: [string, Uint8Array | string, found: RegExp, remedy: RegExp][] = [
    ["an empty file", "", /empty/, /earlier copy/],
    ["CSV", "Setting,Places\nA,12\n", /text file, such as CSV/, /Save As/],
    ["CSV in UTF-16", Buffer.from("\ufeffSetting\tPlaces\n", "utf16le"), /text file/, /Save As/],
    ["plain text", "Dear forum\n", /text file\./, /Save As/],
    ["a web page named .xlsx", "<html><table><tr><td>1</td></tr></table></html>", /web page/, /Save As/],
    ["a PDF", "%PDF-1.7\n%âãÏÓ", /PDF/, /printed from/],
    ["an old workbook", compound("Root Entry", "Workbook"), /old Excel workbook \(\.xls\)/, /Save As/],
    ["an encrypted workbook", compound("Root Entry", "EncryptedPackage"), /password/, /remove the password/],
    ["an old Word file", compound("Root Entry", "WordDocument"), /old Office file/, /Name the workbook/],
    [
      "random bytes",
      Uint8Array.from({ length: 64 }, (_, at) => (at * 37) % 251),
      /no Excel workbook/,
      /Name/,
    ],
    ["a binary workbook", zipOf({ "xl/workbook.bin": "x" }), /\.xlsb/, /save it as \.xlsx/],
    ["an OpenDocument sheet", zipOf({ mimetype: "x", "content.xml": "<x/>" }), /OpenDocument/, /save it as/],
    ["a Word document", zipOf({ "word/document.xml": "<x/>" }), /Word/, /Name the workbook/],
    ["another zip", zipOf({ "notes.txt": "x" }), /zip archive with no workbook/, /Unpack/],
  ];
  it.each(kinds)("%s", async (_, bytes, found, remedy) => {
    const told = await refusalOf(bytes);
    expect(told.found).toMatch(found);
    expect(told.remedy).toMatch(remedy);
    expect(told.wanted).toMatch(/Excel workbook/);
  });

  it("a file that is not there", async () => {
    const told = await refusal(join(await folder(), "none.xlsx"));
    expect(told.found).toMatch(/There is no file .*none\.xlsx/);
  });

  it("a folder", async () => {
    expect((await refusal(await folder())).found).toMatch(/is a folder/);
  });

  it("a link that leads to itself", async () => {
    const path = join(await folder(), "loop.xlsx");
    await symlink(path, path);
    expect((await refusal(path)).found).toMatch(/cannot be read \(ELOOP\)/);
  });
});

describe("damaged workbooks", () => {
  const good = book('<row r="1"><c r="A1"><v>1</v></c></row>');

  it("cut short at any place are refused, never half read", async () => {
    for (let length = 1; length < good.length; length += 13) {
      const told = await refusalOf(good.subarray(0, length));
      expect(told.found).toMatch(length < 4 ? /./ : /damaged/);
    }
  });

  it("with a byte changed in a part are refused by the part's checksum or shape", async () => {
    // Stored, not deflated, so that the changed byte is still good XML.
    const stored = zipSync(
      Object.fromEntries(
        Object.entries(bookParts('<row r="1"><c r="A1"><v>123</v></c></row>')).map(([name, part]) => [
          name,
          [Buffer.from(part ?? ""), { level: 0 as const }],
        ]),
      ),
    );
    const at = Buffer.from(stored).indexOf("<v>123");
    stored[at + 3] = "9".charCodeAt(0);
    expect((await refusalOf(stored)).found).toMatch(/sheet1\.xml is not as it was saved/);
  });

  const broken: [string, Parameters<typeof book>[1], RegExp][] = [
    [
      "malformed XML",
      { "xl/worksheets/sheet1.xml": "<worksheet><sheetData></worksheet>" },
      /sheet1.*well-formed/,
    ],
    ["two roots", { "xl/workbook.xml": "<a/><b/>" }, /workbook\.xml is not well-formed/],
    ["an undefined entity", { "xl/workbook.xml": "<a>&evil;</a>" }, /well-formed/],
    ["an empty part", { "xl/workbook.xml": "" }, /well-formed/],
    ["no sheets", { "xl/workbook.xml": workbookXml("<sheets/>") }, /lists no sheets/],
    ["a sheet without its part", { "xl/worksheets/sheet1.xml": undefined }, /sheet1\.xml .*missing/],
    ["a sheet that nothing leads to", { "xl/_rels/workbook.xml.rels": undefined }, /“Sheet1” has no part/],
    [
      "row 0",
      { "xl/worksheets/sheet1.xml": sheetXml('<sheetData><row r="0"/></sheetData>') },
      /row numbered 0/,
    ],
    [
      "row 1048577",
      { "xl/worksheets/sheet1.xml": sheetXml('<sheetData><row r="1048577"/></sheetData>') },
      /row numbered 1048577/,
    ],
    [
      "a row beyond all counting",
      { "xl/worksheets/sheet1.xml": sheetXml('<sheetData><row r="1e99"/></sheetData>') },
      /row numbered/,
    ],
    [
      "column XFE",
      {
        "xl/worksheets/sheet1.xml": sheetXml(
          '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>',
        ),
      },
      /beyond the last/,
    ],
    [
      "a cell called nonsense",
      {
        "xl/worksheets/sheet1.xml": sheetXml(
          '<sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData>',
        ),
      },
      /called “1A”/,
    ],
    [
      "a number that is none",
      {
        "xl/worksheets/sheet1.xml": sheetXml(
          '<sheetData><row r="1"><c r="A1"><v>ten</v></c></row></sheetData>',
        ),
      },
      /“ten” in A1/,
    ],
    [
      "a string that is not in the list",
      {
        "xl/worksheets/sheet1.xml": sheetXml(
          '<sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData>',
        ),
      },
      /“5” in A1/,
    ],
    [
      "a merge of nothing",
      { "xl/worksheets/sheet1.xml": sheetXml('<sheetData/><mergeCells><mergeCell ref="x"/></mergeCells>') },
      /merges “x”/,
    ],
  ];
  it.each(broken)("%s", async (_, changes, found) => {
    const told = await refusalOf(book("", changes));
    expect(told.found).toMatch(found);
    expect(told.remedy).toMatch(/repair/);
  });
});

describe("unsafe workbooks", () => {
  const external = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  const parts = [
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "_rels/.rels",
  ];
  it.each(parts.flatMap((part) => [external, laughs].map((start): [string, string] => [part, start])))(
    "an entity in %s (%s)",
    async (part, start) => {
      const told = await refusalOf(book("", { [part]: `${start}<x>&e;</x>` }));
      expect(told.found).toMatch(/not safe.*declares a document type/);
      expect(told.message).not.toMatch(/root:/);
    },
  );

  it("an entity hidden in UTF-16", async () => {
    const wide = Buffer.from(`\ufeff${laughs}<x>&b;</x>`, "utf16le");
    expect((await refusalOf(book("", { "xl/workbook.xml": wide }))).found).toMatch(/not safe/);
  });

  it("a zip bomb that declares its size", async () => {
    const bomb = book("", { "xl/media/image1.png": new Uint8Array(301 * 1024 * 1024) });
    expect((await refusalOf(bomb)).found).toMatch(/over 300 MB.*zip bomb/);
  });

  it("a zip bomb that lies about its size", async () => {
    const bomb = Buffer.from(book("", { "xl/sharedStrings.xml": " ".repeat(40 * 1024 * 1024) }));
    const declared = Buffer.alloc(4);
    declared.writeUInt32LE(40 * 1024 * 1024);
    for (let at = bomb.indexOf(declared); at >= 0; at = bomb.indexOf(declared, at + 1))
      bomb.writeUInt32LE(10, at);
    expect((await refusalOf(bomb)).found).toMatch(/sharedStrings\.xml unpacks to over 200 times its size/);
  });

  it("more parts than any workbook needs", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`x/${String(at)}`, ""]));
    expect((await refusalOf(zipOf(many))).found).toMatch(/10001 parts/);
  });

  it("two parts of one name", async () => {
    expect((await refusalOf(book("", { "XL/workbook.xml": "<x/>" }))).found).toMatch(
      /two parts of the same name/,
    );
  });
});

describe("what is told", () => {
  it("is whole sentences without a stack trace", async () => {
    const told = await refusalOf("a,b\n");
    expect(told.found).toMatch(/^[A-Z].*\.$/);
    expect(told.remedy).toMatch(/^[A-Z].*\.$/);
    expect(told.message).toBe(`${told.found} Wanted: ${told.wanted}. ${told.remedy}`);
    expect(told.message).not.toMatch(/ at .*:\d+/);
  });
});
