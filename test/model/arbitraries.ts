import fc from "fast-check";
import type { Kind } from "../../src/model/kinds";
import type { Lever, LeverTarget } from "../../src/model/inputs";
import { lever } from "./forum";

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const share = fc.integer({ min: -60, max: 60 }).map((x) => x / 1000);
const when = fc.record({
  from: whole(2024, 2029),
  length: fc.option(whole(0, 4), { nil: undefined }),
  ramp: fc.option(whole(1, 4), { nil: undefined }),
});

const kind = (name: Kind): LeverTarget => ({ to: "kind", kind: name });
const setting = (name: string): LeverTarget => ({ to: "setting", setting: name });

type Made = Omit<Parameters<typeof make>[0], "scenario">;

function make(told: {
  scenario: string;
  name: Lever["name"];
  target: LeverTarget;
  value: number;
  unit: Lever["unit"];
  from: number;
  length: number | undefined;
  ramp: number | undefined;
}): Lever {
  const { scenario, name, target, value, unit, from, length, ramp } = told;
  return lever(scenario, name, target, value, unit, from, {
    ...(length === undefined ? {} : { to: from + length }),
    ...(ramp === undefined ? {} : { ramp }),
  });
}

const of = (
  name: Lever["name"],
  targets: readonly LeverTarget[],
  values: fc.Arbitrary<number>,
  unit: Lever["unit"],
): fc.Arbitrary<Made> =>
  fc
    .record({ target: fc.constantFrom(...targets), value: values, time: when })
    .map(({ target, value, time }) => ({
      name,
      target,
      value,
      unit,
      ...time,
    }));

const all: LeverTarget = { to: "all" };
const placesTargets = [
  kind("resourced"),
  kind("maintainedSpecial"),
  kind("furtherEducation"),
  setting("Beech Academy"),
  setting("Cedar Unit"),
];

/** Any lever that fits the full forum of `forum.ts`. */
export const anyLever: fc.Arbitrary<Made> = fc.oneof(
  of("places", placesTargets, whole(0, 60), "places"),
  of("places", [kind("resourced")], whole(0, 10), "unfilledPlaces"),
  of(
    "pupilsWithTopUp",
    [kind("resourced"), kind("alternative"), setting("Cedar Unit"), setting("Alder Special")],
    whole(-5, 60),
    "pupils",
  ),
  of("placementPupils", [kind("independent"), kind("mainstream")], whole(-20, 40), "pupils"),
  of("pupilGrowth", [all, kind("independent"), kind("resourced")], share, "percentagePoints"),
  of("topUpUplift", [all, kind("alternative")], share, "percentagePoints"),
  of("feeInflation", [all, kind("independent")], share, "percentagePoints"),
  of("servicesInflation", [all], share, "percentagePoints"),
  of("placeRateChange", [all, kind("maintainedSpecial")], share, "percentagePoints"),
  of("blockGrowth", [all], share, "percentagePoints"),
  of("averageCost", [kind("independent"), kind("mainstream")], share, "percent"),
  of(
    "services",
    [
      { to: "service", service: "Outreach" },
      { to: "service", service: "Income from others" },
      { to: "newService", name: "New: advice" },
    ],
    whole(-300_000, 300_000),
    "gbp",
  ),
  of(
    "blockTransfer",
    [
      { to: "transfer", from: "schools", into: "highNeeds" },
      { to: "transfer", from: "highNeeds", into: "earlyYears" },
    ],
    whole(0, 900_000),
    "gbp",
  ),
  of(
    "blockTransfer",
    [{ to: "transfer", from: "schools", into: "highNeeds" }],
    fc.constantFrom(0, 0.0025, 0.005),
    "percent",
  ),
  of("reserveMovement", [all], whole(-500_000, 500_000), "gbp"),
);

/** Levers of one scenario. */
export const anyLevers = (scenario: string, most = 6): fc.Arbitrary<readonly Lever[]> =>
  fc.array(anyLever, { maxLength: most }).map((made) => made.map((one) => make({ scenario, ...one })));

/** One lever of a scenario. */
export const oneLever = (scenario: string): fc.Arbitrary<Lever> =>
  anyLever.map((one) => make({ scenario, ...one }));
