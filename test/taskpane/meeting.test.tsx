import { openPane, press, primaryButtons, said } from "./pane";
import { fireEvent, screen, within } from "@testing-library/react";
import { sample } from "./books";
import { forumSheets } from "../workbook/smallForum";
import { bookOf } from "./books";
import { readWorkbook } from "../../src/workbook/read";

const barking = (): Uint8Array => sample("barking-and-dagenham");

const slider = (): HTMLInputElement => screen.getByRole<HTMLInputElement>("slider", { name: "How much" });

const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });
};

const type = (text: string): void => {
  fireEvent.change(screen.getByRole("textbox", { name: /^Value/ }), { target: { value: text } });
};

describe("the meeting", () => {
  it("opens with half a per cent of the schools block, in one sentence, three numbers and one chart", async () => {
    await openPane(barking(), "meeting");
    expect(said()).toMatch(
      /Moving 0\.5% of the schools block, £[\d.]+m, turns the 2026-27 (deficit|surplus) /,
    );
    const numbers = within(screen.getByRole("group", { name: "Before and after, 2026-27" }));
    expect(numbers.getAllByText(/2026-27/)).toHaveLength(3);
    expect(numbers.getAllByText(/^before: /)).toHaveLength(3);
    expect(screen.getAllByRole("img")).toHaveLength(1);
    expect(primaryButtons()).toEqual(["Park this option"]);
  });

  it("follows the slider at once, and the number follows too", async () => {
    await openPane(barking(), "meeting");
    fireEvent.change(slider(), { target: { value: "0.01" } });
    expect(said()).toContain("Moving 1% of the schools block");
    expect(said()).toContain("needs a disapplication by the Secretary of State");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Value (%)" }).value).toBe("1");
    expect(slider().getAttribute("aria-valuetext")).toBe("Moving 1% of the schools block");
    fireEvent.change(slider(), { target: { value: "0" } });
    expect(said()).toMatch(/Moving nothing from the schools block leaves the 2026-27 (deficit|surplus) at £/);
  });

  it("takes a typed number, and says what is wrong with words", async () => {
    await openPane(barking(), "meeting");
    type("0.25");
    expect(said()).toContain("Moving 0.25% of the schools block");
    expect(slider().value).toBe("0.0025");
    type("a little");
    expect(said()).toContain("Enter one number.");
    expect(said()).toContain("Moving 0.25% of the schools block");
    type("60");
    expect(said()).toContain("Beyond the range of the slider");
  });

  it("moves one lever of any sort, on any scenario, in any year", async () => {
    await openPane(barking(), "meeting");
    fireEvent.click(screen.getByRole("button", { name: "Choose what to change" }));
    choose("What changes", "pupilGrowth");
    fireEvent.change(slider(), { target: { value: "-0.01" } });
    choose("Year looked at", "2");
    expect(said()).toMatch(
      /Lowering pupil growth by 1 percentage point a year, £[\d.,]+m?, turns the 2027-28 /,
    );
    const before = said();
    const scenarios = screen.getByRole("combobox", { name: "Starting from" }).textContent;
    expect(scenarios).toMatch(/^Baseline./);
    choose(
      "Starting from",
      within(screen.getByRole("combobox", { name: "Starting from" })).getAllByRole("option")[1]
        ?.textContent ?? "",
    );
    expect(said()).not.toBe(before);
    expect(said()).toContain("Lowering pupil growth by 1 percentage point a year");
  });

  it("parks an option, goes on, and brings it back as it was", async () => {
    const host = await openPane(barking(), "meeting");
    await press("Park this option");
    fireEvent.click(screen.getByRole("button", { name: "Choose what to change" }));
    choose("What changes", "placementPupils");
    fireEvent.change(slider(), { target: { value: "-3" } });
    expect(said()).toContain("Placing 3 fewer pupils");
    await press("Bring back option 1");
    expect(slider().value).toBe("0.005");
    await press("Discard option 1");
    expect(screen.queryByRole("button", { name: "Bring back option 1" })).toBeNull();
    expect(host.batches.writes).toBe(0);
  });

  it("keeps an option as a scenario of the workbook, which undo takes back", async () => {
    const host = await openPane(barking(), "meeting");
    const before = readWorkbook(host.grid()).inputs;
    await press("Keep as a scenario");
    const name = screen.getByRole("textbox", { name: "Name of the scenario" });
    expect(document.activeElement).toBe(name);
    expect(primaryButtons()).toEqual(["Keep Block transfer"]);
    fireEvent.change(name, { target: { value: "Baseline" } });
    expect(said()).toContain("There is a scenario Baseline already.");
    fireEvent.change(name, { target: { value: "Half a per cent" } });
    await press("Keep Half a per cent");
    const after = readWorkbook(host.grid()).inputs;
    expect(after?.scenarios).toEqual([...(before?.scenarios ?? []), "Half a per cent"]);
    expect(after?.levers.at(-1)).toMatchObject({ name: "blockTransfer", unit: "percent" });
    expect(after?.levers.at(-1)?.value.value).toBe(0.005);
    await press("Choose what to change");
    expect(screen.getByRole("combobox", { name: "Starting from" }).textContent).toContain("Half a per cent");
  });

  it("says in a line what is changed, and folds the choices away", async () => {
    await openPane(barking(), "meeting");
    expect(said()).toContain("Block transfer: Schools to High needs, in 2026-27, on the Baseline");
    expect(screen.queryAllByRole("combobox")).toHaveLength(0);
    await press("Choose what to change");
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Starting from" }));
    choose("What changes", "places");
    fireEvent.change(slider(), { target: { value: "4" } });
    choose("From", "2027");
    await press("Done choosing");
    expect(said()).toMatch(/Places: [^,]+, from 2027\/28, on the Baseline/);
    expect(screen.queryAllByRole("combobox")).toHaveLength(0);
    expect(slider().value).toBe("4");
  });

  it("says the same amounts in the sentence as in the numbers", async () => {
    await openPane(barking(), "meeting");
    const numbers = within(screen.getByRole("group", { name: "Before and after, 2026-27" }));
    const [after] = numbers
      .getAllByText(/(deficit|surplus)$/)
      .filter((one) => !one.textContent.startsWith("before"));
    const [before] = numbers.getAllByText(/^before: .*(deficit|surplus)$/);
    const [size, word] = after?.textContent.split(" ") ?? [];
    const [, was] = before?.textContent.split(" ") ?? [];
    expect(said()).toContain(`turns the 2026-27 ${word ?? ""} from ${was ?? ""} to ${size ?? ""}.`);
  });

  it("goes back from keeping by Esc, with the option as it was and the focus on its button", async () => {
    const host = await openPane(barking(), "meeting");
    fireEvent.change(slider(), { target: { value: "0.01" } });
    await press("Keep as a scenario");
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape" });
    expect(slider().value).toBe("0.01");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Keep as a scenario" }));
    expect(host.batches.writes).toBe(0);
  });

  it("brings a parked option back as it was parked, however often", async () => {
    await openPane(barking(), "meeting");
    await press("Park this option");
    for (const value of ["0.01", "0.015"]) {
      fireEvent.change(slider(), { target: { value } });
      expect(slider().value).toBe(value);
      await press("Bring back option 1");
      expect(slider().value).toBe("0.005");
    }
  });

  it("leads to Set up where there is nothing to show yet", async () => {
    await openPane(bookOf(forumSheets({ Funding: null })), "meeting");
    expect(primaryButtons()).toEqual(["See what is wrong"]);
  });

  it("shows its chart as a table too", async () => {
    await openPane(barking(), "meeting");
    await press("In-year balance before and after: show as a table");
    const table = within(screen.getByRole("table"));
    expect(table.getAllByRole("row").length).toBeGreaterThan(4);
    expect(table.getAllByRole("columnheader").map((one) => one.textContent)).toEqual([
      "Year",
      "In-year balance before",
      "In-year balance after",
    ]);
  });
});
