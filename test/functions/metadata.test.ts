import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsJson } from "../../scripts/pack/functions";
import { cellFunctions, namespace } from "../../src/functions/all";

/** Microsoft's rules for the metadata, as its documentation of October 2025 has them. */
type Json = Readonly<Record<string, unknown>>;
const file = JSON.parse(functionsJson()) as { readonly functions: readonly Json[] };

const keysOf = (one: Json): readonly string[] => Object.keys(one).sort();

describe("what Excel is told about the functions", () => {
  it("has what the format asks for and no word that it does not know", () => {
    expect(keysOf(file)).toEqual(["functions"]);
    for (const one of file.functions) {
      expect(keysOf(one)).toEqual(["description", "id", "name", "parameters", "result"]);
      expect(one["result"]).toEqual({ type: "number", dimensionality: "scalar" });
      for (const parameter of one["parameters"] as readonly Json[]) {
        const { optional, ...rest } = parameter;
        expect(keysOf(rest)).toEqual(["description", "dimensionality", "name", "type"]);
        expect(rest["type"]).toBe("any");
        expect(rest["dimensionality"]).toBe("scalar");
        expect([undefined, true]).toContain(optional);
      }
    }
  });

  it("names the functions as Excel allows", () => {
    for (const { id } of cellFunctions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      // Neither a cell's address nor one of the old macro functions.
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d+C\d+$|^(RUN|ECHO|CALL|GOTO|HALT|STEP|WAIT)$/);
    }
    expect(new Set(cellFunctions.map(({ id }) => id)).size).toBe(cellFunctions.length);
  });

  it("lets only the last arguments be left out", () => {
    for (const { arguments: taken } of cellFunctions) {
      const optional = taken.map(({ otherwise }) => otherwise !== undefined);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it("tells each function and argument in a line that fits, with the unit of what it gives", () => {
    for (const { description, arguments: taken } of cellFunctions) {
      expect(description).toMatch(/£/);
      for (const text of [description, ...taken.map((one) => one.description)]) {
        expect(text.length).toBeLessThanOrEqual(255);
        expect(text).toMatch(/\.$/);
      }
      expect(new Set(taken.map(({ name }) => name)).size).toBe(taken.length);
    }
  });

  it("speaks of money wherever money is meant", () => {
    for (const { name, unit, description } of cellFunctions.flatMap((one) => one.arguments)) {
      if (unit === "gbp" || unit === "gbpPerPlace" || unit === "gbpPerPupil") {
        expect([name, description]).toEqual([name, expect.stringContaining("£")]);
      }
    }
  });

  it("shares its namespace with the manifest", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    expect(manifest).toContain(`<bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`);
  });
});
