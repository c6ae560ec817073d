import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleFiles, samplePath } from "./book";

const root = join(__dirname, "../..");

describe("the committed samples", () => {
  let built: string;
  beforeAll(() => {
    built = mkdtempSync(join(tmpdir(), "samples-"));
    // In a process of its own: the writer's loader does not run inside the test runner.
    execFileSync(process.execPath, [require.resolve("tsx/cli"), join(root, "scripts/samples/build.ts"), built]);
  });
  afterAll(() => {
    rmSync(built, { recursive: true });
  });

  it("are those that the script builds, and no others", () => {
    expect(readdirSync(built).sort()).toEqual([...sampleFiles].sort());
    expect(readdirSync(join(root, "samples")).sort()).toEqual([...sampleFiles].sort());
  });

  it.each(sampleFiles)("%s is built again to the same bytes", (file) => {
    expect(readFileSync(join(built, file)).equals(readFileSync(samplePath(file)))).toBe(true);
  });
});
