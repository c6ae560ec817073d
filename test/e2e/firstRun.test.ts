import type { Browser } from "playwright-core";
import { carryOut } from "../../src/hosts/file/write/book";
import { readWorkbook } from "../../src/hosts/file/read/workbook";
import { modelGrid } from "../../src/tasks/model";
import type { Cell, WorkbookGrid } from "../../src/workbook/port/grid";
import about from "../../package.json";
import { openPreview, savedWorkbook, startBrowser, type Preview } from "./browser";
import { sample } from "./workbooks";

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => preview.close());

/** The sample as the command line would write it. */
function byTheFileHost(): WorkbookGrid {
  const bytes = sample("barking-and-dagenham");
  const { plan } = modelGrid(readWorkbook(bytes), { version: about.version, at: "", write: true });
  if (!plan) throw new Error("The sample cannot be modelled.");
  return readWorkbook(carryOut(bytes, plan));
}

/** Formula, format and text as they are, and the numbers apart; what tells the time of the run left out. */
function told({ sheets }: WorkbookGrid): { readonly shown: unknown; readonly numbers: readonly number[] } {
  const numbers: number[] = [];
  const cell = (one: Cell | undefined): unknown => {
    if (!one || (typeof one.content === "string" && one.content.includes(" Run "))) return undefined;
    if (typeof one.content !== "number") return one;
    numbers.push(one.content);
    return { ...one, content: "a number" };
  };
  const shown = sheets.map(({ name, rows, tables }) => ({
    name,
    tables,
    cells: rows.map((row) => row?.map(cell)),
  }));
  return { shown, numbers };
}

/** The two pictures of README: the written sheets beside the results, and a meeting. */
async function takePictures({ page, pane }: Preview, folder: string): Promise<void> {
  await page.getByRole("tab", { name: "HNB More resourced provision" }).click();
  await page.getByRole("grid").press("Control+Home");
  await pane.getByRole("tab", { name: "Results" }).click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}/preview.png` });
  await page.getByRole("tab", { name: "HNB Compare" }).click();
  await page.getByRole("separator", { name: "Width of the task pane" }).press("End");
  await pane.getByRole("tab", { name: "Meeting" }).click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}/meeting.png` });
}

describe("From the first screen to written sheets", () => {
  it("takes at most eight actions, each by the name on its control", async () => {
    preview = await openPreview(browser);
    const { pane } = preview;
    let actions = 0;
    const press = async (role: "button" | "tab", name: string | RegExp): Promise<void> => {
      actions += 1;
      await pane.getByRole(role, { name }).first().click();
    };
    await press("button", "Next: see the results");
    await pane.getByRole("heading", { name: "Results" }).waitFor();
    await press("tab", "Write");
    await press("button", /^Write \d+ sheets$/);
    await pane.getByText(/^Done: \d+ sheets written/).waitFor({ timeout: 60_000 });
    expect(actions).toBeLessThanOrEqual(8);
    const saved = await savedWorkbook(preview);
    const [ours, theirs] = [told(saved), told(byTheFileHost())];
    expect(ours.shown).toEqual(theirs.shown);
    for (const [index, number] of ours.numbers.entries()) {
      const other = theirs.numbers[index] ?? NaN;
      expect(Math.abs(number - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
    }
    const pictures = process.env["PICTURES"];
    if (pictures !== undefined) await takePictures(preview, pictures);
    expect(preview.complaints).toEqual([]);
  }, 120_000);
});
