import { optionalText, said, text } from "./arguments";
import { notFound } from "./failure";
import { openStructure } from "./session";
import type { Session } from "./session";
import type { Argument, Thing } from "./object";
import type { ThingClass } from "./thing";
import { checkName, worksheet } from "./worksheet";

type All = Readonly<Record<string, never>>;

function find(key: Argument, session: Session): Thing | null {
  const found = session.draft.find(text(key, "the worksheet"));
  return found ? worksheet(session, found.id) : null;
}

function named(key: Argument, session: Session): Thing {
  const found = find(key, session);
  if (!found) throw notFound(`worksheet ${said(key)}`);
  return found;
}

function freeName(session: Session): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (!session.draft.isTaken(name)) return name;
  }
}

const listens = (event: string, by: 1 | -1) => (_: All, __: readonly Argument[], session: Session) => {
  const { listening } = session.lasting;
  listening.set(event, Math.max(0, (listening.get(event) ?? 0) + by));
  return null;
};

/** Registering for an event, and no longer, as the library does behind `onChanged.add` and `remove`. */
const events = (names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}`, listens(name, 1)],
      [`_Unregister${name}`, listens(name, -1)],
    ]),
  );

const shown = (session: Session, end: "first" | "last", visibleOnly: Argument): Thing => {
  const { sheets } = session.draft;
  const wanted = visibleOnly === true ? sheets.filter(({ sheet }) => sheet.visibility === "visible") : sheets;
  const found = wanted.at(end === "first" ? 0 : -1);
  if (!found) throw notFound("worksheet");
  return worksheet(session, found.id);
};

/** `WorksheetCollection` */
export const worksheets: ThingClass<All> = {
  name: "WorksheetCollection",
  objects: {
    add(_, [name], session) {
      openStructure(session);
      const wanted = optionalText(name, "the sheet's name") ?? freeName(session);
      checkName(session, wanted);
      return worksheet(session, session.draft.add(wanted).id);
    },
    getItem: (_, [key], session) => named(key, session),
    getItemOrNullObject: (_, [key], session) => find(key, session),
    getActiveWorksheet: (_, __, session) => worksheet(session, session.draft.selection.sheet),
    getFirst: (_, [visibleOnly], session) => shown(session, "first", visibleOnly),
    getLast: (_, [visibleOnly], session) => shown(session, "last", visibleOnly),
  },
  methods: {
    getCount: (_, [visibleOnly], session) =>
      session.draft.sheets.filter(({ sheet }) => visibleOnly !== true || sheet.visibility === "visible")
        .length,
    ...events([
      "DataChangedEvent",
      "AddedEvent",
      "DeletedEvent",
      "ActivatedEvent",
      "DeactivatedEvent",
      "SelectionChangedEvent",
      "EventNameChanged",
    ]),
  },
  items: (_, session) => session.draft.sheets.map(({ id }) => worksheet(session, id)),
  item: (_, key, session) => named(key, session),
};
