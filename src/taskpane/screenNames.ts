/** The screens, in the order of the tabs. */
export const screens = ["setUp", "scenarios", "results", "ahead", "write", "meeting"] as const;

export type Screen = (typeof screens)[number];

export const screenLabels: Readonly<Record<Screen, string>> = {
  setUp: "Set up",
  scenarios: "Scenarios",
  results: "Results",
  ahead: "Ahead",
  write: "Write",
  meeting: "Meeting",
};

/** The screen that an address asks for after its `#`: `taskpane.html#meeting`. Set up where it names none. */
export function screenNamed(hash: string): Screen {
  const asked = hash.replace(/^#/, "").toLowerCase();
  return screens.find((screen) => screen.toLowerCase() === asked) ?? "setUp";
}
