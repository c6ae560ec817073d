import { academicYearName, pounds } from "../../model/format";
import * as z from "zod";
import type { CellAddress, Entered, Lever, LeverName, Optional, YearStart } from "../../model/inputs";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import type { Fault, Field } from "./field";
import { fields } from "./fields";
import type { Known } from "./known";
import {
  leverLabels,
  leverNames,
  leverUnits,
  parseLever,
  parseUnit,
  unitLabels,
  type UnitRead,
} from "./leverNames";
import { readTarget } from "./leverTargets";
import { readLeverRange } from "./leverRange";
import { readLeverValue, scaleWords } from "./leverValue";
import { errorAt, noteAt, warningAt } from "./problemAt";
import { readRows, type ReadTable } from "./rows";
import { shown } from "./shown";
import { financialYearName, type NamedYear } from "./year";

const row = z.strictObject({
  scenario: fields.words("the scenario's name"),
  lever: fields.words("a lever's name"),
  appliesTo: fields.optionalWords,
  from: fields.namedYear,
  to: fields.optionalNamedYear,
  value: fields.asItStands,
  unit: fields.words("the unit of Value, such as places, pupils, £ or %"),
  ramp: fields.ramp,
  note: fields.optionalWords,
  switchedOn: fields.optionalYes,
  low: fields.asItStands,
  high: fields.asItStands,
});

type Row = z.output<typeof row>;

/** Scenarios as read: every row's scenario name, right or wrong, and the levers that are right. */
export interface LeversRead extends ReadTable<Lever> {
  readonly named: readonly Entered<string>[];
  /** Levers that are right, but switched off. */
  readonly switchedOff: readonly Lever[];
}

/** Reads the levers, each by the rules of its name. */
export function readLevers(table: LocatedTable, known: Known): LeversRead {
  const read = readRows(table, row);
  const problems = [...read.problems];
  const switchedOff: Lever[] = [];
  const rows = read.rows.flatMap(({ row: line, values }) => {
    const lever = leverOf(values, known, problems);
    if (!lever) return [];
    if (values.switchedOn.value ?? true) return [{ row: line, values: lever }];
    switchedOff.push(lever);
    problems.push(switchedOffNote(lever));
    return [];
  });
  return { rows, problems, named: read.rows.map(({ values }) => values.scenario), switchedOff };
}

const switchedOffNote = ({ scenario, name, at }: Lever): Problem =>
  noteAt(at.switchedOn ?? at.lever, {
    found: `Scenarios: the lever ${leverLabels[name]} of “${scenario}” is switched off and changes nothing.`,
    wanted: "Yes, or a blank, where the lever is to count",
    remedy: "Nothing to do, unless it is to count: enter Yes.",
  });

function leverOf(values: Row, known: Known, problems: Problem[]): Lever | undefined {
  const { scenario, lever, appliesTo, from, to, value, unit, ramp, note } = values;
  const before = problems.length;
  const report = (at: CellAddress | undefined, { found, wanted, remedy }: Fault): void => {
    problems.push(errorAt(at, { found: `Scenarios: ${found}`, wanted, remedy }));
  };
  const name = parseLever(lever.value);
  if (name === undefined) {
    report(lever.at, {
      found: `“${lever.value}” is no lever known here.`,
      wanted: `one of: ${leverNames.map((each) => leverLabels[each]).join(", ")}`,
      remedy: "Choose the lever from the list.",
    });
    return undefined;
  }
  const unitRead = fittingUnit(name, unit, report);
  const target = readTarget(name, appliesTo.value, known);
  if ("fault" in target) report(appliesTo.at ?? lever.at, target.fault);
  const years = yearsOf(name, from, to, report);
  rampFault(name, to, ramp, report);
  const entered = unitRead && readLeverValue(name, value, unitRead);
  if (entered && "fault" in entered) report(value.at, entered.fault);
  if (name === "reserveMovement" && appliesTo.value !== undefined)
    problems.push(
      warningAt(appliesTo.at, {
        found: `Scenarios: a reserve movement applies to “${appliesTo.value}”, which is not looked at.`,
        wanted: "a blank",
        remedy: "Clear the cell, or put the words under Note.",
      }),
    );
  const amount = entered && "value" in entered ? entered.value : undefined;
  if (
    amount &&
    unitRead?.unit === "gbp" &&
    unitRead.scale === 1 &&
    (amount.reading?.scale ?? 1) === value.scale
  )
    problems.push(...headingNote(amount, value));
  const range =
    amount && unitRead ? readLeverRange(name, { low: values.low, high: values.high }, amount, unitRead) : {};
  if (range.fault) report(range.fault.at, range.fault);
  if (problems.slice(before).some(({ severity }) => severity === "error")) return undefined;
  if (!unitRead || "fault" in target || !years || !entered || "fault" in entered) return undefined;
  return {
    scenario: scenario.value,
    name,
    target: target.target,
    from: years.from,
    to: years.to,
    value: entered.value,
    unit: unitRead.unit,
    ramp,
    ...(range.low ? { low: range.low } : {}),
    ...(range.high ? { high: range.high } : {}),
    note: note.value ?? "",
    at: {
      scenario: scenario.at,
      lever: lever.at,
      ...(appliesTo.at ? { appliesTo: appliesTo.at } : {}),
      ...(values.switchedOn.at ? { switchedOn: values.switchedOn.at } : {}),
    },
  };
}

/** Unit says £ and the heading more than that: what was made of it is told, not done in silence. */
function headingNote({ value, at }: Entered<number>, { cell, scale }: Field): readonly Problem[] {
  if (!cell || scale === 1) return [];
  const says = scaleWords[scale];
  return [
    noteAt(at, {
      found: `Scenarios: Value holds ${shown(cell)} and its heading says ${says}: read as ${pounds(value)}.`,
      wanted: `an amount in ${says} where Unit is £`,
      remedy: `Nothing to do, if so it is meant; else take ${says} out of the heading.`,
    }),
  ];
}

type Report = (at: CellAddress | undefined, fault: Fault) => void;

function fittingUnit(name: LeverName, { value, at }: Entered<string>, report: Report): UnitRead | undefined {
  const unit = parseUnit(value);
  if (unit && leverUnits[name].includes(unit.unit)) return unit;
  const wanted = leverUnits[name].map((each) => unitLabels[each]).join(" or ");
  report(at, {
    found: `${leverLabels[name]} has the unit “${value}”.`,
    wanted: `the unit ${wanted}`,
    remedy: `Enter ${wanted} under Unit, and check that Value is meant so.`,
  });
  return undefined;
}

function yearsOf(
  name: LeverName,
  from: Entered<NamedYear>,
  to: Optional<NamedYear>,
  report: Report,
): { from: Entered<YearStart>; to: Optional<YearStart> } | undefined {
  const calendar = name === "places" ? "academic" : "financial";
  const inCalendar = (year: NamedYear, at: CellAddress | undefined, heading: string): boolean => {
    if ((year.calendar ?? calendar) === calendar) return true;
    report(at, {
      found: `${heading} is ${year.calendar === "academic" ? "an academic" : "a financial"} year, but ${leverLabels[name]} goes by the ${calendar} year.`,
      wanted:
        calendar === "academic" ? "an academic year, such as 2026/27" : "a financial year, such as 2026-27",
      remedy: `Enter the ${calendar} year.`,
    });
    return false;
  };
  const fits = [
    inCalendar(from.value, from.at, "From"),
    to.value === undefined || inCalendar(to.value, to.at, "To"),
  ];
  if (fits.includes(false)) return undefined;
  if (to.value !== undefined && to.value.start < from.value.start) {
    const show = calendar === "academic" ? academicYearName : financialYearName;
    report(to.at, {
      found: `To (${show(to.value.start)}) is before From (${show(from.value.start)}).`,
      wanted: "a To that is not before From",
      remedy: "Exchange the two, or clear To if the change is to last.",
    });
    return undefined;
  }
  const { value: last, ...place } = to;
  return {
    from: { value: from.value.start, at: from.at },
    to: last === undefined ? place : { ...place, value: last.start },
  };
}

function rampFault(name: LeverName, to: Optional<NamedYear>, ramp: Optional<number>, report: Report): void {
  if ((ramp.value ?? 1) === 1) return;
  if (name !== "reserveMovement" && !(name === "blockTransfer" && to.value === undefined)) return;
  report(ramp.at, {
    found: `${leverLabels[name]} has a ramp of ${String(ramp.value ?? 1)} years${name === "blockTransfer" ? " but no To, so that it holds for one year alone" : ""}.`,
    wanted: name === "blockTransfer" ? "a To year, or no ramp" : "no ramp",
    remedy:
      name === "blockTransfer"
        ? "Enter To, or clear Ramp."
        : "Clear Ramp; enter a row for each year instead.",
  });
}
