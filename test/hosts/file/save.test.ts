import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileHost } from "../../../src/hosts/file";
import { saveFile } from "../../../src/hosts/file/save";
import type { Disk } from "../../../src/hosts/file/save";
import { HostError } from "../../../src/workbook/port/host";
import { cellsOf, planOf, sheet } from "../plans";
import { book, file, folder } from "./book";

const plan = planOf([sheet(cellsOf([[1]]))]);
const bytes = Uint8Array.from([1, 2, 3]);

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A disk on which one step fails. */
const failing = (step: "open" | "write" | "sync" | "rename", code: string): Disk => ({
  open: async (...given) => {
    if (step === "open") throw failure(code);
    const handle = await open(...given);
    if (step === "write") {
      handle.writeFile = async () => {
        await handle.write(new Uint8Array([1]));
        throw failure(code);
      };
    }
    if (step === "sync") handle.sync = () => Promise.reject(failure(code));
    return handle;
  },
  rename: (...given) => (step === "rename" ? Promise.reject(failure(code)) : rename(...given)),
  rm,
});

describe("saving", () => {
  it("puts the whole file in place and leaves nothing beside it", async () => {
    const where = await folder();
    await saveFile(join(where, "out.xlsx"), bytes);
    expect(await readdir(where)).toEqual(["out.xlsx"]);
    expect(new Uint8Array(await readFile(join(where, "out.xlsx")))).toEqual(bytes);
  });

  it.each([
    ["open", "EACCES", /cannot be written/],
    ["write", "ENOSPC", /disk is full/],
    ["write", "EDQUOT", /disk is full/],
    ["sync", "EIO", /cannot be written/],
    ["rename", "EBUSY", /may be open in Excel/],
    ["rename", "EPERM", /may be open in Excel/],
  ] as const)(
    "that fails at %s (%s) leaves the old file as it was, and no other",
    async (step, code, found) => {
      const where = await folder();
      await writeFile(join(where, "out.xlsx"), "before");
      const told = saveFile(join(where, "out.xlsx"), bytes, failing(step, code));
      await expect(told).rejects.toMatchObject({
        name: "HostError",
        found: expect.stringMatching(found) as string,
      });
      expect(await readdir(where)).toEqual(["out.xlsx"]);
      expect(await readFile(join(where, "out.xlsx"), "utf8")).toBe("before");
    },
  );

  it("still tells a person what to do where not even the part-written file can be taken away", async () => {
    const where = await folder();
    const disk = { ...failing("write", "ENOSPC"), rm: () => Promise.reject(failure("EIO")) };
    await expect(saveFile(join(where, "out.xlsx"), bytes, disk)).rejects.toMatchObject({
      found: expect.stringContaining("The disk is full") as string,
    });
  });

  it("keeps the file's permissions, and follows a link to it", async () => {
    const where = await folder();
    await mkdir(join(where, "real"));
    await writeFile(join(where, "real", "a.xlsx"), "before");
    await chmod(join(where, "real", "a.xlsx"), 0o640);
    await symlink(join(where, "real", "a.xlsx"), join(where, "b.xlsx"));
    await saveFile(join(where, "b.xlsx"), bytes);
    expect(new Uint8Array(await readFile(join(where, "real", "a.xlsx")))).toEqual(bytes);
    expect((await stat(join(where, "real", "a.xlsx"))).mode & 0o777).toBe(0o640);
  });

  it("leaves a file alone that is marked as read-only, and nothing beside it", async () => {
    const where = await folder();
    await writeFile(join(where, "out.xlsx"), "agreed", { mode: 0o444 });
    await expect(saveFile(join(where, "out.xlsx"), bytes)).rejects.toMatchObject({
      found: expect.stringContaining("marked as read-only") as string,
    });
    expect(await readdir(where)).toEqual(["out.xlsx"]);
    expect(await readFile(join(where, "out.xlsx"), "utf8")).toBe("agreed");
  });

  it("writes into what is no file, such as a pipe or a terminal, and never puts a file in its place", async () => {
    const where = await folder();
    const pipe = join(where, "pipe");
    execFileSync("mkfifo", [pipe]);
    await symlink(pipe, join(where, "link"));
    const read = readFile(pipe);
    await saveFile(join(where, "link"), bytes);
    expect(new Uint8Array(await read)).toEqual(bytes);
    expect((await stat(pipe)).isFIFO()).toBe(true);
    expect((await readdir(where)).sort()).toEqual(["link", "pipe"]);
  });

  it.each([
    ["a folder that is not there", "none/out.xlsx", /There is no folder/],
    ["a folder's own name", "taken.xlsx", /is a folder/],
  ])("to %s is refused", async (_, name, found) => {
    const where = await folder();
    await mkdir(join(where, "taken.xlsx"));
    await expect(saveFile(join(where, name), bytes)).rejects.toMatchObject({
      found: expect.stringMatching(found) as string,
    });
    expect(await readdir(where)).toEqual(["taken.xlsx"]);
  });
});

describe("a file host", () => {
  it("never touches its input where an output is named", async () => {
    const input = await file(book(""));
    const before = await readFile(input);
    const output = join(await folder(), "out.xlsx");
    await fileHost({ input, output }).write(plan);
    expect(await readFile(input)).toEqual(before);
    expect((await fileHost({ input: output }).read()).sheets).toHaveLength(2);
  });

  it("refuses to write over a workbook that was changed since it was read", async () => {
    const input = await file(book(""));
    const host = fileHost({ input });
    await host.read();
    const theirs = book('<row r="1"><c r="A1"><v>1</v></c></row>');
    await writeFile(input, theirs);
    await expect(host.write(plan)).rejects.toMatchObject({
      found: expect.stringContaining("changed") as string,
    });
    expect(new Uint8Array(await readFile(input))).toEqual(theirs);
    await host.read();
    await host.write(plan);
    expect((await host.read()).sheets).toHaveLength(2);
  });

  it.each([".xls", ".xlsm", ".csv", ""])(
    "refuses to save a plain workbook under the ending “%s”",
    async (ending) => {
      const input = await file(book(""));
      const where = await folder();
      await expect(
        fileHost({ input, output: join(where, `out${ending}`) }).write(plan),
      ).rejects.toBeInstanceOf(HostError);
      expect(await readdir(where)).toEqual([]);
    },
  );
});
