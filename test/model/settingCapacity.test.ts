import type { Inputs } from "../../src/model/inputs";
import type { Kind } from "../../src/model/kinds";
import type { Line } from "../../src/model/line";
import { settingRows, type KindSettings } from "../../src/model/settingCapacity";
import { assumption, bandPupil, forum, lever, setting } from "./forum";
import { figures, modelled, near, opening, provision, scenario } from "./newProvision";

// Two special schools: Oak with 20 places for 26 pupils, Elm with 30 for 20. A unit with 10 places whose 8 pupils are in
// bands; one whose pupils nobody entered; one with neither places nor pupils yet.
const inputs: Inputs = forum({
  settings: [
    setting("Oak", "maintainedSpecial", [[2025, 20]], { topUpPupils: 26, averageTopUp: 14_000 }),
    setting("Elm", "maintainedSpecial", [[2025, 30]], { topUpPupils: 20, averageTopUp: 14_000 }),
    setting("Ash", "resourced", [[2025, 10]]),
    setting("Yew", "resourced", [[2025, 6]]),
    setting("Fir", "resourced", [[2025, 0]], { topUpPupils: 0, averageTopUp: 10_000 }),
  ],
  bands: [{ name: { value: "B", at: { sheet: "Bands", cell: "A2" } }, kind: {}, topUp: price() }],
  bandPupils: [bandPupil("Ash", "B", 8)],
  assumptions: [assumption("pupilGrowth", [0.5, 0, 0, 0])],
  scenarios: ["At Oak", "At Fir", "Whole kind", "Growth", "Money"],
  levers: [
    lever("At Oak", "places", { to: "setting", setting: "Oak" }, 12, "places", 2026),
    lever("At Oak", "pupilsWithTopUp", { to: "setting", setting: "oak" }, 4, "pupils", 2027),
    lever("At Fir", "places", { to: "setting", setting: "Fir" }, 12, "places", 2025),
    lever("Whole kind", "pupilsWithTopUp", { to: "kind", kind: "maintainedSpecial" }, 5, "pupils", 2027),
    lever("Growth", "pupilGrowth", { to: "all" }, -0.5, "percentagePoints", 2026, { to: 2026 }),
    lever("Money", "feeInflation", { to: "all" }, 0.01, "percentagePoints", 2026),
  ],
});

function price(): Inputs["bands"][number]["topUp"] {
  return { value: 9_000, at: { sheet: "Bands", cell: "B2" } };
}

const run = modelled(
  opening(
    inputs,
    provision("New unit", "resourced", { opens: 2027, places: 6, fill: 0.5, topUp: 10_000, diverted: 0 }),
    provision("New school", "resourced", {
      scenario: "Takes",
      opens: 2025,
      places: 12,
      topUp: 10_000,
      diverted: 1,
      insteadOf: "maintainedSpecial",
      movesExisting: true,
    }),
  ),
);

const of = (name: string, kind: Kind): KindSettings => {
  const found = scenario(run, name).spend.newProvision.settings.find((one) => one.kind === kind);
  if (!found) throw new Error(`no settings of ${kind} in ${name}`);
  return found;
};
const at = (name: string, kind: Kind, which: string): KindSettings["settings"][number] => {
  const { settings, opened } = of(name, kind);
  const found = [...settings, ...opened].find((one) => one.name === which);
  if (!found) throw new Error(`no ${which} in ${name}`);
  return found;
};
const values = (line: Line): readonly number[] => figures(run, line);

describe("places against pupils, setting by setting", () => {
  it("one setting's empty places do not make up for another's pupils beyond its own", () => {
    const [oak, elm] = [
      at("Baseline", "maintainedSpecial", "Oak"),
      at("Baseline", "maintainedSpecial", "Elm"),
    ];
    // 26 and 20 pupils, half as many again from 2026-27
    near(values(oak.pupils), [26, 39, 39, 39, 39]);
    near(values(oak.beyond), [6, 19, 19, 19, 19]);
    near(values(oak.unfilled), [0, 0, 0, 0, 0]);
    near(values(elm.unfilled), [10, 0, 0, 0, 0]);
    const { total } = of("Baseline", "maintainedSpecial");
    near(values(total.unfilled), [10, 0, 0, 0, 0]);
    near(values(total.beyond), [6, 19, 19, 19, 19]);
  });

  it("a change at a setting moves that setting alone, places by the academic year", () => {
    const oak = at("At Oak", "maintainedSpecial", "Oak");
    // 12 more from September 2026: 7/12 of them in 2026-27
    near(values(oak.places), [20, 27, 32, 32, 32]);
    near(values(oak.pupils), [26, 39, 43, 43, 43]);
    near(values(oak.beyond), [6, 12, 11, 11, 11]);
    const elm = at("At Oak", "maintainedSpecial", "Elm");
    near(values(elm.places), [30, 30, 30, 30, 30]);
    near(values(elm.pupils), [20, 30, 30, 30, 30]);
  });

  it("a change for a whole kind is at none of the settings", () => {
    const { elsewhere } = of("Whole kind", "maintainedSpecial");
    near(values(elsewhere.pupils), [0, 0, 5, 5, 5]);
    near(values(elsewhere.places), [0, 0, 0, 0, 0]);
  });

  it("counts pupils in bands, and leaves out a setting whose pupils nobody entered: its places stand apart", () => {
    const { settings, elsewhere } = of("Baseline", "resourced");
    expect(settings.map(({ name }) => name)).toStrictEqual(["Ash"]);
    near(values(at("Baseline", "resourced", "Ash").pupils), [8, 12, 12, 12, 12]);
    near(values(elsewhere.places), [6, 6, 6, 6, 6]);
    near(values(elsewhere.pupils), [0, 0, 0, 0, 0]);
  });

  it("a setting that is given its first places is there in that scenario", () => {
    near(values(at("At Fir", "resourced", "Fir").places), [7, 12, 12, 12, 12]);
    near(values(at("At Fir", "resourced", "Fir").unfilled), [7, 12, 12, 12, 12]);
    expect(of("Baseline", "resourced").settings.map(({ name }) => name)).not.toContain("Fir");
  });

  it("pupils whom new provision takes leave the kind, but no one setting", () => {
    // 12 from September 2025: 7/12 of them in the base year
    const { elsewhere } = of("Takes", "maintainedSpecial");
    near(values(elsewhere.pupils), [-7, -12, -12, -12, -12]);
    near(values(at("Takes", "maintainedSpecial", "Oak").pupils), [26, 39, 39, 39, 39]);
    near(values(at("Takes", "resourced", "New school").pupils), [7, 12, 12, 12, 12]);
  });

  it("new provision is a setting of its own, half of whose places stand empty", () => {
    const unit = at("S", "resourced", "New unit");
    near(values(unit.places), [0, 0, 3.5, 6, 6]);
    near(values(unit.pupils), [0, 0, 1.75, 3, 3]);
    near(values(unit.unfilled), [0, 0, 1.75, 3, 3]);
  });
});

describe("which settings a scenario has", () => {
  const kindsOf = (name: string): readonly Kind[] =>
    scenario(run, name).spend.newProvision.settings.map(({ kind }) => kind);

  it.each([
    ["Baseline", ["resourced", "maintainedSpecial"]],
    ["S", ["resourced"]],
    ["At Oak", ["maintainedSpecial"]],
    ["Takes", ["resourced", "maintainedSpecial"]],
    ["Money", []],
  ] as const)("%s has %j", (name, kinds) => {
    expect(kindsOf(name)).toStrictEqual(kinds);
  });
});

describe("laws", () => {
  const each = run.model.scenarios.flatMap(({ name, spend }) =>
    spend.newProvision.settings.map((kind) => [name, kind.kind, kind] as const),
  );

  it.each(each)(
    "%s, %s: places and pupils of the settings and of none are those of the kind",
    (name, kind, own) => {
      const whole = scenario(run, name).spend.newProvision.capacity.find((one) => one.kind === kind);
      if (!whole) throw new Error("no such kind");
      const all = [...own.settings, ...own.opened];
      const summed = (lines: readonly Line[]): readonly number[] =>
        run.model.workings.inputs.years.map((_, year) =>
          lines.reduce((sum, line) => sum + (values(line)[year] ?? NaN), 0),
        );
      near(summed([...all.map(({ places }) => places), own.elsewhere.places]), values(whole.places));
      near(summed([...all.map(({ pupils }) => pupils), own.elsewhere.pupils]), values(whole.pupils));
    },
  );

  it.each(["At Oak", "Growth", "Baseline"])("%s: special schools have all of their kind", (name) => {
    const { elsewhere } = of(name, "maintainedSpecial");
    near(values(elsewhere.places), [0, 0, 0, 0, 0]);
    near(values(elsewhere.pupils), [0, 0, 0, 0, 0]);
  });

  it.each(each)("%s, %s: what is unfilled less what is beyond is places less pupils", (_name, _kind, own) => {
    for (const { places, pupils, unfilled, beyond } of [...own.settings, ...own.opened])
      near(
        values(unfilled).map((free, year) => free - (values(beyond)[year] ?? NaN)),
        values(places).map((held, year) => held - (values(pupils)[year] ?? NaN)),
      );
  });

  it("every line of a kind has its row, once", () => {
    for (const [, , own] of each) {
      const ids = settingRows(own).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(4 * (own.settings.length + own.opened.length) + 4);
    }
  });
});
