/** Faults that lie in the workbook, or that somebody else brings about while the pane is at work. */
import { carryOut } from "../../src/hosts/file/write/book";
import { readWorkbook } from "../../src/hosts/file/read/workbook";
import type { LocalBook } from "../../src/preview/book/book";
import { savedWorkbook, show, type Preview } from "./browser";
import { openFile } from "./excel";
import { eachOpening, pressWrite } from "./opening";
import { sample, withManySheets } from "./workbooks";

const open = eachOpening();

const done = (one: Preview): Promise<void> =>
  one.pane.getByText(/^Done: \d+ sheets written/).waitFor({ timeout: 60_000 });
const toldOf = async (one: Preview): Promise<string> => {
  const alert = one.pane.getByRole("alert").first();
  await alert.waitFor({ timeout: 60_000 });
  return (await alert.textContent()) ?? "";
};
const namesIn = async (one: Preview): Promise<readonly string[]> =>
  (await savedWorkbook(one)).sheets.map(({ name }) => name);

/** What somebody does to the workbook beside the pane. */
type Deed =
  "protects HNB Baseline" | "filters HNB Baseline" | "renames Services" | "deletes HNB Baseline" | "types";

/** Does it at once, or (`meanwhile`) just when the pane has read the workbook and is about to write. */
const somebody = ({ page }: Preview, deed: Deed, meanwhile = false): Promise<void> =>
  page.evaluate(
    ([what, waits]) => {
      const act = (): void => {
        const book: LocalBook | undefined = window.localExcel?.book;
        const idOf = (name: string): string =>
          book?.state.sheets.find((each) => each.name === name)?.id ?? "";
        const baseline = idOf("HNB Baseline");
        if (what === "renames Services") book?.rename(idOf("Services"), "Central services");
        else if (what === "deletes HNB Baseline") book?.remove(baseline);
        else if (what === "types") book?.enter(idOf("Services"), 4, 2, "1000");
        else
          book?.change("person", (draft) => {
            const ours = draft.find(baseline);
            if (what === "protects HNB Baseline") ours?.set({ protected: true });
            else ours?.set({ tables: ours.sheet.tables.map((table) => ({ ...table, filtered: true })) });
          });
      };
      if (!waits) {
        act();
        return;
      }
      const pane = document.querySelector("iframe")?.contentDocument?.body;
      if (!pane) throw new Error("The page has no pane.");
      const watcher = new MutationObserver(() => {
        if (!pane.textContent.includes("Working out best and worst")) return;
        watcher.disconnect();
        act();
      });
      watcher.observe(pane, { childList: true, subtree: true, characterData: true });
    },
    [deed, meanwhile] as const,
  );

describe("A workbook that somebody else has changed", () => {
  it.each([
    ["protects HNB Baseline", /“HNB Baseline” is protected/],
    ["filters HNB Baseline", /“HNB Baseline” is filtered/],
  ] as const)(
    "somebody %s: told in words, and nothing is written",
    async (deed, words) => {
      const one = await open();
      await pressWrite(one);
      await done(one);
      const before = await savedWorkbook(one);
      await somebody(one, deed);
      await one.pane.getByRole("button", { name: /^Write \d+ sheets again$/ }).click();
      expect(await toldOf(one)).toMatch(words);
      expect((await savedWorkbook(one)).sheets.map(({ rows }) => rows)).toEqual(
        before.sheets.map(({ rows }) => rows),
      );
    },
    120_000,
  );

  it.each(["renames Services", "types"] as const)(
    "somebody %s between reading and writing: told in words, and no sheet is added",
    async (deed) => {
      const one = await open();
      await show(one, "Write");
      await one.pane.getByRole("button", { name: /^Write \d+ sheets/ }).waitFor();
      await somebody(one, deed, true);
      await pressWrite(one);
      expect(await toldOf(one)).toContain("was changed");
      expect((await namesIn(one)).filter((name) => name.startsWith("HNB"))).toEqual([]);
      // What was changed is read, and then it can be written.
      await pressWrite(one);
      await done(one);
    },
    120_000,
  );

  it("somebody deletes a sheet of ours between reading and writing: told in words, and it can be written anew", async () => {
    const one = await open();
    await pressWrite(one);
    await done(one);
    await somebody(one, "deletes HNB Baseline", true);
    await one.pane.getByRole("button", { name: /^Write \d+ sheets again$/ }).click();
    expect(await toldOf(one)).toMatch(/“HNB Baseline” was changed/);
    expect(await namesIn(one)).not.toContain("HNB Baseline");
    await pressWrite(one);
    await done(one);
    expect(await namesIn(one)).toContain("HNB Baseline");
  }, 120_000);
});

describe("A workbook that is odd from the start", () => {
  it("names of ours whose sheets are gone stand for nothing, and are written anew", async () => {
    const one = await open();
    const gone = [
      { name: "HNB.mark.compare", refersTo: "#REF!" },
      { name: "HNB.map.Services.line", refersTo: "#REF!$A$4" },
    ];
    await openFile(one, carryOut(sample("barking-and-dagenham"), { sheets: [], names: gone, dropNames: [] }));
    await pressWrite(one);
    await done(one);
    const { names } = await savedWorkbook(one);
    expect(names.find(({ name }) => name === "HNB.mark.compare")?.refersTo).toContain("HNB Compare");
  }, 120_000);

  it("three hundred sheets are read and written beside", async () => {
    const one = await open();
    await openFile(one, withManySheets("barking-and-dagenham", 300));
    await pressWrite(one);
    await done(one);
    expect((await namesIn(one)).length).toBeGreaterThan(310);
  }, 180_000);

  it("an Excel that lets little through at once is told of, and nothing is touched", async () => {
    const one = await open({ fault: "small" });
    expect(await toldOf(one)).toMatch(/at once|too (?:large|much)/);
    expect(await savedWorkbook(one)).toEqual(readWorkbook(sample("barking-and-dagenham")));
  }, 120_000);
});
