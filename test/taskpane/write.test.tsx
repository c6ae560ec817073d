import { openPane, press, primaryButtons, said, settled, tick } from "./pane";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { forumSheets } from "../workbook/smallForum";
import { sheet } from "../workbook/sheets";
import { bookOf, typedBytes } from "./books";
import { memoryHost } from "./memoryHost";

const names = (host: { grid: () => { sheets: readonly { name: string }[] } }): readonly string[] =>
  host.grid().sheets.map(({ name }) => name);

describe("Write", () => {
  it("shows sheet by sheet what will be written where, before", async () => {
    const host = await openPane(bookOf(forumSheets()), "write");
    const sheets = within(screen.getByRole("region", { name: "What will be written" }));
    expect(sheets.getByText("HNB More units").closest("li")?.textContent).toMatch(
      /a new sheet, \d+ rows, \d charts/,
    );
    expect(primaryButtons()).toEqual(["Write 8 sheets"]);
    expect(host.batches).toEqual({ reads: 1, writes: 0 });
  });

  it("writes in one batch, says that it is done, and leads to each sheet", async () => {
    const host = await openPane(bookOf(forumSheets()), "write");
    await press("Write 8 sheets");
    expect(host.batches.writes).toBe(1);
    expect(names(host)).toEqual(
      expect.arrayContaining(["HNB Baseline", "HNB More units", "HNB Compare", "HNB Checks"]),
    );
    expect(said()).toContain("Done: 8 sheets written on 1 May 2026 at 10:00 UTC.");
    expect(primaryButtons()).toEqual(["See HNB Compare"]);
    await press("See HNB Compare");
    await press("Go to HNB Baseline");
    expect(host.visited).toEqual(["HNB Compare!A1", "HNB Baseline!A1"]);
    expect(screen.getByRole("status").textContent).toContain("8 sheets written.");
  });

  it("says while it writes what it does, with the pane in use", async () => {
    const host = memoryHost(bookOf(forumSheets()));
    let letGo: () => void = () => undefined;
    host.holdWrites(
      new Promise((resolve) => {
        letGo = resolve;
      }),
    );
    await openPane(host, "write");
    fireEvent.click(screen.getByRole("button", { name: "Write 8 sheets" }));
    await waitFor(() => {
      expect(screen.getByRole("progressbar", { name: "Writing 8 sheets" })).toBeTruthy();
    });
    expect(said()).toContain("You can go on using this pane");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Write 8 sheets" }).disabled).toBe(true);
    fireEvent.click(screen.getByRole("tab", { name: "Set up" }));
    await screen.findByRole("heading", { name: "Set up" });
    fireEvent.click(screen.getByRole("tab", { name: "Write" }));
    letGo();
    await tick();
    await settled();
    expect(said()).toContain("Done: 8 sheets written");
  });

  it("puts the previous output back once the person has said yes, and the focus where it was", async () => {
    const host = await openPane(bookOf(forumSheets()), "write");
    const before = names(host);
    await press("Write 8 sheets");
    await press("Restore the previous output");
    const question = screen.getByRole("group", { name: /Put back what 8 sheets held/ });
    expect(document.activeElement).toBe(question);
    fireEvent.keyDown(question, { key: "Escape" });
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Restore the previous output" }));
    await press("Restore the previous output");
    await press("Yes, restore");
    expect(names(host)).toEqual(before);
    expect(said()).toContain("The last write is taken back. 8 sheets that it had added are gone.");
    expect(screen.queryByRole("button", { name: "Restore the previous output" })).toBeNull();
    expect(primaryButtons()).toEqual(["Write 8 sheets"]);
  });

  it("tells of a write that failed, and leaves the workbook as it was", async () => {
    const host = await openPane(bookOf(forumSheets()), "write");
    const before = names(host);
    host.failNext("write", "The sheet HNB Compare is protected.");
    await press("Write 8 sheets");
    expect(screen.getByRole("alert").textContent).toMatch(
      /Nothing was written.*The sheet HNB Compare is protected\./,
    );
    expect(names(host)).toEqual(before);
    expect(primaryButtons()).toEqual(["Write 8 sheets"]);
    await press("Write 8 sheets");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(said()).toContain("Done");
  });

  it("has nothing to write where the sheets are of just these inputs", async () => {
    const host = await openPane(bookOf(forumSheets()), "write");
    await press("Write 8 sheets");
    cleanup();
    await openPane(host.bytes(), "write");
    expect(said()).toContain("The sheets are up to date. There is nothing to write.");
    expect(primaryButtons()).toEqual(["See HNB Compare"]);
    expect(screen.queryByRole("button", { name: "Restore the previous output" })).toBeNull();
  });

  it("writes what the workbook says now, not what it said when it was read", async () => {
    const host = await openPane(bookOf(forumSheets()), "write");
    act(() => {
      host.replace(bookOf(forumSheets({ Scenarios: null })));
    });
    fireEvent.click(screen.getByRole("button", { name: /^Write \d sheets/ }));
    await settled();
    await waitFor(() => {
      expect(said()).toContain("Done");
    });
    expect(names(host)).not.toContain("HNB More units");
    expect(names(host)).toContain("HNB Scenarios");
  });

  it("leads to Set up where errors stand in the way, and where there is nothing to read", async () => {
    const faulty = forumSheets({
      Services: [
        ["Line", "Annual budget"],
        ["Therapies", "TBC"],
      ],
    });
    await openPane(bookOf(faulty), "write");
    expect(said()).toContain(
      "1 error stands in the way. Put it right in Set up to see what would be written.",
    );
    expect(primaryButtons()).toEqual(["See what is wrong"]);
    await press("See what is wrong");
    expect(screen.getByRole("tab", { name: "Set up" }).getAttribute("aria-selected")).toBe("true");
  });

  it("leads to Set up on a first run", async () => {
    await openPane(bookOf([sheet("Sheet1", [])]), "write");
    expect(primaryButtons()).toEqual(["Set up the workbook"]);
  });

  it("says of sheets that are there that they are updated, and of those that are left", async () => {
    const host = await openPane(bookOf(forumSheets()), "write");
    await press("Write 8 sheets");
    cleanup();
    const typed = await typedBytes(host.bytes(), {
      "Our Scenarios": { A4: "Smaller units", A5: "Smaller units" },
    });
    await openPane(typed, "write");
    const baseline = screen.getByText("HNB Baseline").closest("li")?.textContent;
    expect(baseline).toMatch(/updated in place, \d+ rows, \d charts/);
    expect(screen.getByText("HNB Smaller units").closest("li")?.textContent).toMatch(/a new sheet/);
    expect(said()).toContain(
      "Left as an earlier run wrote it, because what it shows is no longer entered: HNB More units.",
    );
  });
});

describe("the banner of stale sheets", () => {
  const written = async (): Promise<Uint8Array> => {
    const host = await openPane(bookOf(forumSheets()), "write");
    await press("Write 8 sheets");
    expect(screen.queryByRole("region", { name: "Sheets out of date" })).toBeNull();
    cleanup();
    return host.bytes();
  };

  it("keeps silent on a changed value, which the sheets' formulas follow", async () => {
    await openPane(await typedBytes(await written(), { "Our Services": { C4: 950_000 } }), "write");
    expect(screen.queryByRole("region", { name: "Sheets out of date" })).toBeNull();
    expect(said()).toContain("Values have changed since the sheets were written.");
    expect(primaryButtons()).toEqual(["Write 8 sheets"]);
  });

  it("stands on every screen once HNB Checks says so, and leads to Write", async () => {
    const told = "STALE: the forum's tables have changed shape since this was run. Run Forum Model again.";
    const changed = await typedBytes(await written(), {
      "Our Services": { A6: "Outreach", C6: 100_000 },
      // What Excel shows in that cell once it has worked the sheet out again.
      "HNB Checks": { A5: told },
    });
    await openPane(changed, "setUp");
    expect(screen.getByRole("region", { name: "Sheets out of date" }).textContent).toContain(
      "The written sheets are out of date",
    );
    await press("Go to Write");
    expect(screen.getByRole("tab", { name: "Write" }).getAttribute("aria-selected")).toBe("true");
    await press("Write 8 sheets");
    expect(screen.queryByRole("region", { name: "Sheets out of date" })).toBeNull();
  });
});
