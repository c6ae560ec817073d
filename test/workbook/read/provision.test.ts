import { errorsOf, notesOf, readForum, warningsOf } from "../problems";
import { type Told } from "../sheets";

const provision = (...rows: Told[][]) => readForum({ Provision: rows, "Band pupils": null, Scenarios: null });

describe("Provision", () => {
  const head: Told[] = ["Setting", "Kind", "2024/25 places", "2025/26 places"];

  it("has each setting once, whatever its case and spaces", () => {
    expect(errorsOf(provision(head, ["Oak", "PRU", 1, 1], [" OAK ", "PRU", 2, 2]))).toEqual([
      expect.stringMatching(/^Our Provision!A5 .*second time.*A4/),
    ]);
  });

  it("has no gap or repeat in the years of its places", () => {
    expect(
      errorsOf(provision(["Setting", "Kind", "2025/26 places", "2027/28 places"], ["Oak", "PRU", 1, 1])),
    ).toEqual([expect.stringMatching(/^Our Provision!D3 .*2027\/28 follow those of 2025\/26/)]);
    expect(
      errorsOf(provision(["Setting", "Kind", "2025/26 places", "Places 25-26"], ["Oak", "PRU", 1, 1])),
    ).toEqual([expect.stringMatching(/^Our Provision!D3 .*both read as 2025\/26 places/)]);
  });

  it("may have its years in any order", () => {
    const { inputs } = provision(
      ["Setting", "Kind", "2025/26 places", "2024/25 places"],
      ["Oak", "PRU", 7, 5],
    );
    expect(inputs?.settings[0]?.places.map(({ year, held }) => [year, held.value])).toEqual([
      [2024, 5],
      [2025, 7],
    ]);
  });

  it("says where the first column has to stand for the summer before", () => {
    expect(notesOf(provision(["Setting", "Kind", "2025/26 places"], ["Oak", "PRU", 5]))).toContainEqual(
      expect.stringMatching(/^Our Provision!C3 .*2024\/25/),
    );
    expect(notesOf(provision(head, ["Oak", "PRU", 5, 5])).join()).not.toContain("2024/25");
  });

  it("wants a Place rate where places have no national one", () => {
    const withRate = [...head, "Place rate"];
    for (const kind of ["Mainstream", "Hospital education", "Other"]) {
      expect(errorsOf(provision(withRate, ["Oak", kind, 1, 1, null]))).toEqual([
        expect.stringMatching(/^Our Provision!E4 .*no Place rate/),
      ]);
      expect(errorsOf(provision(head, ["Oak", kind, 1, 1]))).toEqual([
        expect.stringMatching(/^Our Provision!C4 .*no Place rate/),
      ]);
      expect(errorsOf(provision(withRate, ["Oak", kind, 1, 1, 6000]))).toEqual([]);
      expect(errorsOf(provision(withRate, ["Oak", kind, 0, 0, null]))).toEqual([]);
    }
    for (const kind of ["Independent special", "NMSS", "Special post-16 institution"])
      expect(errorsOf(provision(head, ["Oak", kind, 4, 4]))).toEqual([]);
  });

  it("notes unfilled places that change nothing, or are more than the places", () => {
    const rows = (kind: string, unfilled: number) =>
      provision([...head, "Vacant places"], ["Oak", kind, 4, 4, unfilled]);
    expect(notesOf(rows("PRU", 2))).toContainEqual(
      expect.stringMatching(/^Our Provision!E4 .*change nothing/),
    );
    expect(notesOf(rows("SEN unit", 5))).toContainEqual(
      expect.stringMatching(/^Our Provision!E4 .*only 4 places/),
    );
    expect(notesOf(rows("SEN unit", 2)).join()).not.toContain("Our Provision!E4");
  });

  it("needs no top-ups without the columns, and both of them with one", () => {
    expect(errorsOf(provision(head, ["Oak", "PRU", 5, 5]))).toEqual([]);
    expect(errorsOf(provision([...head, "Top-up pupils"], ["Oak", "PRU", 5, 5, 3]))).toEqual([
      expect.stringMatching(/^Our Provision!A4 .*no column Average top-up/),
    ]);
  });

  it("warns of a column of places that it does not understand", () => {
    expect(warningsOf(provision([...head, "2026/27 post-16 places"], ["Oak", "PRU", 5, 5, 3]))).toEqual([
      expect.stringMatching(/^Our Provision!E3 .*not understood/),
    ]);
  });
});

describe("Bands and Band pupils", () => {
  it("name settings and bands that are there", () => {
    const pupils = (...rows: Told[][]) =>
      errorsOf(readForum({ "Band pupils": [["Setting", "Band", "Pupils"], ["Ash unit", "A", 1], ...rows] }));
    expect(pupils(["Ash Unit ", "b", 1])).toEqual([]);
    expect(pupils(["Yew", "A", 1])).toEqual([
      expect.stringMatching(/^Our Band pupils!A5 .*“Yew” is not in Provision/),
    ]);
    expect(pupils(["Oak School", "C", 1])).toEqual([
      expect.stringMatching(/^Our Band pupils!B5 .*no “C” for Maintained special/),
    ]);
    expect(pupils(["Oak\u00a0School", "A", 1])).toEqual([expect.stringContaining("non-breaking space")]);
  });

  it("have a band once for each kind", () => {
    expect(
      errorsOf(
        readForum({
          Bands: [
            ["Band", "Kind", "£ per year"],
            ["A", null, 1],
            ["B", null, 2],
            ["a", "All", 3],
            ["A", "PRU", 4],
          ],
        }),
      ),
    ).toEqual([expect.stringMatching(/^Our Bands!A6 .*second time/)]);
  });

  it("take a band without a kind only where the kind has none", () => {
    expect(
      errorsOf(
        readForum({
          Bands: [
            ["Band", "Kind", "£ per year"],
            ["A", "PRU", 1],
            ["B", null, 2],
          ],
        }),
      ),
    ).toEqual([expect.stringMatching(/^Our Band pupils!B4 .*“A” for Resourced/)]);
  });

  it("let a setting's top-up cells stand unused, and say so", () => {
    const reading = readForum({
      "Band pupils": [
        ["Setting", "Band", "Pupils"],
        ["Ash unit", "A", 1],
        ["Oak School", "A", 2],
      ],
    });
    expect(notesOf(reading)).toContainEqual(expect.stringMatching(/^Our Provision!I4 .*not used/));
  });
});
