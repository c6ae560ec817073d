import { fullAddress } from "./areas";
import { oneOf, text } from "./arguments";
import { Failure } from "./failure";
import { namedItems } from "./names";
import { areasAt, rangeAt } from "./range";
import { sheetOf } from "./session";
import type { Session } from "./session";
import { settings } from "./settings";
import { tablesClass } from "./tables";
import { thing } from "./thing";
import type { Thing } from "./object";
import type { ThingClass } from "./thing";
import { worksheets } from "./worksheets";

type All = Readonly<Record<string, never>>;

/** `Application` */
export const application: ThingClass<All> = {
  name: "Application",
  scalars: {
    calculationMode: { get: () => "Automatic", set: () => undefined },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191_029 },
  },
  methods: {
    calculate(_, [type], session) {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      session.settle();
      return null;
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** `WorkbookProtection` */
export const protection: ThingClass<All> = {
  name: "WorkbookProtection",
  scalars: { protected: { get: (_, session) => session.draft.structureProtected } },
};

/** `Workbook` */
export const workbookClass: ThingClass<All> = {
  name: "Workbook",
  scalars: {
    readOnly: { get: (_, session) => session.lasting.isReadOnly },
  },
  objects: {
    worksheets: (_, __, session) => thing(worksheets, {}, session),
    names: (_, __, session) => thing(namedItems, {}, session),
    tables: (_, __, session) => thing(tablesClass, {}, session),
    application: (_, __, session) => thing(application, {}, session),
    protection: (_, __, session) => thing(protection, {}, session),
    settings: (_, __, session) => thing(settings, {}, session),
    getSelectedRange(_, __, session) {
      const { sheet, areas } = session.draft.selection;
      const [first, ...others] = areas;
      if (!first || others.length > 0) {
        throw new Failure(
          "InvalidSelection",
          `The current selection is invalid for this operation (${fullAddress(sheetOf(session, sheet).sheet, areas)}).`,
        );
      }
      return rangeAt(session, sheet, first);
    },
    getSelectedRanges(_, __, session) {
      const { sheet, areas } = session.draft.selection;
      const [first, ...others] = areas;
      if (!first) throw new Failure("InvalidSelection", "Nothing is selected.");
      return areasAt(session, sheet, [first, ...others]);
    },
    getActiveCell(_, __, session) {
      const { sheet, areas } = session.draft.selection;
      const { top, left } = areas[0] ?? { top: 0, left: 0 };
      return rangeAt(session, sheet, { top, left, bottom: top, right: left });
    },
  },
  methods: {
    _RemoveReference(_, [name], session) {
      session.lasting.references.delete(text(name, "the reference"));
      return null;
    },
  },
};

/** The workbook, from which all else is reached. */
export const workbook = (session: Session): Thing => thing(workbookClass, {}, session);
