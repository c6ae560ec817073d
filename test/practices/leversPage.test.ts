import { readFileSync } from "node:fs";
import { leversPage } from "../../scripts/practices/leversPage";
import { practices } from "../../src/practices/library";

describe("docs/levers.md", () => {
  const page = readFileSync("docs/levers.md", "utf8");

  it("is what the library says: run `npm run levers-doc` after a change", () => {
    expect(page).toBe(leversPage());
  });

  it("has a row for every practice", () => {
    const ids = page.split("\n").flatMap((line) => /^\| ([A-Z][A-Za-z]*\d+) \|/.exec(line)?.[1] ?? []);
    expect([...ids].sort()).toEqual(practices.map(({ id }) => id).sort());
  });

  it("never shows a bound as a point", () => {
    expect(page).toContain("“over £300k” (bound)");
    expect(page).toContain("0: a bound (over £300k)");
    expect(page).toContain("“over 120” (bound) to “less than 30” (bound)");
  });
});
