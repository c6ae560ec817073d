/** The preview's own Excel, as a person handles it. */
import type { Locator } from "playwright-core";
import type { Preview } from "./browser";

export async function openFile({ page }: Preview, bytes: Uint8Array, name = "forum.xlsx"): Promise<void> {
  await page
    .getByLabel("A workbook of your own")
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByRole("heading", { name }).waitFor();
}

/** Shows a sheet and selects a cell or a range of it through the name box. */
export async function select({ page }: Preview, sheet: string, address: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: false }).first().click();
  // The name box says where the new sheet's cursor is once that is shown; what is typed before is lost.
  await page.getByRole("grid", { name: `Cells of ${sheet}` }).waitFor();
  const box = page.getByRole("textbox", { name: /^Name box/ });
  await box.fill(address);
  await box.press("Enter");
}

export const formulaBar = ({ page }: Preview): Locator =>
  page.getByRole("textbox", { name: "Formula or content of the cell" });

/** Types into a cell through the formula bar. */
export async function type(preview: Preview, sheet: string, cell: string, text: string): Promise<void> {
  await select(preview, sheet, cell);
  const bar = formulaBar(preview);
  await bar.fill(text);
  await bar.press("Enter");
}
