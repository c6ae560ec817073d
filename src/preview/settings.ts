import type { PaperName } from "./paper";

/** A workbook that comes with the preview. */
export interface Sample {
  readonly id: string;
  readonly label: string;
}

export const samples: readonly [Sample, ...Sample[]] = [
  { id: "barking-and-dagenham", label: "Barking and Dagenham" },
  { id: "inner-london-section-251", label: "Inner London, section 251" },
  { id: "messy-forum-paper", label: "A messy forum paper" },
  { id: "barking-and-dagenham-years-ahead", label: "Barking and Dagenham, years ahead" },
  { id: "barking-and-dagenham-replay", label: "Barking and Dagenham, 2014-15 to 2022-23 replayed" },
];

/** What the page's address asks for, such as `?sample=messy-forum-paper&theme=dark`. */
export interface Settings {
  readonly sample: Sample;
  /** Absent: as the person's computer is set. */
  readonly theme?: PaperName;
  /** The newest ExcelApi that the local Excel says it has. */
  readonly api?: string;
  readonly readonly: boolean;
  /** A fault to be provoked: see `faults.ts`. */
  readonly fault?: string;
}

const themes: readonly PaperName[] = ["light", "dark", "contrast"];

/** Reads the part of an address after its question mark; what is not understood is as if it were not there. */
export function settingsFrom(search: string): Settings {
  const asked = new URLSearchParams(search);
  const theme = themes.find((each) => each === asked.get("theme"));
  const api = asked.get("api");
  const fault = asked.get("fault");
  return {
    sample: samples.find(({ id }) => id === asked.get("sample")) ?? samples[0],
    readonly: asked.has("readonly") && asked.get("readonly") !== "0",
    ...(theme === undefined ? {} : { theme }),
    ...(api !== null && /^1\.\d{1,2}$/.test(api) ? { api } : {}),
    ...(fault === null ? {} : { fault }),
  };
}
