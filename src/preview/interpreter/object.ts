import type { Json, JsonObject } from "./protocol";

/** An argument of a method: plain data, or one of the workbook's objects. */
export type Argument = Json | Thing | readonly Argument[] | undefined;

/** One of the workbook's objects, as an add-in addresses it; it knows its place, not its contents. */
export interface Thing {
  readonly className: string;
  /** What tells two objects of a class apart; the class's own business. */
  readonly target: unknown;
  readonly identity: JsonObject;
  readonly isCollection: boolean;
  scalar(name: string): { readonly key: string; get?: () => Json; set?: (value: Json) => void } | undefined;
  scalarNames(): readonly string[];
  object(name: string): ((args: readonly Argument[]) => Thing | null) | undefined;
  objectKey(name: string): string | undefined;
  method(name: string): ((args: readonly Argument[]) => Json | undefined) | undefined;
  items(): readonly Thing[];
  item(key: Json): Thing | null;
}

/** True for an argument that is one of the workbook's objects. */
export const isThing = (value: Argument): value is Thing =>
  typeof value === "object" && value !== null && "className" in value && "identity" in value;
