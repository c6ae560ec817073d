import { WrongArgument } from "./argument";
import type { CellFunction } from "./define";
import type { Runtime } from "./runtime";

/** Gives Excel each function by its id. A wrong argument becomes #VALUE! with our words behind it. */
export function associate(functions: readonly CellFunction[], runtime: Runtime): void {
  for (const one of functions) {
    runtime.associate(one.id, (...passed) => {
      try {
        // Excel adds an argument of its own after ours; each function takes as many as it knows.
        return one.value(passed.slice(0, one.arguments.length));
      } catch (problem) {
        if (!(problem instanceof WrongArgument)) throw problem;
        throw new runtime.Error(runtime.ErrorCode.invalidValue, problem.message);
      }
    });
  }
}
