import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forumWith, goodForum } from "./forum";

const root = join(__dirname, "../..");
const program = `"${process.execPath}" --import tsx src/cli/main.ts`;
const runAlone = `${program} run "$FOLDER/forum.xlsx" --out "$FOLDER/small/out.xlsx"`;
const run = `${runAlone} --json "$FOLDER/result.json"`;
const forum = goodForum();
const earlier = "the forum's earlier paper";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-input-"));
  await writeFile(join(folder, "forum.xlsx"), forum);
  await mkdir(join(folder, "small"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  readonly exit: number | null;
  readonly said: string;
  readonly trace: string;
}

/** What a shell makes of a script, in which the program runs as a person starts it. */
function shell(script: string, settings: Readonly<Record<string, string>> = {}): Ran {
  const env = { ...process.env, ...settings, FOLDER: folder, EARLIER: earlier };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: root, encoding: "utf8", env });
  return { exit: status, said: stdout, trace: stderr };
}

/** The input is as it was, and there is no result, no part-written file, no file of the program's own. */
async function expectUntouched(): Promise<void> {
  expect((await readdir(folder)).sort()).toEqual(["forum.xlsx", "small"]);
  expect(new Uint8Array(await readFile(join(folder, "forum.xlsx")))).toEqual(forum);
}

it("the program ends with 0, 1 or 2, and shows no trace of its own workings", async () => {
  await writeFile(join(folder, "tbc.xlsx"), forumWith({ "Our Funding!C4": "TBC" })());
  const check = (file: string): Ran => shell(`${program} check "$FOLDER/${file}"`);
  expect(check("forum.xlsx")).toMatchObject({ exit: 0, trace: "" });
  expect(check("tbc.xlsx")).toMatchObject({ exit: 1, trace: "" });
  expect(check("none.xlsx")).toMatchObject({ exit: 2, trace: "" });
});

describe("a disk that fills half-way", () => {
  // The system stops every file at 8 kB, a tenth of the output: a true failure in the middle of writing, which needs
  // no rights of its own. The TypeScript runner's cache is off because it would be stopped too.
  it.each([
    ["workbook", runAlone, /small\/out\.xlsx could not be saved.*Save elsewhere/],
    ["result for other programs", run, /result\.json could not be saved.*Save elsewhere/],
  ])("leaves the output as it was, where the %s may not grow", async (_, script, told) => {
    await writeFile(join(folder, "small", "out.xlsx"), earlier);
    const ran = shell(`ulimit -f 8; ${script}`, { TSX_DISABLE_CACHE: "1" });
    expect(ran).toMatchObject({ exit: 2, trace: "" });
    expect(ran.said).toMatch(told);
    expect(await readdir(join(folder, "small"))).toEqual(["out.xlsx"]);
    expect(await readFile(join(folder, "small", "out.xlsx"), "utf8")).toBe(earlier);
    await expectUntouched();
  });

  // A disk of the test's own, seen by its own process alone and gone with it; not every system lets a test have one.
  const own = "unshare --user --map-root-user --mount bash -c";
  const mayMount = spawnSync("bash", ["-c", `${own} 'mount -t tmpfs tmpfs /mnt'`]).status === 0;
  const where = mayMount ? it : it.skip;
  const on = (size: string, then: string): Ran =>
    shell(`${own} 'mount -t tmpfs -o ${size} tmpfs "$FOLDER/small"; ${then}'`);

  where("leaves the output as it was, where the disk is full", async () => {
    const look = `echo; ls -A "$FOLDER/small"; cat "$FOLDER/small/out.xlsx"`;
    const ran = on(
      "size=24k",
      `echo "$EARLIER" > "$FOLDER/small/out.xlsx"; ${run}; code=$?; ${look}; exit $code`,
    );
    expect(ran).toMatchObject({ exit: 2, trace: "" });
    expect(ran.said).toMatch(
      /The disk is full: .*small\/out\.xlsx could not be saved.*Make room on the disk/,
    );
    expect(ran.said.split("\n\n")[1]).toBe(`out.xlsx\n${earlier}\n`);
    await expectUntouched();
  });

  where("is told apart from one that may not be written to", async () => {
    const ran = on("ro", run);
    expect(ran).toMatchObject({ exit: 2, trace: "" });
    expect(ran.said).toMatch(/small\/out\.xlsx cannot be written.*Name a folder that you may write to/);
    await expectUntouched();
  });
});
