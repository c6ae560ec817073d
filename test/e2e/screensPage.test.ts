import { existsSync, readFileSync } from "node:fs";
import { pictureName, row } from "./screensPage";
import { states } from "./states";

describe("docs/screens.md", () => {
  it("has a row for every state that is tested, and no other", () => {
    const rows = readFileSync("docs/screens.md", "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| ") && line.includes("pictures/"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows).toEqual(states.map(row));
  });

  it.each(states.map(pictureName))("docs/pictures has %s", (name) => {
    expect(existsSync(`docs/pictures/${name}`)).toBe(true);
  });
});
