import type { Inputs } from "./inputs";
import { kindLabels } from "./kinds";
import type { Entry, Line } from "./line";
import { columnsOf, records } from "./records";
import { negativePart, pupilCost } from "./rules";

export interface PlacementLines {
  readonly provider: Line<"text">;
  readonly kind: Line<"text">;
  readonly pupils: Line<"pupils">;
  readonly averageCost: Line<"gbpPerPupil">;
  readonly cost: Line<"gbp">;
}

export function placementLines({ placements }: Inputs): PlacementLines {
  const names = placements.map((row) => row.provider.value ?? kindLabels[row.kind.value]);
  const column = columnsOf(records("placements", "Placements", "placement", names));
  const pupils = column(
    "pupils",
    "Pupils",
    "pupils",
    placements.map((row): Entry => ({ by: "number", entered: row.pupils })),
  );
  const averageCost = column(
    "averageCost",
    "Average annual cost",
    "gbpPerPupil",
    placements.map((row): Entry => ({ by: "number", entered: row.averageCost })),
  );
  return {
    provider: column(
      "provider",
      "Provider or need",
      "text",
      placements.map((row): Entry =>
        row.provider.at && row.provider.value !== undefined
          ? { by: "text", at: row.provider.at, value: row.provider.value }
          : { by: "constant", value: "" },
      ),
    ),
    kind: column(
      "kind",
      "Kind",
      "text",
      placements.map((row): Entry => ({
        by: "word",
        at: row.kind.at,
        list: "kinds",
        value: kindLabels[row.kind.value],
      })),
    ),
    pupils,
    averageCost,
    cost: column("cost", "Placement costs", "gbp", pupilCost.of({ pupils, price: averageCost })),
  };
}

export interface ServiceLines {
  readonly name: Line<"text">;
  readonly budget: Line<"gbp">;
  readonly income: Line<"gbp">;
}

export function serviceLines({ services }: Inputs): ServiceLines {
  const column = columnsOf(
    records(
      "services",
      "Services",
      "service",
      services.map((row) => row.name.value),
    ),
  );
  const budget = column(
    "budget",
    "Annual budget",
    "gbp",
    services.map((row): Entry => ({ by: "number", entered: row.budget })),
  );
  return {
    name: column(
      "name",
      "Line",
      "text",
      services.map((row): Entry => ({ by: "text", at: row.name.at, value: row.name.value })),
    ),
    budget,
    income: column("income", "Of which income", "gbp", negativePart.of({ amount: budget })),
  };
}
