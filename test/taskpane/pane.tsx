import "./browser";
import { FluentProvider, Button, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import type { Screen } from "../../src/taskpane/screenNames";
import { memoryHost, type MemoryHost } from "./memoryHost";

// The machine may be busy with other tests.
configure({ asyncUtilTimeout: 20_000 });

const now = (): string => "1 May 2026 at 10:00 UTC";

/** Waits until nothing is under way with the workbook and the screen is there. */
export const settled = (): Promise<void> =>
  waitFor(() => {
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.queryAllByRole("heading", { level: 1 })).toHaveLength(1);
  });

/** Draws the pane beside a workbook and waits until it has been read, or could not be. */
export async function openPane(book: Uint8Array | MemoryHost, at: Screen = "setUp"): Promise<MemoryHost> {
  const host = "read" in book ? book : memoryHost(book);
  render(<App host={host} version="0.0.0" now={now} screen={at} theme="light" quiet={5} />);
  await settled();
  return host;
}

/** Presses a button by its accessible name, and waits until what it begins is done. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name }));
  await settled();
}

/** Lets what is under way go on, without waiting for its end. */
export const tick = (): Promise<void> => act(() => Promise.resolve());

const classesOf = (element: HTMLElement): string[] => element.className.split(" ");

/** The style classes that only a primary button has. */
function primaryClasses(): readonly string[] {
  const drawn = render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Primary</Button>
      <Button>Secondary</Button>
    </FluentProvider>,
  );
  const [primary, secondary] = ["Primary", "Secondary"].map((name) => classesOf(drawn.getByText(name)));
  drawn.unmount();
  return primary?.filter((name) => !name.startsWith("___") && !secondary?.includes(name)) ?? [];
}

/** The buttons in sight that are drawn as the one thing to do next. */
export function primaryButtons(): readonly string[] {
  const marks = primaryClasses();
  expect(marks.length).toBeGreaterThan(0);
  return screen
    .getAllByRole("button")
    .filter((button) => marks.every((mark) => classesOf(button).includes(mark)))
    .map((button) => button.textContent);
}

/** What the screen says, on one line. */
export const said = (): string => screen.getByRole("main").textContent.replace(/\s+/g, " ");

afterEach(cleanup);
