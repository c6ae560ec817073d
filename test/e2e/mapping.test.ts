import type { Browser } from "playwright-core";
import { openPreview, savedWorkbook, startBrowser, type Preview } from "./browser";
import { openFile, select } from "./excel";
import { sampleWith } from "./workbooks";

let browser: Browser;
let preview: Preview;

/** The messy paper, with headings over its services that nobody could guess. */
const puzzling = (): Uint8Array =>
  sampleWith("messy-forum-paper", [
    { sheet: "Item 7 HNB report", row: 34, column: 0, content: "Ref" },
    { sheet: "Item 7 HNB report", row: 34, column: 1, content: "How much (£000)" },
    { sheet: "Item 7 HNB report", row: 34, column: 2, content: "What for" },
  ]);

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  preview = await openPreview(browser);
  await openFile(preview, puzzling());
  await preview.pane.getByRole("button", { name: "Show where the Services table is" }).click();
  await preview.pane.locator("[role=group]:focus").waitFor();
});
afterEach(() => preview.close());

/** Shows where the services are and says which column is which. */
async function mapServices(): Promise<void> {
  const { pane } = preview;
  await select(preview, "Item 7 HNB report", "A35:C50");
  await pane.getByRole("button", { name: "Use the selected range" }).click();
  await pane.getByText("cannot be read as Services yet").waitFor();
  await pane.getByRole("combobox", { name: /What for/ }).selectOption({ label: "Line (needed)" });
  await pane.getByRole("combobox", { name: /How much/ }).selectOption({ label: "Annual budget (needed)" });
  await pane.getByText("would be read as Services").waitFor();
  await pane.getByRole("button", { name: "Keep this as Services" }).click();
  await pane.getByText("found at the place saved in this workbook").first().waitFor();
}

const mapNames = async (): Promise<readonly string[]> =>
  (await savedWorkbook(preview)).names
    .map(({ name }) => name)
    .filter((name) => name.startsWith("HNB.map.Services"));

describe("Mapping a messy paper by hand", () => {
  it("reads the table where it was shown, and keeps the place in the workbook", async () => {
    await mapServices();
    expect(await mapNames()).toEqual([
      "HNB.map.Services",
      "HNB.map.Services.name",
      "HNB.map.Services.budget",
    ]);
    const services = preview.pane.getByRole("listitem").filter({ hasText: /^Services/ });
    expect(await services.first().textContent()).toContain("10 rows on Item 7 HNB report");
    expect(preview.complaints).toEqual([]);
  }, 90_000);

  it("is taken back by the pane's undo, and by the workbook's", async () => {
    const { page, pane } = preview;
    await mapServices();
    await pane.getByRole("button", { name: "Undo the place of Services" }).click();
    await pane.getByRole("button", { name: "Show where the Services table is" }).waitFor();
    expect(await mapNames()).toEqual([]);
    await pane.getByRole("button", { name: "Show where the Services table is" }).click();
    await mapServices();
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await mapNames()).toEqual([]);
    expect(preview.complaints).toEqual([]);
  }, 90_000);
});
