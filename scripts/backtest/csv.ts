/** A row by its column headings. */
export type CsvRow = ReadonlyMap<string, string>;

/** The cells of each line; quoted cells may hold commas, quotation marks and line breaks. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += letter;
        at++;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ",") {
      line.push(cell);
      cell = "";
    } else if (letter === "\n") {
      line.push(cell);
      lines.push(line);
      line = [];
      cell = "";
    } else if (letter !== "\r") cell += letter;
  }
  if (cell !== "" || line.length > 0) lines.push([...line, cell]);
  return lines.filter((each) => each.some((one) => one.trim() !== ""));
}

/** Reads comma-separated text whose first line holds the headings. */
export function parseCsv(text: string): readonly CsvRow[] {
  const [heading = [], ...lines] = cellsOf(text.replace(/^\uFEFF/, ""));
  const columns = heading.map((name) => name.trim());
  return lines.map((cells) => new Map(columns.map((column, index) => [column, (cells[index] ?? "").trim()])));
}
