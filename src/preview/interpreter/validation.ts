/** Words to choose from in the cells of a range. */
import type { Area } from "../../workbook/port/grid";
import type { WholeValidation } from "../../hosts/file/whole/types";
import { meet } from "./areas";
import type { Cells } from "./areas";
import { isObject, record, text } from "./arguments";
import { Failure, invalid } from "./failure";
import type { Json } from "./protocol";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";
import type { ThingClass } from "./thing";

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const ruleOf = (cells: Cells, session: Session): WholeValidation | undefined =>
  sheetOf(session, cells.sheet).sheet.validations.find(({ area }) => meet(area, cells.areas[0]));

/** What is left of an area when another is taken out of it. */
function without(area: Area, gone: Area): Area[] {
  const hole = meet(area, gone);
  if (!hole) return [area];
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ].filter((each) => each.top <= each.bottom && each.left <= each.right);
}

/** Takes the rules of an area away. */
export function clearValidation(cells: Cells, session: Session): void {
  const sheet = openSheet(session, cells.sheet);
  const { validations } = sheet.sheet;
  const left = validations.flatMap((rule) =>
    cells.areas
      .reduce<Area[]>((areas, gone) => areas.flatMap((area) => without(area, gone)), [rule.area])
      .map((area) => (sameArea(area, rule.area) ? rule : { ...rule, area })),
  );
  if (left.length !== validations.length || left.some((rule, index) => rule !== validations[index])) {
    sheet.set({ validations: left });
  }
}

function change(cells: Cells, session: Session, make: (rule: WholeValidation) => WholeValidation): void {
  const sheet = openSheet(session, cells.sheet);
  for (const area of cells.areas) {
    const present = sheet.sheet.validations.find((rule) => sameArea(rule.area, area));
    if (!present) {
      throw new Failure("GeneralException", "The cells have no rule, so its words cannot be set.");
    }
    const validations = sheet.sheet.validations.map((rule) => (rule === present ? make(rule) : rule));
    sheet.set({ validations });
  }
}

function setRule(cells: Cells, value: Json, session: Session): void {
  const list = record(record(value, "dataValidation.rule")["list"], "dataValidation.rule.list");
  const source = text(list["source"], "the list's source");
  const choices = source.startsWith("=") ? source.slice(1) : source.split(",");
  if (typeof choices !== "string" && source.length > 255) throw invalid("a list of over 255 characters");
  clearValidation(cells, session);
  const sheet = openSheet(session, cells.sheet);
  const made = cells.areas.map((area) => ({ area, choices, title: "", message: "", strict: true }));
  sheet.set({ validations: [...sheet.sheet.validations, ...made] });
}

/** `Range.dataValidation`, for lists. */
export const dataValidation: ThingClass<Cells> = {
  name: "DataValidation",
  scalars: {
    type: { get: (cells, session) => (ruleOf(cells, session) ? "List" : "None") },
    rule: {
      get(cells, session) {
        const rule = ruleOf(cells, session);
        if (!rule) return {};
        const { choices } = rule;
        const source = typeof choices === "string" ? `=${choices}` : choices.join(",");
        return { list: { inCellDropDown: true, source } };
      },
      set: setRule,
    },
    ignoreBlanks: { get: () => true, set: () => undefined },
    prompt: {
      get(cells, session) {
        const rule = ruleOf(cells, session);
        return { showPrompt: true, title: rule?.title ?? "", message: rule?.message ?? "" };
      },
      set(cells, value, session) {
        const { title, message } = record(value, "dataValidation.prompt");
        const words = { title: text(title ?? "", "title"), message: text(message ?? "", "message") };
        change(cells, session, (rule) => ({ ...rule, ...words }));
      },
    },
    errorAlert: {
      get(cells, session) {
        const style = ruleOf(cells, session)?.strict === false ? "Warning" : "Stop";
        return { showAlert: true, style, title: "", message: "" };
      },
      set(cells, value, session) {
        const style = isObject(value) ? value["style"] : undefined;
        change(cells, session, (rule) => ({ ...rule, strict: style === "Stop" }));
      },
    },
  },
  methods: {
    clear(cells, _, session) {
      clearValidation(cells, session);
      return null;
    },
  },
};
