import { openPane, press, primaryButtons, said, settled } from "./pane";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { Boundary } from "../../src/taskpane/shell/Boundary";
import { screenNamed, screens } from "../../src/taskpane/screenNames";
import { isDarkColour, themeNamed } from "../../src/taskpane/shell/theme";
import { createAhead } from "../../src/taskpane/away/ahead";
import { hereInSteps } from "../../src/taskpane/away/hereInSteps";
import { createSession } from "../../src/taskpane/session/session";
import { toldOf } from "../../src/taskpane/session/told";
import { HostError } from "../../src/workbook/port/host";
import { forumSheets } from "../workbook/smallForum";
import { bookOf, sample } from "./books";
import { memoryHost } from "./memoryHost";

describe("the pane", () => {
  it.each(screens)("opens at %s when the address asks for it", async (name) => {
    expect(screenNamed(`#${name}`)).toBe(name);
    await openPane(bookOf(forumSheets()), name);
    const chosen = screen.getAllByRole("tab").filter((tab) => tab.getAttribute("aria-selected") === "true");
    expect(chosen).toHaveLength(1);
    expect(screen.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(chosen[0]?.id);
  });

  it("opens at Set up where the address asks for nothing that it has", () => {
    expect(screenNamed("")).toBe("setUp");
    expect(screenNamed("#<script>")).toBe("setUp");
  });

  it("follows the address, as a ribbon button changes it", async () => {
    await openPane(bookOf(forumSheets()));
    window.location.hash = "#write";
    act(() => {
      window.dispatchEvent(new Event("hashchange"));
    });
    await settled();
    expect(screen.getByRole("tab", { name: "Write" }).getAttribute("aria-selected")).toBe("true");
    window.location.hash = "";
  });

  it("is one stop for the Tab key, and goes from tab to tab by the arrow keys, Home and End", async () => {
    await openPane(bookOf(forumSheets()));
    const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });
    const key = (from: string, pressed: string): void => {
      fireEvent.keyDown(tab(from), { key: pressed });
    };
    expect(screen.getAllByRole("tab").map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    key("Set up", "ArrowLeft");
    expect(document.activeElement).toBe(tab("Meeting"));
    key("Meeting", "ArrowRight");
    key("Set up", "ArrowRight");
    expect(tab("Scenarios").getAttribute("aria-selected")).toBe("true");
    key("Scenarios", "End");
    expect(document.activeElement).toBe(tab("Meeting"));
    key("Meeting", "Home");
    expect(document.activeElement).toBe(tab("Set up"));
    await settled();
  });

  it("keeps a screen as it was left", async () => {
    const host = await openPane(bookOf(forumSheets({ Services: null })));
    host.select("Our Funding", { top: 2, left: 0, bottom: 4, right: 3 });
    await press("Show where the Services table is");
    fireEvent.click(screen.getByRole("tab", { name: "Write" }));
    await screen.findByRole("heading", { name: "Write" });
    fireEvent.click(screen.getByRole("tab", { name: "Set up" }));
    expect(await screen.findByRole("heading", { name: "Where the Services table is" })).toBeTruthy();
  });

  it("reads the workbook once for many changes in a row, and stops when it is closed", async () => {
    const host = await openPane(bookOf(forumSheets()));
    act(() => {
      for (let times = 0; times < 20; times += 1) host.replace(bookOf(forumSheets({ Transfers: null })));
    });
    await waitFor(() => {
      expect(said()).toContain("None of it, so £0 moves between blocks.");
    });
    expect(host.batches.reads).toBe(2);
    expect(host.watchers()).toBe(1);
  });

  it("asks for a fresh read after each change where Excel does not tell of changes", async () => {
    const host = Object.assign(memoryHost(bookOf(forumSheets())), {
      watch: () =>
        Promise.reject(new HostError({ found: "No events.", wanted: "events", remedy: "Read again." })),
    });
    await openPane(host);
    await screen.findByRole("region", { name: "Changes are not followed" });
    host.replace(bookOf(forumSheets({ Transfers: null })));
    await press("Read the changes");
    expect(said()).toContain("None of it, so £0 moves between blocks.");
  });

  it("says of a fault of its own that it is one, in words", async () => {
    const host = memoryHost(sample("barking-and-dagenham"));
    const broken = Object.assign(host, { read: () => Promise.reject(new TypeError("x is not a function")) });
    await openPane(broken);
    expect(screen.getByRole("alert").textContent).toContain("a fault of its own: x is not a function");
    expect(primaryButtons()).toEqual(["Read again"]);
  });

  it("knows dark colours from light ones, and the themes by name", () => {
    expect([isDarkColour("#1F1F1F"), isDarkColour("FFFFFF"), isDarkColour("no colour")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([themeNamed("contrast"), themeNamed("blue"), themeNamed(null)]).toEqual([
      "contrast",
      undefined,
      undefined,
    ]);
  });
});

describe("a fault of a screen", () => {
  it("stays on that screen, says what to do, and can be tried again", () => {
    const quiet = jest.spyOn(console, "error").mockReturnValue(undefined);
    let isBroken = true;
    function Part() {
      if (isBroken) throw new Error("no such line");
      return <p>All is well</p>;
    }
    render(
      <FluentProvider theme={webLightTheme}>
        <Boundary>
          <Part />
        </Boundary>
      </FluentProvider>,
    );
    expect(screen.getByRole("alert").textContent).toMatch(
      /no such line.*Nothing in the workbook was changed/,
    );
    isBroken = false;
    fireEvent.click(screen.getByRole("button", { name: "Show the screen again" }));
    expect(screen.getByText("All is well")).toBeTruthy();
    quiet.mockRestore();
  });
});

describe("a part that cannot be fetched", () => {
  const lost = Object.assign(new Error("Loading chunk 5 failed"), { name: "ChunkLoadError" });

  it("is said to be just that, with the way to open the pane afresh", () => {
    const quiet = jest.spyOn(console, "error").mockReturnValue(undefined);
    function Part(): never {
      throw lost;
    }
    render(
      <FluentProvider theme={webLightTheme}>
        <Boundary>
          <Part />
        </Boundary>
      </FluentProvider>,
    );
    expect(screen.getByRole("alert").textContent).toContain("This screen could not be fetched");
    expect(screen.getByRole("button").textContent).toBe("Open the pane afresh");
    expect(toldOf(lost)).toMatchObject({ found: "A part of Forum Model could not be fetched." });
    quiet.mockRestore();
  });
});

describe("the session", () => {
  const options = { version: "0.0.0", now: () => "today", quiet: 0, ahead: createAhead(hereInSteps) };

  it("does one thing at a time", async () => {
    const host = memoryHost(bookOf(forumSheets()));
    const { actions } = createSession({ host, ...options });
    const both = await Promise.all([actions.read(), actions.write()]);
    expect(both).toEqual([true, false]);
    expect(host.batches).toEqual({ reads: 1, writes: 0 });
  });

  it("goes back to the baseline when the chosen scenario is gone", async () => {
    const host = memoryHost(bookOf(forumSheets()));
    const { actions, state } = createSession({ host, ...options });
    await actions.read();
    actions.choose("More units");
    await actions.read();
    expect(state().scenario).toBe("More units");
    host.replace(bookOf(forumSheets({ Scenarios: null })));
    await actions.read();
    expect(state().scenario).toBe("Baseline");
  });

  it("writes nothing where the fresh read finds errors, and shows them", async () => {
    const host = memoryHost(bookOf(forumSheets()));
    const { actions, state } = createSession({ host, ...options });
    await actions.read();
    host.replace(
      bookOf(
        forumSheets({
          Services: [
            ["Line", "Annual budget"],
            ["Therapies", "TBC"],
          ],
        }),
      ),
    );
    expect(await actions.write()).toBe(false);
    expect(host.batches.writes).toBe(0);
    expect(state().seen?.ran.problems.some(({ severity }) => severity === "error")).toBe(true);
  });

  it("keeps what was seen when a later read fails, and says so", async () => {
    const host = memoryHost(bookOf(forumSheets()));
    const { actions, state } = createSession({ host, ...options });
    await actions.read();
    host.failNext("read", "The line is down.");
    expect(await actions.read()).toBe(false);
    expect(state().seen?.ran.modelled).toBeDefined();
    expect(state().failure).toMatchObject({ during: "reading", told: { found: "The line is down." } });
  });
});
