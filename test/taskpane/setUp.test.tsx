import { openPane, press, primaryButtons, said, settled } from "./pane";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { forumSheets } from "../workbook/smallForum";
import { sheet } from "../workbook/sheets";
import { bookOf, sample } from "./books";
import { memoryHost } from "./memoryHost";

describe("Set up, first run", () => {
  it("says in two sentences what it does, what it needs, and offers blank tables", async () => {
    await openPane(bookOf([sheet("Sheet1", [])]));
    expect(said()).toMatch(/Forum Model reads .* It then writes /);
    expect(screen.getByRole("heading", { name: "What the model needs" })).toBeTruthy();
    expect(primaryButtons()).toEqual(["Insert blank input tables"]);
  });

  it("inserts the tables, under names that are free, and then asks for the first row", async () => {
    const host = await openPane(bookOf([sheet("Funding", [["Minutes of the meeting"]])]));
    await press("Insert blank input tables");
    const names = host.grid().sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Funding", "Funding_2", "Provision", "Scenarios"]));
    expect(host.grid().sheets[0]?.rows[0]?.[0]?.content).toBe("Minutes of the meeting");
    expect(said()).toContain("The Funding table has headings but no rows yet.");
    expect(primaryButtons()).toEqual([expect.stringMatching(/^Go to A5 on Funding/)]);
    expect(host.batches.writes).toBe(1);
  });
});

describe("Set up, with a workbook that reads", () => {
  it("leads on to the results", async () => {
    await openPane(sample("barking-and-dagenham"));
    expect(said()).toContain("11 tables found; no errors, no warnings. The workbook can be modelled.");
    expect(primaryButtons()).toEqual(["Next: see the results"]);
    await press("Next: see the results");
    expect(screen.getByRole("tab", { name: "Results" }).getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  it("says table by table what was found, how, and what was not read", async () => {
    const host = await openPane(sample("messy-forum-paper"));
    const found = screen.getByRole("region", { name: "Tables found" });
    const bands = within(found).getByText("Bands").closest("li");
    expect(bands?.textContent).toMatch(/6 rows on .*, found by its headings/);
    const services = within(found).getByText("Services").closest("li");
    expect(services?.textContent).toMatch(/Annual budget, in £000/);
    fireEvent.click(within(found).getAllByRole("button", { name: /^Go to A\d+:/ })[0] ?? found);
    await settled();
    expect(host.visited).toHaveLength(1);
  });

  it("says of what is not there that it is none, and £0", async () => {
    await openPane(bookOf(forumSheets({ Transfers: null })));
    const absent = screen.getByRole("region", { name: "Tables not found" });
    expect(within(absent).getByText("Transfers").closest("li")?.textContent).toContain(
      "None of it, so £0 moves between blocks.",
    );
  });

  it("does not offer the way to a sheet that is only to be written", async () => {
    await openPane(bookOf(forumSheets({ Scenarios: null })));
    const absent = screen.getByRole("region", { name: "Tables not found" });
    expect(within(absent).getByText("Scenarios").closest("li")?.textContent).toContain(
      "The sheet HNB Scenarios will be written for it, yours to edit.",
    );
  });
});

describe("Set up, with problems", () => {
  const faulty = forumSheets({
    Services: [
      ["Line", "Annual budget"],
      ["Therapies", "TBC"],
      ["<img src=x onerror=alert(1)>", "n/a"],
    ],
  });

  it("lists each with what was found, wanted and to do, and goes to its cell", async () => {
    const host = await openPane(bookOf(faulty));
    const problems = screen.getByRole("region", { name: "What to look at" });
    const first = within(problems).getAllByRole("listitem")[0];
    expect(first?.textContent).toMatch(/^Error.*TBC.*Wanted: .*Go to B4 on Our Services$/);
    expect(primaryButtons()).toEqual(["Go to B4 on Our Services"]);
    fireEvent.click(screen.getAllByRole("button", { name: "Go to B4 on Our Services" })[0] ?? problems);
    await settled();
    expect(host.visited).toEqual(["Our Services!B4"]);
  });

  it("shows one sort when asked, and says when nothing is of it", async () => {
    await openPane(sample("messy-forum-paper"));
    const filter = screen.getByRole("combobox", { name: "Which problems to show" });
    const problems = screen.getByRole("region", { name: "What to look at" });
    const all = within(problems).getAllByRole("listitem").length;
    fireEvent.change(filter, { target: { value: "note" } });
    expect(within(problems).getAllByRole("listitem")).toHaveLength(all);
    fireEvent.change(filter, { target: { value: "error" } });
    expect(within(problems).queryAllByRole("listitem")).toHaveLength(0);
    expect(problems.textContent).toContain("There are no errors.");
  });

  it("shows a text of the workbook as text, whatever is in it", async () => {
    await openPane(bookOf(faulty));
    expect(document.querySelectorAll("img, script")).toHaveLength(0);
  });

  it("follows a correction in the workbook by itself", async () => {
    const host = await openPane(bookOf(faulty));
    act(() => {
      host.replace(bookOf(forumSheets()));
    });
    expect(await screen.findByText("Next: see the results")).toBeTruthy();
  });
});

describe("Set up, with a workbook that cannot be read", () => {
  it("says why, and reads again when asked", async () => {
    const host = memoryHost(sample("barking-and-dagenham"));
    host.failNext("read", "A cell is being edited.");
    await openPane(host);
    expect(screen.getByRole("alert").textContent).toMatch(/A cell is being edited\..*Wanted: .*Try again\./);
    expect(primaryButtons()).toEqual(["Read again"]);
    await press("Read again");
    expect(said()).toContain("11 tables found");
  });
});
