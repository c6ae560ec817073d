import { parseArea, parseReference } from "../../workbook/port/address";
import { HostError } from "../../workbook/port/host";
import type { Change, WorkbookView } from "../../workbook/port/view";
import { isThere } from "./requirement";
import type { Runner } from "./run";

const noSheet = (sheet: string): HostError =>
  new HostError({
    found: `There is no sheet “${sheet}” any more.`,
    wanted: "the sheet that was found when the workbook was read",
    remedy: "Check the workbook again, so that the list is up to date.",
  });

const severalBlocks = (address: string): HostError =>
  new HostError({
    found: `Several blocks of cells are selected (${address}).`,
    wanted: "one block of cells",
    remedy: "Select one block, from its first heading to its last row, then try again.",
  });

/** Own writes are heard of a little later than they are done. */
const echo = 500;

/** The workbook on the screen; `quietly` does something of our own of which nobody is to be called back. */
export function workbookView(
  excel: Runner,
): WorkbookView & { quietly<T>(doing: () => Promise<T>): Promise<T> } {
  let busy = 0;
  let quietUntil = 0;
  return {
    async quietly(doing) {
      busy += 1;
      try {
        return await doing();
      } finally {
        busy -= 1;
        quietUntil = Date.now() + echo;
      }
    },
    goTo: (sheet, address) =>
      excel.run(async ({ context, send }) => {
        const found = context.workbook.worksheets.getItemOrNullObject(sheet);
        found.load("visibility");
        await send();
        if (found.isNullObject) throw noSheet(sheet);
        if (found.visibility !== "Visible") {
          throw new HostError({
            found: `The sheet “${sheet}” is hidden.`,
            wanted: "a sheet that can be shown",
            remedy: "Right-click a sheet's tab, choose Unhide, then try again.",
          });
        }
        found.activate();
        found.getRange(address).untrack().select();
        await send();
      }),
    selection: () =>
      excel.run(async ({ context, send }) => {
        const selected = context.workbook.getSelectedRanges().untrack();
        selected.load("address,areaCount,worksheet/name");
        await send();
        if (selected.areaCount !== 1) throw severalBlocks(selected.address);
        const area = parseReference(selected.address)?.area ?? parseArea(selected.address);
        if (!area) throw severalBlocks(selected.address);
        return { sheet: selected.worksheet.name, area };
      }),
    watch: (changed) =>
      excel.run(async ({ context, send }) => {
        const { worksheets } = context.workbook;
        let names = new Map<string, string>();
        let asking: Promise<Map<string, string>> | undefined;
        let isOver = false;
        const call = (change: Change): void => {
          if (!isOver && busy === 0 && Date.now() > quietUntil) changed(change);
        };
        const ofSheets = async (): Promise<void> => {
          if (isOver) return;
          // Sheets come and go several at a time: one question serves them all.
          asking ??= sheetNames(excel).finally(() => {
            asking = undefined;
          });
          names = await asking;
          call({});
        };
        const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [
          worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
            const sheet = names.get(worksheetId);
            if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin)
              call(sheet === undefined ? {} : { sheet });
            return Promise.resolve();
          }),
          worksheets.onAdded.add(ofSheets),
          worksheets.onDeleted.add(ofSheets),
          ...(isThere("sheetNames") ? [worksheets.onNameChanged.add(ofSheets)] : []),
        ];
        worksheets.load("items/id,items/name");
        await send();
        names = namesIn(worksheets);
        return () => {
          isOver = true;
          for (const handler of handlers) handler.remove();
          // Where Excel cannot be told, it may go on calling; nobody is called back all the same.
          context.sync().catch(() => undefined);
        };
      }),
  };
}

const namesIn = ({ items }: Excel.WorksheetCollection): Map<string, string> =>
  new Map(items.map(({ id, name }) => [id, name]));

const sheetNames = (excel: Runner): Promise<Map<string, string>> =>
  excel.run(async ({ context, send }) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await send();
    return namesIn(worksheets);
  });
