import { openPane, press, primaryButtons, said } from "./pane";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { forumSheets } from "../workbook/smallForum";
import { january, plansSheet, withoutGrowth } from "../workbook/planSheets";
import { bookOf, sample } from "./books";
import type { MemoryHost } from "./memoryHost";

const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });
};

const local = "More places nearer home";

async function opened(): Promise<MemoryHost> {
  const host = await openPane(sample("barking-and-dagenham-years-ahead"), "ahead");
  await waitFor(() => {
    expect(screen.getByRole("heading", { name: "Best and worst" })).toBeTruthy();
  });
  choose("Scenario", local);
  return host;
}

describe("the years ahead", () => {
  it("show best and worst, and how likely the scenario leaves more than another", async () => {
    await opened();
    expect(said()).toMatch(
      /Four times in five the reserve closes 2029-30 between £[\d.,]+m \w+ and £[\d.,]+m? \w+/,
    );
    expect(said()).toMatch(/It leaves more than Baseline in \d+% of cases\./);
    expect(said()).toMatch(/2,?000 draws, seed 1/);
    expect(primaryButtons()).toEqual(["Next: write the sheets"]);
  });

  it("show what each change does, with the overlap, and what matters most", async () => {
    await opened();
    choose("Show", "does");
    const steps = within(screen.getByRole("list", { name: /^From the Baseline to/ })).getAllByRole(
      "listitem",
    );
    expect(steps[0]?.textContent).toMatch(/^Baseline/);
    expect(steps.at(-1)?.textContent).toMatch(new RegExp(`^${local}`));
    expect(steps.map(({ textContent }) => textContent).join("|")).toContain("Overlap");
    choose("Show", "matters");
    expect(
      within(screen.getByRole("list", { name: /^What moves/ })).getAllByRole("listitem").length,
    ).toBeGreaterThan(3);
  });

  it("show plans with their range and hide what could point at a child, and what new places save", async () => {
    await opened();
    choose("Show", "plans");
    expect(said()).toMatch(
      /[\d,]+ EHC plans are forecast for January 2030; four times in five between [\d,]+ and [\d,]+/,
    );
    const joining = within(screen.getByRole("table", { name: "Who joins and who leaves" })).getAllByRole(
      "row",
    );
    expect(joining).toHaveLength(6);
    expect(joining[1]?.textContent).toMatch(/^January 2026[\d,]+[\d,]+3,303$/);
    choose("Show", "places");
    const cards = screen.getAllByRole("article");
    expect(cards).toHaveLength(2);
    expect(cards[0]?.textContent).toMatch(/As entered, it breaks even in 20\d\d-\d\d\./);
  });

  it("show where places stand empty and where pupils are beyond them, as HNB Settings has it", async () => {
    const host = await opened();
    choose("Show", "places");
    const rows = within(screen.getByRole("table", { name: /^The 8 settings furthest from full/ }))
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    const told = said();
    await press("Next: write the sheets");
    await press(/^Write \d+ sheets$/);
    const sheet = host.grid().sheets.find(({ name }) => name === "HNB Settings")?.rows ?? [];
    /** Of some sections of the sheet, the last year of every row with this line. */
    const lastOf = (sections: RegExp, line: string): readonly (readonly [unknown, number])[] => {
      let inside = false;
      return sheet.flatMap((row) => {
        const [label, name, unit] = [row?.[0], row?.[1], row?.[2]].map((cell) => cell?.content ?? "");
        if (unit === "") inside = sections.test(String(label));
        return inside && label === line ? [[name, Number(row?.[8]?.content)] as const] : [];
      });
    };
    expect(rows).toHaveLength(8);
    // The scenario moves units and maintained special schools; academies and colleges are the Baseline's.
    const shown = /^(?:More places nearer home: |Baseline: (?:Special academy|Further education))/;
    for (const [name, places, pupils, left] of rows) {
      const of = (line: string): number =>
        Math.round(lastOf(shown, line).find(([own]) => own === name)?.[1] ?? NaN);
      expect([places, pupils]).toEqual([
        String(of("Places in the financial year")),
        String(of("Pupils with a top-up")),
      ]);
      const [empty, over] = [of("Unfilled places paid for"), of("Pupils beyond its places")];
      expect(left).toBe(empty > 0 ? `${String(empty)} empty` : `${String(over)} over`);
    }
    const pupils = new Map(lastOf(shown, "Pupils with a top-up"));
    const furthest = lastOf(shown, "Places in the financial year")
      .map(([name, places]) => [name, Math.abs(places - (pupils.get(name) ?? NaN))] as const)
      .filter(([, apart]) => !Number.isNaN(apart))
      .sort(([, a], [, b]) => b - a)
      .slice(0, 8);
    expect(rows.map(([name]) => name)).toEqual(furthest.map(([name]) => name));
    const sum = (line: string): number =>
      Math.round(lastOf(shown, line).reduce((all, [, value]) => all + value, 0));
    expect(told).toContain(
      `${String(sum("Unfilled places paid for, settings above"))} places paid for would stand empty, with ` +
        `${String(sum("Pupils beyond their places, settings above"))} pupils beyond the places of other settings`,
    );
  });

  it("count kinds with a handful of plans together, as HNB Demand does, so that the two give nothing away", async () => {
    // Other has 3 in the first January alone; the forecast is of more.
    const plans = [2022, 2023, 2024, 2025, 2026].flatMap((year, i) =>
      january(year, 600, 400, 90, 200, i === 0 ? 3 : 20),
    );
    await openPane(bookOf([...forumSheets(withoutGrowth), plansSheet(plans)]), "ahead");
    choose("Show", "plans");
    const rows = within(screen.getByRole("table", { name: "Plans by placement" })).getAllByRole("row");
    const said = rows.map((row) => row.textContent);
    expect(said.some((text) => text.startsWith("Independent and non-maintained; Elsewhere"))).toBe(true);
    expect(said.some((text) => text.startsWith("Elsewhere"))).toBe(false);
    expect(rows).toHaveLength(6);
  });

  it("are written with the sheets, equal to what the pane shows", async () => {
    const host = await opened();
    await press("Next: write the sheets");
    await waitFor(() => {
      expect(said()).toContain("HNB Ranges");
    });
    await press(/^Write \d+ sheets$/);
    const names = host.grid().sheets.map(({ name }) => name);
    for (const name of [
      "HNB Demand",
      "HNB Plan Tables",
      "HNB Places",
      "HNB Settings",
      "HNB Ledger",
      "HNB Ranges",
      "HNB Bridge",
    ])
      expect(names).toContain(name);
  });

  it("say what is missing where nothing is entered", async () => {
    await openPane(bookOf(forumSheets({ Scenarios: null })), "ahead");
    expect(said()).toContain("there is nothing to set beside the Baseline yet");
    choose("Show", "plans");
    expect(said()).toContain("No EHC plans are forecast.");
    choose("Show", "places");
    expect(said()).toContain("Baseline opens no new provision.");
    expect(primaryButtons()).toEqual(["Next: add a scenario"]);
  });
});
