/** The part of Excel's custom functions runtime that we use. */
export interface Runtime {
  readonly associate: (id: string, run: (...passed: unknown[]) => number) => void;
  readonly ErrorCode: { readonly invalidValue: unknown };
  readonly Error: new (code: unknown, message: string) => Error;
}
