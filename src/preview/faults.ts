import { refusals } from "./interpreter/external";
import type { InterpreterOptions } from "./interpreter/external";

type Fault = Pick<InterpreterOptions, "mostBytes" | "isEditing" | "failAt" | "dropResponse" | "delay">;

/** How long a slow Excel takes to answer, in milliseconds. */
const slow = 3000;

const answers = { lost: "silence", broken: refusals.internal, "timed-out": refusals.timedOut } as const;
type Answer = keyof typeof answers;

const isAnswer = (word: string): word is Answer => word in answers;

/**
 * What goes wrong with the local Excel, for tests and the curious. Batches and actions count from 1:
 * `slow` · `typing` (a cell is open) · `small` (nothing over 20,000 bytes gets through) ·
 * `lost-2`, `broken-2`, `timed-out-2` (the answer to the second batch, which was carried out) ·
 * `fails-2-5` (the fifth action of the second batch). Anything else is no fault.
 */
export function faultFrom(words: string | undefined): Fault {
  const [, word = "", batch, action] = /^([a-z-]+?)(?:-(\d+))?(?:-(\d+))?$/.exec(words ?? "") ?? [];
  const wanted = Number(batch) - 1;
  if (word === "slow") return { delay: slow };
  if (word === "typing") return { isEditing: () => true };
  if (word === "small") return { mostBytes: 20_000 };
  if (batch !== undefined && isAnswer(word)) {
    return { dropResponse: (at) => (at === wanted ? answers[word] : undefined) };
  }
  if (word === "fails" && action !== undefined) {
    return {
      failAt: (at, index) =>
        at === wanted && index === Number(action) - 1
          ? { code: "GeneralException", message: "Provoked by this page's address." }
          : undefined,
    };
  }
  return {};
}
