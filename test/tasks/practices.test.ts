import { addLevers } from "../../src/tasks/levers/leverPlans";
import { practiceForms, practicesShown, type PracticeChoice } from "../../src/tasks/practices";
import { bookOf, entriesOf, made } from "./leverBook";
import { sampleGrid } from "./sampleModel";

const choice = (id: string, sizes: PracticeChoice["sizes"] = {}): PracticeChoice => ({
  id,
  scenario: "As elsewhere",
  from: 2026,
  sizes,
});

const formsOf = (
  told: PracticeChoice,
): Extract<ReturnType<typeof practiceForms>, { forms: unknown }>["forms"] => {
  const answer = practiceForms(told);
  if ("fault" in answer) throw new Error(answer.fault.found);
  return answer.forms;
};

describe("practices as a person chooses them", () => {
  it("are all that set something, each with its quotation, its place and its published figures", () => {
    expect(practicesShown).toHaveLength(62);
    const b1 = practicesShown.find(({ id }) => id === "B1");
    expect(b1?.figures.join("\n")).toContain("“around 180” (approximate) to “450” (exact)");
    expect(b1?.place).toContain("Barking and Dagenham");
    for (const { quote, place, effects } of practicesShown) {
      expect(quote.length).toBeGreaterThan(5);
      expect(place.length).toBeGreaterThan(5);
      expect(effects.length).toBeGreaterThan(0);
    }
  });

  it("load a source's own point and nothing else", () => {
    const b5 = practicesShown.find(({ id }) => id === "B5")?.effects[0];
    expect(b5).toMatchObject({ loadsAs: "46000", isPublished: true, unitWords: "£" });
    const fig38 = practicesShown.find(({ id }) => id === "Fig38")?.effects[0];
    // “over £300k” is a bound.
    expect(fig38).toMatchObject({ loadsAs: "0", isPublished: false });
  });

  it("become rows of the Scenarios table, which read back as what was chosen", async () => {
    const book = bookOf(await sampleGrid("barking-and-dagenham"));
    const forms = formsOf(choice("B5"));
    const change = made(addLevers(book, forms, "practice B5"));
    const kept = change.trial.inputs?.levers.filter(({ scenario }) => scenario === "As elsewhere");
    expect(kept).toHaveLength(1);
    expect(kept?.[0]).toMatchObject({ name: "services", unit: "gbp" });
    expect(kept?.[0]?.value.value).toBe(46_000);
    expect(Object.values(entriesOf(change.plan)).join("|")).toContain("£46K per annum");
  });

  it("can all be entered in a forum's workbook", async () => {
    const grid = await sampleGrid("barking-and-dagenham");
    // Without the notes under its Scenarios table, which would be in the way of practices with several rows.
    const sheets = grid.sheets.map((one) =>
      one.name === "Scenarios" ? { ...one, rows: one.rows.slice(0, 10) } : one,
    );
    const book = bookOf({ ...grid, sheets });
    const refused: string[] = [];
    for (const { id, effects } of practicesShown) {
      const sizes = Object.fromEntries(effects.map(({ key, unit }) => [key, unit === "gbp" ? 1000 : 0.01]));
      const { change, refused: why, byField, beyond } = addLevers(book, formsOf(choice(id, sizes)), id);
      if (change) continue;
      const said = why ?? [...Object.values(byField).flat(), ...beyond][0];
      refused.push(`${id}: ${said?.found ?? "nothing said"}`);
    }
    expect(refused).toEqual([]);
  });

  it("refuse a size that would turn the practice round", () => {
    const [effect] = practicesShown.find(({ id }) => id === "B1")?.effects ?? [];
    const answer = practiceForms(choice("B1", { [effect?.key ?? ""]: -5 }));
    expect("fault" in answer && answer.fault.found).toContain("the size is -5");
  });
});
