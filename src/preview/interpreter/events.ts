/** What Excel tells an add-in that listens. */
import type { BookChange, BookState } from "../book/types";
import { addressOf } from "./areas";
import type { JsonObject } from "./protocol";

export interface HostEvent {
  /** The library's number for the kind of event. */
  readonly type: number;
  readonly target: string;
  readonly args: JsonObject;
}

const kinds = { changed: 10, added: 13, selectionChanged: 14, deleted: 15, nameChanged: 25 } as const;
const allSheets = "Workbook";
/** Where a change touched more blocks than this, one event tells of them all. */
const mostEvents = 100;

/** The events of one change that somebody listens to. */
export function eventsOf(
  change: BookChange,
  state: BookState,
  listening: ReadonlyMap<string, number>,
): HostEvent[] {
  const isHeard = (name: string): boolean => (listening.get(name) ?? 0) > 0;
  const source = change.source === "co-author" ? "Remote" : "Local";
  const trigger = change.source === "office" ? "ThisLocalAddin" : "Unknown";
  const events: HostEvent[] = [];
  const tell = (type: number, args: JsonObject): void => {
    events.push({ type, target: allSheets, args: { source, ...args } });
  };
  if (isHeard("DataChangedEvent")) {
    for (const [sheet, areas] of change.cells) {
      if (areas.length === 0 || !state.sheets.some(({ id }) => id === sheet)) continue;
      const told =
        areas.length > mostEvents ? [areas.map(addressOf).join(",").slice(0, 8000)] : areas.map(addressOf);
      for (const address of told) {
        const args = { worksheetId: sheet, address, changeType: "RangeEdited", triggerSource: trigger };
        tell(kinds.changed, args);
      }
    }
  }
  if (isHeard("AddedEvent")) for (const id of change.added) tell(kinds.added, { worksheetId: id });
  if (isHeard("DeletedEvent")) for (const id of change.removed) tell(kinds.deleted, { worksheetId: id });
  if (isHeard("EventNameChanged")) {
    for (const id of change.renamed) {
      const nameAfter = state.sheets.find((sheet) => sheet.id === id)?.name ?? "";
      tell(kinds.nameChanged, { worksheetId: id, nameAfter });
    }
  }
  if (isHeard("SelectionChangedEvent") && change.selectionOnly) {
    const address = state.selection.areas.map(addressOf).join(",");
    tell(kinds.selectionChanged, { worksheetId: state.selection.sheet, address });
  }
  return events;
}
