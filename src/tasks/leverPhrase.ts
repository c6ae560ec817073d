import { pounds } from "../model/format";
import type { AssumptionName, Block, Lever } from "../model/inputs";
import type { Kind } from "../model/kinds";
import { spoken } from "./spoken";

/** The kinds as they stand in a sentence. */
const among: Readonly<Record<Kind, string>> = {
  mainstream: "mainstream schools",
  resourced: "resourced provision and SEN units",
  maintainedSpecial: "maintained special schools",
  specialAcademy: "special academies and free schools",
  nonMaintained: "non-maintained special schools",
  independent: "independent special schools",
  alternative: "alternative provision",
  hospital: "hospital education",
  furtherEducation: "further education",
  specialPost16: "special post-16 institutions",
  other: "other provision",
};

const blockWords: Readonly<Record<Block, string>> = {
  schools: "schools block",
  centralSchoolServices: "central school services block",
  earlyYears: "early years block",
  highNeeds: "high needs block",
};

const number = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

/** A share as a percentage: 0.005 is 0.5%. */
const percentage = (share: number): string => `${number(Number((share * 100).toFixed(6)))}%`;

const points = (share: number): string => {
  const size = Number((Math.abs(share) * 100).toFixed(6));
  return `${number(size)} percentage ${size === 1 ? "point" : "points"}`;
};

const counted = (count: number, one: string): string => `${number(count)} ${count === 1 ? one : `${one}s`}`;

/** The amount itself where it can be said whole; else as people say it. */
const amount = (value: number): string =>
  Math.abs(value) < 1000 ? pounds(Math.abs(value)) : spoken(value, "closely");

function where({ target }: Lever): string {
  if (target.to === "setting") return ` at ${target.setting}`;
  if (target.to === "kind") return ` in ${among[target.kind]}`;
  return "";
}

const growthWords: Readonly<Record<AssumptionName, string>> = {
  pupilGrowth: "pupil growth",
  topUpUplift: "the top-up uplift",
  feeInflation: "fee inflation",
  servicesInflation: "services inflation",
  placeRateChange: "the change in place rates",
  blockGrowth: "the growth of the block",
};

function ratePhrase(lever: Lever, words: string): string {
  const { value } = lever.value;
  if (value === 0) return `No change to ${words}${where(lever)}`;
  return `${value < 0 ? "Lowering" : "Raising"} ${words}${where(lever)} by ${points(value)} a year`;
}

function servicePhrase({ target, value: { value } }: Lever): string {
  const name =
    target.to === "service" ? target.service : target.to === "newService" ? target.name : "services";
  if (value === 0) return `No change to ${name}`;
  if (target.to === "newService" && value > 0) return `Spending ${amount(value)} on ${name}`;
  return value > 0 ? `Adding ${amount(value)} to ${name}` : `Taking ${amount(value)} from ${name}`;
}

function transferPhrase({ target, value: { value }, unit }: Lever): string {
  const [from, into] =
    target.to === "transfer" ? [blockWords[target.from], target.into] : (["a block", "highNeeds"] as const);
  const whither = into === "highNeeds" ? "" : ` to the ${blockWords[into]}`;
  if (value === 0) return `Moving nothing from the ${from}${whither}`;
  return unit === "percent"
    ? `Moving ${percentage(value)} of the ${from}${whither}`
    : `Moving ${amount(value)} from the ${from}${whither}`;
}

function reservePhrase({ value: { value } }: Lever): string {
  if (value === 0) return "No movement of the reserve";
  return value > 0 ? `Paying ${amount(value)} into the reserve` : `Taking ${amount(value)} from the reserve`;
}

const ramped = ({ ramp, value }: Lever): string =>
  ramp.value !== undefined && ramp.value > 1 && value.value !== 0 ? ` over ${number(ramp.value)} years` : "";

/** What a lever does, as a sentence begins: "Adding 12 places at Ash unit over 2 years". */
export function leverPhrase(lever: Lever): string {
  return `${bare(lever)}${ramped(lever)}`;
}

function bare(lever: Lever): string {
  const { value } = lever.value;
  const size = Math.abs(value);
  switch (lever.name) {
    case "places": {
      const one = lever.unit === "unfilledPlaces" ? "unfilled place" : "place";
      if (value === 0) return `No change of ${one}s${where(lever)}`;
      return `${value > 0 ? "Adding" : "Taking away"} ${counted(size, one)}${where(lever)}`;
    }
    case "pupilsWithTopUp":
      if (value === 0) return `No change of pupils with a top-up${where(lever)}`;
      return `Paying a top-up for ${counted(size, value > 0 ? "more pupil" : "fewer pupil")}${where(lever)}`;
    case "placementPupils":
      if (value === 0) return `No change of pupils placed${where(lever)}`;
      return `Placing ${counted(size, value > 0 ? "more pupil" : "fewer pupil")}${where(lever)}`;
    case "averageCost":
      if (value === 0) return `No change to the average cost of placements${where(lever)}`;
      return `${value < 0 ? "Cutting" : "Raising"} the average cost of placements${where(lever)} by ${percentage(size)}`;
    case "services":
      return servicePhrase(lever);
    case "blockTransfer":
      return transferPhrase(lever);
    case "reserveMovement":
      return reservePhrase(lever);
    default:
      return ratePhrase(lever, growthWords[lever.name]);
  }
}
