import type { Lever } from "../../model/inputs";
import { formOf } from "./leverForm";
import { addLevers, type FormTried, formTried } from "./leverPlans";
import { requireNewName } from "./rowPlans";
import type { ScenarioBook } from "./scenarioTable";

/** Enters a lever tried on a scenario as a scenario of its own: the levers of the first, and the new one. */
export const keepAsScenario = (book: ScenarioBook, base: string, lever: Lever, name: string): FormTried =>
  formTried(() => {
    const scenario = name.trim();
    requireNewName(book, scenario);
    const levers = [
      ...book.rows.filter((row) => row.isOn && row.lever.scenario === base).map((row) => row.lever),
      lever,
    ];
    return addLevers(
      book,
      levers.map((one) => ({ ...formOf(one), scenario })),
      `the scenario ${scenario}`,
    );
  });
