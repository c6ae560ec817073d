import type { PlanForecast } from "../../demand/forecast";
import type { Outlook as ScenarioOutlook } from "../../outlook/outlook";
import type { PlansRead } from "../read";

/** What the plans of a workbook are forecast to do, with what they were read as. */
export interface Demand {
  readonly plans: PlansRead;
  readonly forecast: PlanForecast;
  /** Where the pupils that the money starts from are not the children that the plans count, in words. */
  readonly apart?: string;
}

/** What was worked out beside the model's lines and is written as values, each with the live figures that it fits. */
export interface Outlook {
  /** Absent where no plans are entered, or they cannot be forecast for the years of the model. */
  readonly demand?: Demand;
  /** Ranges, bridges and what matters most; absent where no scenario changes anything and nobody entered a range. */
  readonly scenarios?: ScenarioOutlook;
}
