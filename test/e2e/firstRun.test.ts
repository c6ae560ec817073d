import type { Browser } from "playwright-core";
import { openPreview, savedWorkbook, startBrowser, type Preview } from "./browser";

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => preview.close());

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
    expect(saved.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["HNB Baseline", "HNB Compare", "HNB Workings", "HNB Checks", "HNB Sources"]),
    );
    expect(preview.complaints).toEqual([]);
  }, 120_000);
});
