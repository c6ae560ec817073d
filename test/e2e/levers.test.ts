import type { Browser } from "playwright-core";
import { openPreview, savedWorkbook, show, startBrowser, type Preview } from "./browser";
import { select, formulaBar, type } from "./excel";
import { readWorkbook } from "../../src/workbook/read";

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  preview = await openPreview(browser);
});
afterEach(() => preview.close());

const write = async (): Promise<void> => {
  const { pane } = preview;
  await show(preview, "Write");
  await pane.getByRole("button", { name: /^Write \d+ sheets/ }).click();
  await pane.getByText(/^Done: \d+ sheets written/).waitFor({ timeout: 60_000 });
};

describe("Levers", () => {
  it("a lever added in the pane stands in the workbook's table and moves the scenario's figures", async () => {
    const { pane } = preview;
    await show(preview, "Scenarios");
    await pane.getByRole("button", { name: "New scenario" }).click();
    await pane.getByRole("textbox", { name: /^Name of the scenario/ }).fill("Two points less");
    await pane.getByLabel("What changes", { exact: true }).selectOption({ label: "Fee inflation" });
    await pane.getByRole("textbox", { name: /^Value/ }).fill("-2");
    await pane.getByRole("button", { name: "Keep the scenario" }).click();
    await pane.getByRole("heading", { name: "Changes in Two points less" }).waitFor();
    const { inputs } = readWorkbook(await savedWorkbook(preview));
    expect(inputs?.levers.filter(({ scenario }) => scenario === "Two points less")).toEqual([
      expect.objectContaining({
        name: "feeInflation",
        unit: "percentagePoints",
        value: expect.objectContaining({ value: -0.02 }),
      }),
    ]);
    await show(preview, "Results");
    await pane.getByLabel("Scenario", { exact: true }).selectOption({ label: "Two points less" });
    const sentence = await pane.getByText(/The reserve closes/).textContent();
    await pane.getByLabel("Scenario", { exact: true }).selectOption({ label: "Baseline" });
    expect(await pane.getByText(/The reserve closes/).textContent()).not.toBe(sentence);
    expect(preview.complaints).toEqual([]);
  }, 90_000);

  it("a change in the workbook is read by itself, and the written sheets follow it", async () => {
    const { pane, page } = preview;
    await write();
    await pane.getByRole("button", { name: "See HNB Compare" }).click();
    await page.getByRole("grid", { name: "Cells of HNB Compare" }).waitFor();
    await select(preview, "HNB Baseline", "F20");
    const before = await formulaBar(preview).inputValue();
    expect(before).toMatch(/^=/);
    await show(preview, "Results");
    const sentence = pane.getByText(/The reserve closes/);
    const told = await sentence.textContent();
    await type(preview, "Reserve and transfers", "A5", "9000000");
    await sentence.filter({ hasNotText: told ?? "" }).waitFor();
    expect(preview.complaints).toEqual([]);
  }, 120_000);
});
