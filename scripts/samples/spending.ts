/** Individual placements and central services of the Barking and Dagenham samples. */
import type { Kind } from "../../src/model/kinds";
import { january2024 } from "./sen2";

const { plans } = january2024("Barking and Dagenham");

export interface PlacementFigures {
  readonly kind: Kind;
  readonly provider: string;
  readonly sen2: string;
  /** Published. */
  readonly pupils: number;
  /** Pounds a pupil a year, illustrative. */
  readonly averageCost: number;
}

const placed = (kind: Kind, provider: string, sen2: string, averageCost: number): PlacementFigures => ({
  kind,
  provider,
  sen2,
  pupils: plans(sen2),
  averageCost,
});

export const placements: readonly PlacementFigures[] = [
  placed("independent", "Independent special schools", "special_independent", 72000),
  placed("nonMaintained", "Non-maintained special schools", "special_non_maintained", 38500),
  placed("mainstream", "Mainstream independent schools", "mainstream_independent", 24000),
  placed("specialPost16", "Special post-16 institutions", "specialist_post_16_institutions", 46500),
  placed("furtherEducation", "Training providers (UKRLP)", "ukrlp_provider", 9500),
  placed("other", "Education otherwise than at school", "other_arrangements_la", 31000),
  placed("other", "Direct payments to parents", "other_arrangements_parents", 18500),
  placed("other", "Other types of placement", "other_placement_settings", 27000),
  placed("other", "Early years settings", "nm_early_years", 6500),
];

export interface ServiceFigures {
  readonly line: string;
  readonly s251: string;
  /** Pounds a year, negative for income; illustrative. */
  readonly budget: number;
}

export const services: readonly ServiceFigures[] = [
  { line: "Targeted funding for mainstream schools with many plans", s251: "1.2.4", budget: 1450000 },
  { line: "SEN support services", s251: "1.2.5", budget: 3280000 },
  { line: "Sensory and physical impairment service", s251: "1.2.5", budget: 1160000 },
  { line: "Tuition and exceptional support", s251: "1.2.5", budget: 880000 },
  { line: "Hospital and home education", s251: "1.2.6", budget: 420000 },
  { line: "Alternative provision for pupils without a plan", s251: "1.2.7", budget: 1980000 },
  { line: "Support for inclusion", s251: "1.2.8", budget: 1720000 },
  { line: "Early years SEN inclusion fund (high needs share)", s251: "1.2.8", budget: 640000 },
  { line: "Speech, language and occupational therapies", s251: "1.2.13", budget: 1390000 },
  { line: "Income from other authorities for places used", s251: "1.2.1", budget: -460000 },
];
