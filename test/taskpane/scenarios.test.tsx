import { openPane, press, primaryButtons, said } from "./pane";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { readWorkbook } from "../../src/workbook/read";
import { forumSheets, smallForum } from "../workbook/smallForum";
import { bookOf, sample } from "./books";
import type { MemoryHost } from "./memoryHost";

const small = (): Uint8Array => bookOf(forumSheets());
const levers = (host: MemoryHost) => readWorkbook(host.grid()).inputs?.levers ?? [];
const type = (label: RegExp, value: string): void => {
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
};
const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });
};
const enabled = (name: string): Promise<void> =>
  waitFor(() => {
    expect(screen.getByRole<HTMLButtonElement>("button", { name }).disabled).toBe(false);
  });
const chooseScenario = (name: string): Promise<void> => press(new RegExp(`^${name}`));

describe("the scenarios", () => {
  it("are listed with the Baseline first and what each comes to", async () => {
    await openPane(sample("barking-and-dagenham"), "scenarios");
    const items = within(screen.getByRole("list", { name: "Scenarios" })).getAllByRole("button");
    expect(items[0]?.textContent).toMatch(
      /^Baseline \(chosen\)Closing reserve \d{4}-\d\d: £[\d.]+m (deficit|surplus)$/,
    );
    expect(items).toHaveLength(3);
    expect(items[1]?.textContent).toMatch(/(better|worse) than the Baseline$/);
    expect(primaryButtons()).toEqual(["New scenario"]);
  });

  it("show the levers of the one that is chosen, in words, with a way to each cell", async () => {
    const host = await openPane(small(), "scenarios");
    await chooseScenario("More units");
    const list = within(screen.getByRole("list", { name: "Changes in More units" }));
    expect(list.getAllByRole("listitem")).toHaveLength(2);
    expect(said()).toContain("Places, Ash unit: +12 places from 2026-27, over 2 years");
    expect(primaryButtons()).toEqual(["Add a change"]);
    await press(/^Go to B4 on Our Scenarios: Places/);
    expect(host.visited).toEqual(["Our Scenarios!B4"]);
  });

  it("take a new lever, show what it would do before it is kept, and undo it", async () => {
    const host = await openPane(small(), "scenarios");
    await chooseScenario("More units");
    await press("Add a change");
    choose("What changes", "services");
    choose("Applies to", "Therapies");
    await waitFor(() => {
      expect(said()).toContain("Enter an amount in pounds; a blank is not taken for 0.");
    });
    type(/^Value/, "£50k");
    await enabled("Keep the change");
    expect(
      within(screen.getByRole("region", { name: "What it would do" })).getAllByText(/\(now /).length,
    ).toBeGreaterThan(0);
    expect(host.batches.writes).toBe(0);
    await press("Keep the change");
    expect(levers(host)).toHaveLength(3);
    expect(levers(host).at(-1)).toMatchObject({ name: "services", unit: "gbp" });
    expect(levers(host).at(-1)?.value.value).toBe(50_000);
    await press("Undo the change Services in More units");
    expect(levers(host)).toHaveLength(2);
  });

  it("say what is wrong by its field, and keep nothing", async () => {
    const host = await openPane(small(), "scenarios");
    await chooseScenario("More units");
    await press(/^Edit: Places, Ash unit/);
    type(/^Value/, "a few");
    await waitFor(() => {
      expect(said()).toMatch(/Value holds “a few”/);
    });
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Keep the change" }).disabled).toBe(true);
    type(/^Value/, "-900");
    await waitFor(() => {
      expect(said()).toMatch(/take “Ash unit” from/);
    });
    await press("Cancel");
    expect(host.batches.writes).toBe(0);
  });

  it("are edited in the workbook's own cells", async () => {
    const host = await openPane(small(), "scenarios");
    await chooseScenario("More units");
    await press(/^Edit: Places, Ash unit/);
    type(/^Value/, "15");
    await enabled("Keep the change");
    await press("Keep the change");
    expect(levers(host)[0]?.value).toMatchObject({ value: 15, at: { cell: "F4" } });
    expect(said()).toContain("+15 places");
  });

  it("switch a lever off and on, change its place, and remove it", async () => {
    const host = await openPane(small(), "scenarios");
    await chooseScenario("More units");
    await press(/^Switch off: Places, Ash unit/);
    expect(said()).toContain("Switched off: Places, Ash unit");
    expect(levers(host)).toHaveLength(1);
    await press(/^Switch on: Places, Ash unit/);
    expect(levers(host)).toHaveLength(2);
    await press(/^Move down: Places, Ash unit/);
    expect(levers(host).map(({ name }) => name)).toEqual(["placementPupils", "places"]);
    await press(/^Remove: Places, Ash unit/);
    expect(levers(host).map(({ name }) => name)).toEqual(["placementPupils"]);
  });

  it("are founded with their first lever, on HNB Scenarios where the forum has no table", async () => {
    const host = await openPane(bookOf(forumSheets({ Scenarios: null })), "scenarios");
    expect(said()).toContain("There is no Scenarios table yet.");
    await press("New scenario");
    type(/^Name of the scenario/, "Fewer placements");
    choose("What changes", "placementPupils");
    type(/^Value/, "-2");
    await enabled("Keep the scenario");
    await press("Keep the scenario");
    expect(levers(host).map(({ scenario, at }) => [scenario, at.lever.sheet])).toEqual([
      ["Fewer placements", "HNB Scenarios"],
    ]);
    expect(screen.getByRole("button", { name: /^Fewer placements \(chosen\)/ })).toBeTruthy();
  });

  it("take another name, and are copied under one", async () => {
    const host = await openPane(small(), "scenarios");
    await chooseScenario("More units");
    await press("Rename");
    type(/^Name of the scenario/, "Baseline");
    expect(said()).toContain("There is a scenario Baseline already.");
    type(/^Name of the scenario/, "Units");
    await press("Rename");
    expect(readWorkbook(host.grid()).inputs?.scenarios).toEqual(["Units"]);
    await press("Copy");
    type(/^Name of the scenario/, "Units and more");
    await press("Keep the copy");
    expect(readWorkbook(host.grid()).inputs?.scenarios).toEqual(["Units", "Units and more"]);
    expect(levers(host)).toHaveLength(4);
  });

  it("say why the table cannot take a row", async () => {
    const Scenarios = [...smallForum.Scenarios, ["Source: the January forum"]];
    await openPane(bookOf(forumSheets({ Scenarios })), "scenarios");
    await chooseScenario("More units");
    await press("Add a change");
    await waitFor(() => {
      expect(screen.getByRole("alert").textContent).toContain("Insert a row above row 6 on Our Scenarios");
    });
  });

  it("close a form by Esc", async () => {
    await openPane(small(), "scenarios");
    await press("New scenario");
    fireEvent.keyDown(screen.getByRole("textbox", { name: /^Name of the scenario/ }), { key: "Escape" });
    expect(primaryButtons()).toEqual(["New scenario"]);
  });
});
