import type { LocalBook } from "../book/book";
import { interpreter } from "./external";
import type { Interpreter, InterpreterOptions } from "./external";

/**
 * Makes a window one of Excel's: to be called before the library is loaded into it. Gives the interpreter, whose
 * `unsupported` says what was asked for in vain.
 */
export function installOffice(
  window: object,
  book: LocalBook,
  options: InterpreterOptions = {},
): Interpreter {
  const made = interpreter(book, options);
  Object.defineProperty(window, "external", { value: made.external, configurable: true });
  return made;
}
