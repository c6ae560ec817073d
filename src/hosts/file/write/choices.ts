import { areaName } from "../../../workbook/port/address";
import type { ValidationPlan } from "../../../workbook/port/plan";
import { element, escapeText } from "../package/element";
import type { Element } from "../package/markup";
import { planFault } from "./faults";
import { filedFormula } from "./functions";

const longestTitle = 32;
const longestMessage = 255;

/** Words to choose from in an area. Another word is warned of, not refused: a person may know better. */
export function choicesOf(plan: ValidationPlan & { readonly strict?: boolean }): Element {
  const where = areaName(plan.area);
  const listed =
    typeof plan.choices === "string"
      ? filedFormula(plan.choices)
      : `"${plan.choices.join(",").replaceAll('"', '""')}"`;
  const separated = typeof plan.choices !== "string" && plan.choices.some((choice) => choice.includes(","));
  if (plan.title.length > longestTitle || plan.message.length > longestMessage) {
    throw planFault(`The help beside the choices of ${where} is longer than Excel allows.`);
  }
  if (separated || listed.length > longestMessage + 2) {
    throw planFault(
      `The choices of ${where} hold a comma or are longer than Excel allows: they need a range.`,
    );
  }
  const given = {
    type: "list",
    errorStyle: plan.strict === true ? undefined : "warning",
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    promptTitle: plan.title === "" ? undefined : plan.title,
    prompt: plan.message === "" ? undefined : plan.message,
    sqref: where,
  };
  return element("dataValidation", given, [element("formula1", {}, [escapeText(listed)])]);
}
