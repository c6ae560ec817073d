import { readdirSync, readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/hosts/file/read/workbook";
import { modelGrid } from "../../../src/tasks/model";
import { pageScale } from "../../../src/workbook/port/paper";
import { rowHeights } from "../../../src/workbook/port/rowHeights";
it("measure", () => {
  const out: string[] = [];
  for (const f of readdirSync("samples").filter((x) => x.endsWith(".xlsx"))) {
    const { plan } = modelGrid(readWorkbook(readFileSync("samples/" + f)), { version: "0", at: "", write: true });
    for (const s of plan?.sheets ?? []) {
      if (s.charts.length === 0) continue;
      const without = { ...s, cells: s.cells.filter((c) => !(typeof c.content === "string" && c.content.startsWith("Chart in words"))) };
      const hs = rowHeights(s);
      const longest = s.charts.map((c) => [c.alternativeText.length, hs.get(c.row), hs.get(c.row + 1)].join("/"));
      if (f.startsWith("bark")) out.push(...s.charts.map((c) => c.alternativeText)); out.push([f, s.name, pageScale(without), pageScale(s), longest.join(" ")].join(" | "));
    }
  }
  console.log(out.join("\n")); 
});
