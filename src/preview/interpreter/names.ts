/** Defined names, of the workbook or of one sheet. */
import { parseReference } from "../../workbook/port/address";
import type { BookName } from "../book/types";
import { fullAddress } from "./areas";
import { optionalText, said, text, truth } from "./arguments";
import { Failure, invalid, notFound, taken } from "./failure";
import { rangeAt } from "./range";
import { mayWrite, sheetOf } from "./session";
import type { Session } from "./session";
import { isThing } from "./object";
import { thing } from "./thing";
import type { Argument } from "./object";
import type { ThingClass } from "./thing";

interface NameTarget {
  readonly name: string;
  readonly scope?: string;
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const matches =
  (target: NameTarget) =>
  (each: BookName): boolean =>
    sameText(each.name, target.name) && each.scope === target.scope;

function named(target: NameTarget, session: Session): BookName {
  const found = session.draft.names.find(matches(target));
  if (!found) throw notFound(`name ${target.name}`);
  return found;
}

function replace(target: NameTarget, session: Session, make: (name: BookName) => BookName): void {
  mayWrite(session);
  named(target, session);
  const isIt = matches(target);
  session.draft.setNames(session.draft.names.map((each) => (isIt(each) ? make(each) : each)));
}

/** Without the leading `=`. */
const referenceOf = (formula: string): string => formula.replace(/^=/, "");

/** `NamedItem`. A name whose cells are gone is there all the same, and has no range. */
export const namedItem: ThingClass<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: { get: (target, session) => named(target, session).name },
    formula: {
      get: (target, session) => `=${named(target, session).refersTo}`,
      set(target, value, session) {
        const refersTo = referenceOf(text(value, "formula"));
        replace(target, session, (name) => ({ ...name, refersTo }));
      },
    },
    visible: {
      get: (target, session) => named(target, session).visible,
      set(target, value, session) {
        const visible = truth(value, "visible");
        replace(target, session, (name) => ({ ...name, visible }));
      },
    },
    scope: { get: ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet") },
    type: {
      get: (target, session) => {
        const { refersTo } = named(target, session);
        return refersTo.includes("#REF!") ? "Error" : parseReference(refersTo) ? "Range" : "String";
      },
    },
    value: {
      get: (target, session) => {
        const { refersTo } = named(target, session);
        return refersTo.includes("#REF!") ? "#REF!" : refersTo;
      },
    },
    comment: { get: () => "" },
  },
  objects: {
    getRangeOrNullObject(target, _, session) {
      const reference = parseReference(named(target, session).refersTo);
      const sheet = reference && session.draft.find(reference.sheet);
      return reference && sheet ? rangeAt(session, sheet.id, reference.area) : null;
    },
    getRange(target, _, session) {
      const reference = parseReference(named(target, session).refersTo);
      const sheet = reference && session.draft.find(reference.sheet);
      if (!reference || !sheet) {
        throw new Failure("InvalidReference", `The name ${target.name} refers to cells that are gone.`);
      }
      return rangeAt(session, sheet.id, reference.area);
    },
    worksheetOrNullObject: ({ scope }, _, session) => (scope === undefined ? null : session.worksheet(scope)),
  },
  methods: {
    delete(target, _, session) {
      mayWrite(session);
      named(target, session);
      const isIt = matches(target);
      session.draft.setNames(session.draft.names.filter((each) => !isIt(each)));
      return null;
    },
  },
};

const canBeName = (name: string): boolean =>
  /^[A-Za-z_\\\u00a1-\uffff][\w.\\?\u00a1-\uffff]{0,254}$/.test(name) && !/^[A-Za-z]{1,3}\d{1,7}$/.test(name);

function refersTo(argument: Argument, session: Session): string {
  if (!isThing(argument)) return referenceOf(text(argument, "reference"));
  const { sheet, areas } = argument.target as { sheet: string; areas: [never] };
  const [area] = areas;
  const address = fullAddress(sheetOf(session, sheet).sheet, [area]);
  return address.replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d+)/g,
    (_, __: string, column: string, ___: string, row: string) => `$${column}$${row}`,
  );
}

interface Names {
  readonly scope?: string;
}

const inScope = ({ scope }: Names, session: Session): readonly BookName[] =>
  session.draft.names.filter((each) => each.scope === scope);

const itemOf = (name: BookName, session: Session) =>
  thing(namedItem, { name: name.name, ...(name.scope !== undefined && { scope: name.scope }) }, session);

function find(names: Names, key: Argument, session: Session) {
  const wanted = text(key, "the name");
  const found = inScope(names, session).find(({ name }) => sameText(name, wanted));
  return found ? itemOf(found, session) : null;
}

/** `NamedItemCollection` */
export const namedItems: ThingClass<Names> = {
  name: "NamedItemCollection",
  scalars: {},
  objects: {
    getItem(names, [key], session) {
      const found = find(names, key, session);
      if (!found) throw notFound(`name ${said(key)}`);
      return found;
    },
    getItemOrNullObject: (names, [key], session) => find(names, key, session),
    add(names, [name, reference, comment], session) {
      mayWrite(session);
      const wanted = text(name, "the name");
      optionalText(comment, "the comment");
      if (!canBeName(wanted)) throw invalid(`the name ${wanted}`);
      if (find(names, wanted, session)) throw taken(`name ${wanted}`);
      const made: BookName = {
        name: wanted,
        refersTo: refersTo(reference, session),
        visible: true,
        ...(names.scope !== undefined && { scope: names.scope }),
      };
      session.draft.setNames([...session.draft.names, made]);
      return itemOf(made, session);
    },
  },
  methods: { getCount: (names, _, session) => inScope(names, session).length },
  items: (names, session) => inScope(names, session).map((name) => itemOf(name, session)),
  item(names, key, session) {
    const found = find(names, key, session);
    if (!found) throw notFound(`name ${said(key)}`);
    return found;
  },
};
