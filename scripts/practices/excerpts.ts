/**
 * Looks every quotation of the library of practices up in the source documents, and keeps the sentence that each stands
 * in under `data/sources`. Needs the documents as text: `npm run quotations -- FOLDER`.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { practices } from "../../src/practices/library";
import { documents, type SourceDocument } from "../../src/practices/library/documents";
import { tables } from "../../src/practices/library/tables";
import { quotationsOf, type Quotation } from "../../src/practices/quotations";

const files: Readonly<Record<SourceDocument["id"], string>> = {
  barkingAndDagenham: "barking-dagenham-case-study.txt",
  inspection2024: "barking-dagenham-send-inspection-2024.txt",
  rr1238: "dfe-rr1238-high-needs-budgets-2022.txt",
  londonCouncils: "london-councils-inclusive-practice-2019.txt",
};

/** The sentences of a line from the first to the last that the quotation touches. */
function sentence(line: string, quote: string): string {
  const start = line.indexOf(quote);
  const before = Math.max(...[". ", "? ", "! "].map((mark) => line.slice(0, start).lastIndexOf(mark)));
  const after = line.indexOf(". ", start + quote.length - 1);
  return line.slice(before < 0 ? 0 : before + 2, after < 0 ? line.length : after + 1);
}

/** Where a quotation stands: within its figure or table, where it names one; -1 where it is not there. */
function lineOf(lines: readonly string[], { at, quote }: Quotation): number {
  const named = /^(Figure|Table) \d+$/.test(at);
  const from = named ? lines.findLastIndex((line) => line.startsWith(`${at}:`)) : 0;
  const next = named ? lines.findIndex((line, i) => i > from && /^(Figure|Table) \d+:/.test(line)) : -1;
  return lines.findIndex((line, i) => i >= from && (next < 0 || i < next) && line.includes(quote));
}

function excerptsOf(
  document: SourceDocument,
  folder: string,
): { text: string; missing: readonly Quotation[] } {
  const whole = readFileSync(join(folder, files[document.id]), "utf8");
  const lines = whole.split(/\r?\n/);
  const asked = [
    ...practices.flatMap(quotationsOf),
    ...tables.flatMap(({ rows, ...place }) => rows.map((quote) => ({ by: place.at, ...place, quote }))),
  ].filter((one) => one.document === document.id);
  const missing: Quotation[] = [];
  const kept = new Map<number, Set<string>>();
  for (const one of asked) {
    const at = lineOf(lines, one);
    if (at < 0) missing.push(one);
    else kept.set(at, (kept.get(at) ?? new Set<string>()).add(sentence(lines[at] ?? "", one.quote)));
  }
  const body = [...kept]
    .sort(([one], [other]) => one - other)
    .flatMap(([at, sentences]) => [...sentences].map((text) => `${String(at + 1)}: ${text}`));
  const head = [
    `# ${document.title}`,
    `# ${document.publisher}, ${document.dated}`,
    `# ${document.licence}`,
    `# Sentences that are quoted, each with its line in a text of the document (SHA-256 ${createHash("sha256").update(whole).digest("hex")})`,
  ];
  return { text: `${[...head, ...body].join("\n")}\n`, missing };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder that holds the source documents as text.");
for (const document of documents) {
  const { text, missing } = excerptsOf(document, folder);
  for (const { by, quote } of missing)
    process.stderr.write(`${by}: not in ${files[document.id]}: ${quote}\n`);
  if (missing.length > 0) process.exitCode = 1;
  else writeFileSync(join("data", "sources", `${document.id}.txt`), text);
}
