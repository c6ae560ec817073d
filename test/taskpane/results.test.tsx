import { openPane, press, primaryButtons, said } from "./pane";
import { fireEvent, screen, within } from "@testing-library/react";
import { allFigures } from "../../src/tasks/figures";
import { modelled } from "../tasks/sampleModel";
import { bookOf, sample } from "./books";
import { forumSheets, smallForum } from "../workbook/smallForum";
import { readWorkbook } from "../../src/hosts/file/read/workbook";

const barking = (): Uint8Array => sample("barking-and-dagenham");

const byYear = () => within(screen.getByRole("region", { name: "By year" }));

describe("the results", () => {
  it("show each year's balance and the reserve it closes with, as the model has them", async () => {
    await openPane(barking(), "results");
    const [baseline] = allFigures(modelled(readWorkbook(barking())).modelled);
    if (!baseline) throw new Error("no baseline");
    const rows = byYear().getAllByRole("row").slice(1);
    expect(rows).toHaveLength(baseline.inYear.length);
    rows.forEach((row, year) => {
      for (const value of [baseline.inYear[year] ?? NaN, baseline.closing[year] ?? NaN]) {
        const pounds = `£${Math.round(Math.abs(value)).toLocaleString("en-GB")}`;
        const called = `${pounds} ${value < 0 ? "deficit" : "surplus"}`;
        expect(within(row).getAllByText(called).length).toBeGreaterThan(0);
      }
    });
    expect(primaryButtons()).toEqual(["Next: write the sheets"]);
    expect(said()).toContain("The statutory override ends on 31 March 2028, the end of 2027-28.");
    expect(screen.getAllByRole("img")).toHaveLength(2);
  });

  it("set a scenario beside the Baseline", async () => {
    await openPane(barking(), "results");
    expect(said()).not.toContain("than the Baseline");
    fireEvent.change(screen.getByRole("combobox", { name: "Scenario" }), {
      target: { value: "More resourced provision" },
    });
    expect(byYear().getAllByText(/(better|worse) than the Baseline/).length).toBeGreaterThan(3);
    fireEvent.change(screen.getByRole("combobox", { name: "Against" }), { target: { value: "baseline" } });
    const drivers = screen.getByRole("list", { name: "What moves 2026-27 against the Baseline" });
    expect(within(drivers).getAllByRole("listitem").length).toBeGreaterThan(0);
  });

  it("say of a figure where it comes from, lead on to its parts and to its cells, and close again", async () => {
    const host = await openPane(barking(), "results");
    const figure = byYear().getByRole("button", { name: /^In-year balance, 2026-27: / });
    fireEvent.click(figure);
    const panel = () => within(screen.getByRole("region", { name: /2026-27: −?£/ }));
    expect(panel().getByText(/= −?£[\d,]+$/)).toBeTruthy();
    expect(panel().getByText(/^=/)).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/^In-year balance, 2026-27/);
    await press("Spend charged to the block, 2026-27");
    expect(document.activeElement?.textContent).toMatch(/^Spend charged to the block, 2026-27/);
    fireEvent.click(panel().getByText(/^Rests on \d+ cells of the workbook/));
    const [go] = panel().getAllByRole("button", { name: /^Go to [A-Z]+\d+ on / });
    if (!go) throw new Error("no cell to go to");
    fireEvent.click(go);
    await press("Close");
    expect(host.visited).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
    expect(document.activeElement).toBe(figure);
  });

  it("close the panel by Esc", async () => {
    await openPane(barking(), "results");
    fireEvent.click(byYear().getByRole("button", { name: /^Closing reserve, 2025-26: / }));
    fireEvent.keyDown(screen.getByRole("button", { name: "Close" }), { key: "Escape" });
    expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
  });

  it("list the checks that need a look, with what to do", async () => {
    const Transfers = [
      smallForum.Transfers[0] ?? [],
      ["2025-26", "Schools block", "High needs block", { content: 0.01, format: "0.0%" }, "Agreed"],
    ];
    await openPane(bookOf(forumSheets({ Transfers })), "results");
    const checks = within(screen.getByRole("region", { name: "Checks" }));
    expect(checks.getByText(/disapplication by the Secretary of State is needed/)).toBeTruthy();
    expect(checks.getByText(/other checks hold/)).toBeTruthy();
  });

  it("show every line by kind and year, each of them a figure that can be asked of", async () => {
    await openPane(barking(), "results");
    fireEvent.click(screen.getByText("Every line, by kind and year (£)"));
    const lines = within(screen.getByRole("region", { name: "Every line, by kind and year" }));
    fireEvent.click(lines.getByRole("button", { name: /^Placements: Independent special, 2025-26/ }));
    expect(screen.getByRole("region", { name: /^Placements: Independent special, 2025-26: £/ })).toBeTruthy();
  });

  it("lead to Write", async () => {
    await openPane(barking(), "results");
    await press("Next: write the sheets");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Write");
  });

  it("show text of the workbook as text, whatever it holds", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const Scenarios = [
      smallForum.Scenarios[0] ?? [],
      ["A <b>bold plan", "Services", `new: ${name}`, "2026-27", null, 50_000, "£"],
    ];
    await openPane(bookOf(forumSheets({ Scenarios })), "results");
    fireEvent.change(screen.getByRole("combobox", { name: "Scenario" }), {
      target: { value: "A <b>bold plan" },
    });
    expect(document.querySelector("img, b")).toBeNull();
  });
});
