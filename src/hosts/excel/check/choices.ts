import { areaAddress } from "../addresses";
import type { ValidationPlan } from "../../../workbook/port/plan";
import { planFault } from "../refusals";

const longestTitle = 32;
const longestMessage = 255;

/** Throws where Excel cannot hold a list of choices or the help beside it. */
export function checkChoices({ area, choices, title, message }: ValidationPlan): void {
  const where = areaAddress(area);
  if (title.length > longestTitle || message.length > longestMessage) {
    throw planFault(`The help beside the choices of ${where} is longer than Excel allows.`);
  }
  if (typeof choices === "string") return;
  if (choices.some((choice) => choice.includes(",")) || choices.join(",").length > longestMessage) {
    throw planFault(
      `The choices of ${where} hold a comma or are longer than Excel allows: they need a range.`,
    );
  }
}
