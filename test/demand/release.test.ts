import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backtest } from "../../scripts/backtest/backtest";
import { parseCsv } from "../../scripts/backtest/csv";
import { refuse } from "../../scripts/backtest/counts";
import { readRelease, type Authority } from "../../scripts/backtest/release";

const placements =
  "mainstream_total,special_la_maintained,special_academy_free,special_independent,special_non_maintained,fe_total";
const stem = "time_period,geographic_level,new_la_code,old_la_code,la_name,breakdown_topic,breakdown";
const caseloadHeading = `${stem},ehcplans,${placements}`;
const newHeading = `${stem},new_ehc_plans,${placements}`;

const row = (period: string, code: string, figures: string, name = `Town ${code}`): string =>
  `${period},Local authority,E${code},${code},"${name}",All EHC plans,All EHC plans,${figures}`;

/** Ten authorities over four Januaries, in the release's own columns. */
function caseload(later: string): string {
  const periods = ["201819", "201920", "202021", "202122"];
  const lines = Array.from({ length: 10 }, (_, at) => {
    const code = String(100 + at);
    return periods.map((period, year) => {
      const size = Math.round((1000 + 100 * at) * 1.1 ** year) + 3 * ((at * 7 + year * 5) % 11);
      const kinds = [0.5, 0.1, 0.15, 0.03, 0.02, 0.12].map((share) => Math.round(share * size));
      return row(period, code, [size, ...kinds].join(","));
    });
  }).flat();
  return [caseloadHeading, ...lines, later].join("\n");
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const put = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const only = (authorities: readonly Authority[], key: string): Authority => {
  const found = authorities.find(({ history }) => history.authority === key);
  if (!found) throw new Error(`no authority ${key}`);
  return found;
};

describe("reading the release", () => {
  it("quoted cells may hold commas and quotation marks", () => {
    const [first] = parseCsv('\uFEFFa,b\r\n"x, ""y""",2\r\n');
    expect(first?.get("a")).toBe('x, "y"');
    expect(first?.get("b")).toBe("2");
  });

  it("marks are missing, never 0; other is what is left; 202122 is January 2022", () => {
    put(
      "caseload_by_placement_a.csv",
      [
        caseloadHeading,
        row("202122", "100", "100,50,10,5,3,2,20"),
        row("202223", "100", "120,60,c,5,x,,z"),
      ].join("\n"),
    );
    const { plans } = only(readRelease(folder, refuse), "100").history;
    expect(plans[2022]).toEqual({
      total: 100,
      mainstream: 50,
      special: 15,
      independent: 5,
      furtherEducation: 20,
      other: 10,
    });
    expect(plans[2023]).toEqual({ total: 120, mainstream: 60 });
  });

  it("tells files apart by how their names begin, and takes a later year from a file of its own", () => {
    put("caseload_by_placement_2019.csv", caseload(""));
    put(
      "caseload_by_placement_next.csv",
      [caseloadHeading, row("202223", "100", "1500,750,150,200,40,30,180")].join("\n"),
    );
    put(
      "caseload_by_age_and_placement_x.csv",
      `${caseloadHeading}\n202223,Local authority,E100,100,T,Child or young persons age,age 10,90,50,10,10,2,1,0`,
    );
    put(
      "new_plans_by_placement.csv",
      `${newHeading}\n${row("2021", "100", "180,90,20,20,4,3,10").replace("All EHC plans,All EHC plans", "New EHC plans,New EHC plans")}`,
    );
    put(
      "ceased_plans_1.csv",
      `${stem},total_ceased\n2022,Local authority,E100,100,T,All ceased EHC plans,All ceased EHC plans,77\n2022,Local authority,E100,100,T,Age plan ceased,age 20 and over,31`,
    );
    const { history } = only(readRelease(folder, refuse), "100");
    expect(history.plans[2023]?.total).toBe(1500);
    expect(history.plansByAge?.[2023]?.[10]?.total).toBe(90);
    expect(history.newPlans?.[2021]?.special).toBe(40);
    expect(history.ceased?.[2022]).toBe(77);
    expect(history.ceasedByAge?.[2022]?.[20]).toBe(31);
  });

  const faults: [string, string, string][] = [
    [
      "words for a count",
      [caseloadHeading, row("202122", "100", "lots,50,10,5,3,2,20")].join("\n"),
      'ehcplans is "lots"',
    ],
    [
      "a negative count",
      [caseloadHeading, row("202122", "100", "100,-5,10,5,3,2,20")].join("\n"),
      'mainstream_total is "-5"',
    ],
    [
      "a period that is none",
      [caseloadHeading, row("2021/22", "100", "100,50,10,5,3,2,20")].join("\n"),
      '"2021/22" as a time_period',
    ],
    [
      "a column that is not there",
      `${stem},ehcplans\n${row("202122", "100", "100")}`,
      "no column called mainstream_total",
    ],
    ["no rows of authorities", caseloadHeading, "no file whose name begins caseload_by_placement with rows"],
  ];
  it.each(faults)("says in words: %s", (_, text, words) => {
    put("caseload_by_placement.csv", text);
    expect(() => readRelease(folder, refuse)).toThrow(words);
  });

  it("placements beyond all plans cost one authority the kinds of one January, and are told", () => {
    put(
      "caseload_by_placement.csv",
      [
        caseloadHeading,
        row("202122", "100", "60,50,10,5,3,2,20"),
        row("202223", "100", "100,50,10,5,3,2,20"),
      ].join("\n"),
    );
    const told: string[] = [];
    const { plans } = only(
      readRelease(folder, (words) => told.push(words)),
      "100",
    ).history;
    expect(plans[2022]).toEqual({ total: 60 });
    expect(plans[2023]).toMatchObject({ total: 100, mainstream: 50, other: 10 });
    expect(told).toEqual([
      expect.stringMatching(
        /^caseload_by_placement\.csv, .*202122: the placements add to 90, more than all plans \(60\)/,
      ),
    ]);
  });

  it("two files that give different counts are named, and the last by name holds; the same counts twice are no fault", () => {
    put(
      "caseload_by_placement.csv",
      [caseloadHeading, row("202122", "100", "100,50,10,5,3,2,20")].join("\n"),
    );
    put(
      "caseload_by_placement_again.csv",
      [caseloadHeading, row("202122", "100", "100,50,10,5,3,2,20")].join("\n"),
    );
    const told: string[] = [];
    const warn = (words: string): void => {
      told.push(words);
    };
    readRelease(folder, warn);
    expect(told).toEqual([]);
    put(
      "caseload_by_placement_later.csv",
      [caseloadHeading, row("202122", "100", "101,50,10,5,3,2,20")].join("\n"),
    );
    expect(only(readRelease(folder, warn), "100").history.plans[2022]?.total).toBe(101);
    expect(told).toEqual([
      expect.stringMatching(
        /caseload_by_placement_again\.csv and caseload_by_placement_later\.csv give different counts/,
      ),
    ]);
  });

  it("says in words: no such folder", () => {
    expect(() => readRelease(join(folder, "nowhere"), refuse)).toThrow("could not be opened");
  });
});

describe("nothing after the origin's January reaches a forecast", () => {
  it("with wild later counts, codes and names the forecasts are the same; only what came to pass differs", () => {
    put("caseload_by_placement.csv", caseload(""));
    const calm = backtest(readRelease(folder, refuse), 2021, 2);
    const later = ["202223", "202324"]
      .map((period) => row(period, "103", "99999,1,1,1,1,1,1", "Newname").replace("E103", "E999"))
      .join("\n");
    put("caseload_by_placement_later.csv", [caseloadHeading, later].join("\n"));
    put("new_plans_by_placement.csv", `${newHeading}\n${row("2021", "103", "88888,1,1,1,1,1,1")}`);
    put("requests.csv", `${stem},requests_received_in_year\n${row("2021", "103", "77777")}`);
    const wild = backtest(readRelease(folder, refuse), 2021, 2);
    const forecasts = (rows: typeof wild): object[] => rows.map((each) => ({ ...each, actual: null }));
    expect(forecasts(wild)).toEqual(forecasts(calm));
    const actual = (rows: typeof wild, year: number): number | null | undefined =>
      rows.find((each) => each.la === "E103" && each.kind === "total" && each.year === year)?.actual;
    expect(actual(wild, 2022)).toBe(actual(calm, 2022));
    expect(actual(calm, 2023)).toBeNull();
    expect(actual(wild, 2023)).toBe(99999);
  });

  it("refuses an origin that the files do not reach", () => {
    put("caseload_by_placement.csv", caseload(""));
    expect(() => backtest(readRelease(folder, refuse), 2019, 1)).toThrow(
      "do not carry a forecast from January 2019",
    );
    expect(() => backtest(readRelease(folder, refuse), 2030, 1)).toThrow(
      "do not carry a forecast from January 2030",
    );
  });
});
