import { minus, times, type Expr } from "./expression";
import type { Lever } from "./inputs";
import { effectOf, leverId, targetWords } from "./leverLines";
import { line, type Line } from "./line";
import { total, withProvision, type Parts, type ProvisionEffect } from "./scenarioParts";
import { sumOver } from "./sumOver";
import type { Workings } from "./workings";

/** True where the lever changes a line of income: an existing negative one, or a new one that is negative. */
function isIncome(lever: Lever, w: Workings): boolean {
  const { target } = lever;
  if (target.to === "newService") return lever.value.value < 0;
  if (target.to !== "service") return false;
  const own = w.inputs.services.find((row) => row.name.value.toLowerCase() === target.service.toLowerCase());
  return (own?.budget.value ?? 0) < 0;
}

/** Services net of income, the income in them, and the rows of the levers that change them. */
export function serviceCostLines(
  parts: Parts,
  provision: ProvisionEffect,
): {
  services: Line<"gbp">;
  income: Line<"gbp">;
  levers: Line<"gbp">[];
} {
  const { w, lines, rates } = parts;
  const index = rates.index("servicesInflation");
  const added = parts.levers
    .filter((lever) => lever.name === "services")
    .map((lever) => ({
      income: isIncome(lever, w),
      line: line({
        id: `${leverId(lines.levers, lever)}.services`,
        label: `Lever: ${targetWords(lever)}`,
        unit: "gbp",
        is: effectOf(lines, lever, "gbp"),
        note: "In cash: not inflated.",
      }),
    }));
  const services = line({
    id: "services.total",
    label: "Services, net of income",
    unit: "gbp",
    is: withProvision(
      total(
        times(sumOver(w.services.budget), index),
        added.map((one) => one.line),
      ),
      provision.services,
    ),
  });
  const received = added.filter((one) => one.income).map((one) => one.line);
  const income = line({
    id: "services.income",
    label: "Of which income",
    unit: "gbp",
    note: "Already taken off the net figure.",
    is: received.reduce<Expr<"gbp">>((sum, one) => minus(sum, one), times(sumOver(w.services.income), index)),
  });
  return { services, income, levers: added.map((one) => one.line) };
}
