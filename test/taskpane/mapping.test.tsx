import { openPane, press, primaryButtons, said, settled } from "./pane";
import { fireEvent, screen, within } from "@testing-library/react";
import { forumSheets } from "../workbook/smallForum";
import { sheet, type Told } from "../workbook/sheets";
import { bookOf } from "./books";
import { memoryHost, type MemoryHost } from "./memoryHost";

const paper: Told[][] = [
  ["Schools Forum, item 7"],
  ["What", "How much", "Owner"],
  ["Therapies", 900_000, "AB"],
  ["Outreach", 300_000, "CD"],
];
const forum = (): MemoryHost =>
  memoryHost(bookOf([...forumSheets({ Services: null }), sheet("Item 7", paper)]));
const table = { top: 1, left: 0, bottom: 3, right: 2 };

/** Opens the mapping of Services with the paper's table selected. */
async function mapServices(host = forum()): Promise<MemoryHost> {
  await openPane(host);
  host.select("Item 7", table);
  await press("Show where the Services table is");
  await press("Use the selected range");
  return host;
}

const say = (heading: RegExp, column: string): void => {
  const choice = screen.getByRole("combobox", { name: heading });
  const option = within(choice).getByRole("option", { name: column });
  fireEvent.change(choice, { target: { value: option.getAttribute("value") } });
};

describe("mapping a table by hand", () => {
  it("shows what would be read before anything is kept, and names each column", async () => {
    const host = await mapServices();
    expect(said()).toContain("A2:C4 on Item 7 cannot be read as Services yet.");
    expect(said()).toContain("No column is “Line” or “Annual budget” yet.");
    expect(primaryButtons()).toEqual(["Use the range selected now"]);
    say(/What/, "Line (needed)");
    expect(said()).toContain("No column is “Annual budget” yet.");
    say(/How much/, "Annual budget (needed)");
    expect(said()).toContain("A2:C4 on Item 7 would be read as Services: 2 rows, 2 columns.");
    expect(primaryButtons()).toEqual(["Keep this as Services"]);
    expect(host.batches.writes).toBe(0);
  });

  it("keeps it in the workbook as names, reads it, and takes it back", async () => {
    const host = await mapServices();
    say(/What/, "Line (needed)");
    say(/How much/, "Annual budget (needed)");
    await press("Keep this as Services");
    const kept = host.grid().names.filter(({ name }) => name.startsWith("HNB.map."));
    expect(kept).toEqual([
      { name: "HNB.map.Services", refersTo: "'Item 7'!$A$2:$B$2" },
      { name: "HNB.map.Services.name", refersTo: "'Item 7'!$A$2" },
      { name: "HNB.map.Services.budget", refersTo: "'Item 7'!$B$2" },
    ]);
    const found = within(screen.getByRole("region", { name: "Tables found" }));
    const services = found.getByText("Services").closest("li");
    expect(services?.textContent).toContain("2 rows on Item 7, found at the place saved in this workbook");
    expect(services?.textContent).toContain("written “How much”, as said by hand");
    await press("Undo the place of Services");
    expect(host.grid().names.filter(({ name }) => name.startsWith("HNB.map."))).toEqual([]);
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  it("forgets the place again when asked", async () => {
    const host = await mapServices();
    say(/What/, "Line (needed)");
    say(/How much/, "Annual budget (needed)");
    await press("Keep this as Services");
    await press("Forget the saved place of Services");
    expect(host.grid().names.filter(({ name }) => name.startsWith("HNB.map."))).toEqual([]);
    await press("Undo forgetting the place of Services");
    expect(host.grid().names.filter(({ name }) => name.startsWith("HNB.map."))).toHaveLength(3);
  });

  it("lets a column be said to be another, and its heading read for itself again", async () => {
    await mapServices();
    say(/What/, "Line (needed)");
    say(/How much/, "Line (needed)");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: /What/ }).value).toBe("");
    say(/How much/, "As its heading reads");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: /How much/ }).value).toBe("");
  });

  it("says so where the range holds nothing to read", async () => {
    const host = forum();
    await openPane(host);
    host.select("Item 7", { top: 40, left: 8, bottom: 44, right: 9 });
    await press("Show where the Services table is");
    await press("Use the selected range");
    expect(said()).toContain("I41:J45 on Item 7 cannot be read as Services yet.");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Keep this as Services" }).disabled).toBe(
      true,
    );
  });

  it("tells of a selection that is not one block", async () => {
    const host = forum();
    await openPane(host);
    await press("Show where the Services table is");
    host.failNext("selection", "Two blocks of cells are selected.");
    await press("Use the selected range");
    expect(screen.getByRole("alert").textContent).toContain("Two blocks of cells are selected.");
    await press("Dismiss");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("goes back by Esc, and the focus with it", async () => {
    const host = forum();
    await openPane(host);
    await press("Show where the Services table is");
    const group = screen.getByRole("group", { name: "Where the Services table is" });
    expect(document.activeElement).toBe(group);
    fireEvent.keyDown(group, { key: "Escape" });
    await settled();
    expect(document.activeElement).toBe(
      screen.getByRole("button", { name: "Show where the Services table is" }),
    );
    expect(host.batches.writes).toBe(0);
  });

  it("begins from what was found, so that one unknown column can be named", async () => {
    const odd: Told[][] = [
      ["Line", "Budget", "Code"],
      ["Therapies", 900, "1.2.11"],
    ];
    const host = memoryHost(bookOf([...forumSheets({ Services: null }), sheet("Item 7", odd)]));
    await openPane(host);
    await press("Show where the Services table is");
    expect(screen.queryByRole("combobox", { name: /“Line” in A1/ })).toBeTruthy();
    host.select("Item 7", { top: 0, left: 0, bottom: 1, right: 2 });
    await press("Use the range selected now");
    say(/Code/, "Section 251 line");
    await press("Keep this as Services");
    const names = host.grid().names.map(({ name }) => name);
    expect(names).toContain("HNB.map.Services.section251");
  });
});
