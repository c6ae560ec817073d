/** @jest-environment node */
import { declaredMinimum, usedWhereThere } from "../../../src/hosts/excel";
import { everything } from "./everything";
import { forum } from "./forum";
import { book as fileOf } from "../file/book";
import { earlierPlan, laterPlan } from "./faultPlans";
import { closeAll, excelOver } from "./over";
import type { Over } from "./over";

afterEach(closeAll);

/** The library's own gate: it refuses any member that the Excel behind it has not. */
function closeGate({ office }: Over): void {
  const { CommonUtility, Utility } = office.OfficeExtension as unknown as Record<
    "CommonUtility" | "Utility",
    { _doApiNotSupportedCheck: boolean }
  >;
  CommonUtility._doApiNotSupportedCheck = true;
  Utility._doApiNotSupportedCheck = true;
}

/** Everything that the host can do. */
async function useAll({ host, book }: Over): Promise<void> {
  await host.read();
  const stop = await host.watch(() => undefined);
  await host.write(earlierPlan);
  await host.read();
  await host.write(laterPlan);
  await host.restore();
  await host.goTo("Sheet1", "A1:B2");
  await host.selection();
  stop();
  expect(book.state.sheets.map(({ name }) => name)).toEqual(["Sheet1", "HNB Baseline"]);
}

it(`nothing above ExcelApi ${declaredMinimum} is called in an Excel that has no more`, async () => {
  const over = await excelOver(fileOf(forum), { api: declaredMinimum });
  closeGate(over);
  await useAll(over);
});

it("the gate is closed: an Excel that is older refuses", async () => {
  const over = await excelOver(fileOf(forum), { api: "1.12" });
  closeGate(over);
  await expect(useAll(over)).rejects.toThrow(/This Excel is too old/);
});

// The gate stays open here: this build of the library counts renames of sheets among what only Excel on the web has.
it.each(["1.14", "1.17", "1.19", "1.20"])("ExcelApi %s: all works, and leaves the same", async (api) => {
  const least = await excelOver(fileOf(forum), { api: declaredMinimum });
  await useAll(least);
  const expected = everything(least.book.state);
  const over = await excelOver(fileOf(forum), { api });
  await useAll(over);
  expect(everything(over.book.state)).toEqual(expected);
});

it("what is used where it is there is later than the minimum", () => {
  const minor = (version: string): number => Number(version.split(".")[1]);
  for (const version of Object.values(usedWhereThere))
    expect(minor(version)).toBeGreaterThan(minor(declaredMinimum));
});
