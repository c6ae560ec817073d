import { dataRows, number, readSample, rowsUnder, sheetOf, sum } from "./book";

/** January of each year by the release's academic year. */
const januaries = new Map([
  ["201819", "January 2019"],
  ["201920", "January 2020"],
  ["202021", "January 2021"],
  ["202122", "January 2022"],
  ["202223", "January 2023"],
  ["202324", "January 2024"],
]);

const release = dataRows("sen2/caseload_by_placement.csv");
const rowOf = (authority: string, period: string): ReadonlyMap<string, string> => {
  const row = release.find((each) => each.get("la_name") === authority && each.get("time_period") === period);
  if (!row) throw new Error(`The release's file has no ${authority} for ${period}.`);
  return row;
};

describe("the plans in the Barking and Dagenham sample", () => {
  it.each([...januaries])("equal the release in %s, mark by mark", async (period, heading) => {
    const listed = rowsUnder(sheetOf(await readSample("barking-and-dagenham.xlsx"), "EHC plans"), "Placement");
    const published = rowOf("Barking and Dagenham", period);
    const [total, ...placements] = [...listed].reverse();
    expect(placements).toHaveLength(35);
    for (const row of placements) {
      expect(String(row.get(heading))).toBe(published.get(String(row.get("SEN2 column"))));
    }
    expect(total?.get(heading)).toBe(Number(published.get("ehcplans")));
    const counts = placements.map((row) => row.get(heading));
    expect(sum(counts.filter((count) => typeof count === "number"))).toBe(Number(published.get("ehcplans")));
  });

  // Which columns make a kind, written here again: the sample must agree with the release, not with its own script.
  const made: [string, string[]][] = [
    [
      "Mainstream",
      ["mainstream_la_maintained", "mainstream_academy", "mainstream_free_school", "mainstream_independent"],
    ],
    [
      "Resourced provision or SEN unit",
      [
        "mainstream_la_maintained_resourced_provision",
        "mainstream_la_maintained_senunit",
        "mainstream_academy_resourced_provision",
        "mainstream_academy_senunit",
        "mainstream_free_school_resourced_provision",
        "mainstream_free_school_senunit",
      ],
    ],
    ["Maintained special", ["special_la_maintained"]],
    ["Special academy or free school", ["special_academy_free"]],
    ["Non-maintained special", ["special_non_maintained"]],
    ["Independent special", ["special_independent"]],
    ["Alternative provision or PRU", ["ap_pru_academy", "ap_pru_free_school", "ap_pru_la_maintained"]],
    ["Further education", ["general_fe_tertiary_colleges", "ukrlp_provider"]],
    ["Special post-16 institution", ["specialist_post_16_institutions"]],
    [
      "Other",
      ["other_arrangements_la", "other_arrangements_parents", "other_placement_settings", "nm_early_years"],
    ],
  ];

  it.each(made)("are the pupils that the workbook funds: %s", async (kind, columns) => {
    const book = await readSample("barking-and-dagenham.xlsx");
    const settings = rowsUnder(sheetOf(book, "Provision"), "Setting").filter((row) => row.get("Kind") === kind);
    const topUps = sum(settings.map((row) => (row.has("Average top-up") ? number(row, "Top-up pupils") : 0)));
    const names = settings.filter((row) => !row.has("Average top-up")).map((row) => row.get("Setting"));
    const banded = rowsUnder(sheetOf(book, "Bands"), "Setting").filter((row) =>
      names.includes(row.get("Setting")),
    );
    const placed = rowsUnder(sheetOf(book, "Placements"), "Kind").filter((row) => row.get("Kind") === kind);
    const pupils = [...banded, ...placed].map((row) => number(row, "Pupils"));
    const published = rowOf("Barking and Dagenham", "202324");
    expect(topUps + sum(pupils)).toBe(sum(columns.map((column) => Number(published.get(column)))));
  });
});

describe("the plans in the Camden sample", () => {
  it("are published counts of January 2024", async () => {
    const book = await readSample("inner-london-section-251.xlsx");
    const published = rowOf("Camden", "202324");
    const of = (...columns: string[]): number => sum(columns.map((column) => Number(published.get(column))));
    const settings = rowsUnder(sheetOf(book, "Provision"), "Setting");
    const pupilsAt = (name: string): number | undefined => {
      const row = settings.find((each) => each.get("Setting") === name);
      return row && number(row, "Top-up pupils");
    };
    expect(pupilsAt("Mainstream schools")).toBe(
      of("mainstream_la_maintained", "mainstream_academy", "mainstream_free_school"),
    );
    expect(pupilsAt("Resourced provision and SEN units")).toBe(
      of("mainstream_la_maintained_resourced_provision", "mainstream_la_maintained_senunit"),
    );
    expect(pupilsAt("Maintained special schools")).toBe(of("special_la_maintained"));
    expect(pupilsAt("Special academies and free schools")).toBe(of("special_academy_free"));
    expect(pupilsAt("Further education and training providers")).toBe(
      of("general_fe_tertiary_colleges", "ukrlp_provider"),
    );
  });

  it("are those of the tool's run 2024, so that its money is of 2023-24", () => {
    const [run] = dataRows("fbit/LocalAuthorityNonFinancial.csv");
    expect(run?.get("EHCPTotal")).toBe(rowOf("Camden", "202324").get("ehcplans"));
  });
});
