import { useCallback, useRef, useState } from "react";
import { HostError } from "../workbook/port/host";
import type { LocalBook } from "./book/book";
import type { Sample } from "./settings";

/** Opens a workbook's bytes, and makes it what the pane finds as its Excel. Throws `HostError` where they are none that can be opened. */
export type Opener = (bytes: Uint8Array, name: string) => Promise<LocalBook>;

export interface Opened {
  readonly book: LocalBook;
  /** Another number each time that a workbook is opened. */
  readonly turn: number;
  /** The sample that it is; absent for a workbook of the person's own. */
  readonly sample?: string;
}

/** Where a workbook comes from: a sample, or a file of the person's own. */
export type Wanted = { readonly sample: Sample } | { readonly file: File };

const nameOf = (wanted: Wanted): string => ("sample" in wanted ? wanted.sample.label : wanted.file.name);

async function bytesOf(wanted: Wanted): Promise<Uint8Array> {
  if ("file" in wanted) return new Uint8Array(await wanted.file.arrayBuffer());
  const answer = await fetch(`samples/${wanted.sample.id}.xlsx`);
  if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  throw new HostError({
    found: `The sample “${wanted.sample.label}” could not be fetched (${String(answer.status)}).`,
    wanted: "the sample workbook from the server that this page comes from",
    remedy: "See that the command that serves this page is still running, and load the page again.",
  });
}

/** The browser draws before it does what follows. */
const drawn = async (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 30);
  });

const told = (error: unknown): HostError =>
  error instanceof HostError
    ? error
    : new HostError(
        {
          found: `The workbook could not be opened: ${error instanceof Error ? error.message : String(error)}.`,
          wanted: "a workbook saved by Excel as .xlsx",
          remedy: "Open it in Excel, save it again as an Excel workbook (.xlsx), and try that.",
        },
        error,
      );

/** The workbook that is open; while another is being opened, or where that failed, the earlier one stays. */
export function useOpened(opener: Opener) {
  const [opened, set] = useState<Opened>();
  const [opening, setOpening] = useState<string>();
  const [failure, fail] = useState<HostError>();
  const turn = useRef(0);
  const open = useCallback(
    async (wanted: Wanted): Promise<void> => {
      turn.current += 1;
      const mine = turn.current;
      setOpening(nameOf(wanted));
      fail(undefined);
      try {
        await drawn();
        const bytes = await bytesOf(wanted);
        const name = "sample" in wanted ? `${wanted.sample.id}.xlsx` : wanted.file.name;
        const book = await opener(bytes, name);
        if (mine !== turn.current) return;
        set({ book, turn: mine, ...("sample" in wanted ? { sample: wanted.sample.id } : {}) });
      } catch (error) {
        if (mine === turn.current) fail(told(error));
      } finally {
        if (mine === turn.current) setOpening(undefined);
      }
    },
    [opener],
  );
  return { opened, opening, failure, fail, open };
}
