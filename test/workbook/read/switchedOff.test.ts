import { errorsOf, readForum } from "../problems";
import type { Reading } from "../../../src/workbook/read";
import type { Told } from "../sheets";

const head: Told[] = ["Scenario", "Lever", "Applies to", "From", "Value", "Unit"];
const oak: Told[] = ["More", "Places", "Oak School", "2026/27", 5, "places"];
const elm: Told[] = ["More", "Services", "Therapies", "2026-27", 50_000, "£"];

/** The small forum with two levers, and what stands in one more column beside each. */
const marked = (heading: string, first: Told, second: Told): Reading =>
  readForum({
    Scenarios: [
      [...head, heading],
      [...oak, first],
      [...elm, second],
    ],
  });

const namesOn = (reading: Reading): string[] => reading.inputs?.levers.map(({ name }) => name) ?? [];

describe("a lever switched off", () => {
  it.each(["Switched on (Yes/No)", "Switched on", "Active", "Active?", "On/off", "Include", "In use"])(
    "is left out of the model and listed, under the heading %j",
    (heading) => {
      const reading = marked(heading, "No", "Yes");
      expect(errorsOf(reading)).toEqual([]);
      expect(namesOn(reading)).toEqual(["services"]);
      expect(reading.inputs?.switchedOff?.map(({ name, value }) => [name, value.value])).toEqual([
        ["places", 5],
      ]);
      expect(reading.problems.filter(({ cell }) => cell === "G4")).toEqual([
        expect.objectContaining({ severity: "note", sheet: "Our Scenarios" }),
      ]);
    },
  );

  it("counts where the cell is blank, or says so in another way", () => {
    expect(namesOn(marked("Active", null, "y"))).toEqual(["places", "services"]);
    expect(marked("Active", null, "y").inputs).not.toHaveProperty("switchedOff");
  });

  it("is asked about where the word is neither", () => {
    expect(errorsOf(marked("Active", "perhaps", "Yes"))).toEqual([
      expect.stringMatching(/^Our Scenarios!G4 /),
    ]);
  });

  it("keeps its scenario, though nothing is left in it", () => {
    const reading = marked("Active", "No", "No");
    expect(reading.inputs?.scenarios).toEqual(["More"]);
    expect(reading.inputs?.levers).toEqual([]);
  });

  it("may take away more places than there are, until it is switched on", () => {
    const cells = (on: Told): Reading =>
      readForum({
        Scenarios: [
          [...head, "Active"],
          ["More", "Places", "Oak School", "2026/27", -500, "places", on],
        ],
      });
    expect(errorsOf(cells("No"))).toEqual([]);
    expect(errorsOf(cells("Yes"))).toHaveLength(1);
  });

  it("does not carry the model on to its last year", () => {
    const until = (on: Told): number | undefined =>
      readForum({
        Scenarios: [
          [...head, "Active"],
          ["More", "Services", "Therapies", "2035-36", 1, "£", on],
        ],
      }).inputs?.years.at(-1);
    expect(until("No")).toBe(2029);
    expect(until("Yes")).toBe(2035);
  });
});

describe("a heading that says On", () => {
  it("still means what a lever applies to", () => {
    const reading = readForum({
      Scenarios: [["Scenario", "Lever", "On", "From", "Value", "Unit"], oak],
    });
    expect(errorsOf(reading)).toEqual([]);
    expect(namesOn(reading)).toEqual(["places"]);
  });
});
