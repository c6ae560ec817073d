import { primaryButtons, savedWorkbook, show } from "./browser";
import { formulaBar, openFile, select } from "./excel";
import { withStructureProtected } from "../hosts/file/protectedStructure";
import { eachOpening, pressWrite } from "./opening";
import { emptyWorkbook, sample, sampleWith, sampleWithSheet } from "./workbooks";
import { readWorkbook } from "../../src/hosts/file/read/workbook";

const open = eachOpening();

const untouched = readWorkbook(sample("barking-and-dagenham"));

describe("What goes wrong is told in words, and the workbook is whole", () => {
  it("a cell is being typed into: the pane says which key to press, then reads", async () => {
    const one = await open();
    await select(one, "Funding", "B5");
    await formulaBar(one).click();
    await formulaBar(one).pressSequentially("1");
    await show(one, "Write");
    await one.pane.getByRole("button", { name: /^Write \d+ sheets/ }).click();
    const told = one.pane.getByRole("alert").first();
    await told.waitFor();
    expect(await told.textContent()).toMatch(/Enter|Escape/);
    await formulaBar(one).press("Escape");
    await one.pane.getByRole("button", { name: /^Write \d+ sheets/ }).click();
    await one.pane.getByText(/^Done: \d+ sheets written/).waitFor({ timeout: 60_000 });
  }, 120_000);

  it("a read-only workbook is read but not written", async () => {
    const one = await open({ readonly: "1" });
    await pressWrite(one);
    const told = one.pane.getByRole("alert").first();
    await told.waitFor();
    expect(await told.textContent()).toMatch(/read.only/i);
    expect(await savedWorkbook(one)).toEqual(untouched);
  }, 90_000);

  it("a workbook whose structure is protected is modelled, but takes no sheets: what to press is said", async () => {
    const one = await open();
    const bytes = withStructureProtected(sample("barking-and-dagenham"));
    await openFile(one, bytes);
    await one.pane.getByText(/^In-year balance 2025-26/).waitFor();
    await pressWrite(one);
    const told = one.pane.getByRole("alert").first();
    await told.waitFor();
    expect(await told.textContent()).toMatch(/structure is protected.*Review, Protect Workbook/);
    expect(await savedWorkbook(one)).toEqual(readWorkbook(bytes));
  }, 90_000);

  it("an Excel without ExcelApi 1.20 does all the same", async () => {
    const one = await open({ api: "1.19" });
    await pressWrite(one);
    await one.pane.getByText(/^Done: \d+ sheets written/).waitFor({ timeout: 60_000 });
  }, 90_000);

  it("a sheet of the forum's own called HNB Baseline is told of, and nothing is written", async () => {
    const one = await open();
    await openFile(one, sampleWithSheet("barking-and-dagenham", "HNB Baseline"));
    await one.pane
      .getByText(/HNB Baseline/)
      .first()
      .waitFor();
    expect(await primaryButtons(one)).toEqual([expect.stringMatching(/^Go to /)]);
    await show(one, "Write");
    await one.pane.getByRole("button", { name: "See what is wrong" }).waitFor();
    expect(await one.pane.getByRole("button", { name: /^Write \d+ sheets/ }).count()).toBe(0);
  }, 90_000);

  it("markup and script in a cell are shown as the text that they are", async () => {
    const one = await open();
    const attack = `<img src=x onerror="document.title='broken'">`;
    await openFile(
      one,
      sampleWith("barking-and-dagenham", [{ sheet: "Provision", row: 4, column: 2, content: attack }]),
    );
    await one.pane.getByText(attack).first().waitFor();
    expect(await one.page.title()).not.toBe("broken");
    expect(one.complaints).toEqual([]);
  }, 90_000);

  it("a file that is no workbook is refused in words, and the one that is open stays", async () => {
    const one = await open();
    await one.page
      .getByLabel("A workbook of your own")
      .setInputFiles({ name: "notes.xlsx", mimeType: "", buffer: Buffer.from("not a workbook") });
    await one.page.getByRole("alert").first().waitFor();
    expect(await savedWorkbook(one)).toEqual(untouched);
  }, 90_000);

  it("an empty workbook is offered blank tables, and takes them", async () => {
    const one = await open();
    await openFile(one, emptyWorkbook());
    await one.pane.getByRole("button", { name: "Insert blank input tables" }).click();
    await one.page.getByRole("tab", { name: /Funding/ }).waitFor({ timeout: 30_000 });
    expect(one.complaints).toEqual([]);
  }, 90_000);
});

describe("One fault in the middle of a write", () => {
  // The first batches are Office.js's own and the pane's first read; the write comes after them.
  it.each(["broken", "timed-out"])(
    "%s: the sheets are whole, or not there",
    async (kind) => {
      const clean = await open();
      await pressWrite(clean);
      await clean.pane.getByText(/^Done: \d+ sheets written/).waitFor({ timeout: 60_000 });
      const whole = (await savedWorkbook(clean)).sheets.map(({ name }) => name);
      await clean.close();
      for (const batch of [3, 4, 5]) {
        const one = await open({ fault: `${kind}-${String(batch)}` });
        await show(one, "Write");
        const button = one.pane.getByRole("button", { name: /^Write \d+ sheets/ });
        const again = one.pane.getByRole("button", { name: "Read again" });
        await button.or(again).first().waitFor();
        if (await again.isVisible()) await again.click();
        await button.click();
        await one.pane
          .getByText(/^Done: \d+ sheets written/)
          .or(one.pane.getByRole("alert"))
          .first()
          .waitFor({ timeout: 60_000 });
        const found = (await savedWorkbook(one)).sheets.map(({ name }) => name);
        expect([untouched.sheets.map(({ name }) => name), whole]).toContainEqual(found);
        await one.close();
      }
    },
    180_000,
  );
});
