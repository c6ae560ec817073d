import type { Inputs } from "../../model/inputs";
import { leverYearName } from "../../model/leverText";
import type { LeverForm } from "../../tasks/levers/leverForm";
import type { LeverChoice } from "../../tasks/levers/leverChoices";
import { parseYear } from "../../workbook/read/year";

const yearFor = (choice: LeverChoice, text: string): string => {
  const year = parseYear(text);
  return year ? leverYearName(choice.name, year.start) : text;
};

/** The form turned to another lever: years go over to its calendar; target, unit and value begin anew. */
export function formFor(choice: LeverChoice, inputs: Inputs, before: LeverForm): LeverForm {
  return {
    ...before,
    lever: choice.name,
    appliesTo: choice.targets.includes(before.appliesTo) ? before.appliesTo : (choice.targets[0] ?? ""),
    unit: choice.units[0] ?? "gbp",
    value: "",
    low: "",
    high: "",
    from:
      before.from === "" ? leverYearName(choice.name, inputs.years[1] ?? NaN) : yearFor(choice, before.from),
    to: before.to === "" ? "" : yearFor(choice, before.to),
  };
}

/** A new lever of a scenario, as the form begins. */
export const newForm = (choice: LeverChoice, inputs: Inputs, scenario: string): LeverForm =>
  formFor(choice, inputs, {
    scenario,
    lever: choice.name,
    appliesTo: "",
    from: "",
    to: "",
    value: "",
    unit: "gbp",
    ramp: "",
    note: "",
    low: "",
    high: "",
  });
