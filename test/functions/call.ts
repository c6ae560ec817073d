import { cellFunctions } from "../../src/functions/all";
import { associate } from "../../src/functions/associate";

/** Excel's own error, as far as a function throws it. */
export class ShownError extends Error {
  readonly code: unknown;

  constructor(code: unknown, message: string) {
    super(message);
    this.code = code;
  }
}

const associated = new Map<string, (...passed: unknown[]) => number>();
associate(cellFunctions, {
  associate: (id, run) => void associated.set(id, run),
  ErrorCode: { invalidValue: "#VALUE!" },
  Error: ShownError,
});

/** Calls a function as Excel does: what the cells hold, and after it an argument of Excel's own. */
export function call(id: string, ...passed: readonly unknown[]): number {
  const run = associated.get(id);
  if (!run) throw new Error(`No function ${id} was given to Excel.`);
  return run(...passed, { functionName: id });
}

/** What the mark beside the cell says; fails where the function answers with a number. */
export function saidOf(id: string, ...passed: readonly unknown[]): string {
  try {
    const value = call(id, ...passed);
    throw new Error(`${id} answered ${String(value)}`);
  } catch (problem) {
    if (!(problem instanceof ShownError)) throw problem;
    expect(problem.code).toBe("#VALUE!");
    return problem.message;
  }
}

export const known = [...associated.keys()];
