/** What Office.js tells an add-in when Excel refuses: the codes are Excel's own. */
export class Failure extends Error {
  readonly code: string;
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.name = "Failure";
    this.code = code;
    this.location = location;
  }
}

export const notFound = (what: string): Failure =>
  new Failure("ItemNotFound", `The requested resource doesn't exist. (${what})`);

export const invalid = (what: string): Failure =>
  new Failure("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${what})`);

export const denied = (what: string): Failure =>
  new Failure("AccessDenied", `You cannot perform the requested operation. (${what})`);

export const taken = (what: string): Failure =>
  new Failure("ItemAlreadyExists", `A resource with the same name or identifier already exists. (${what})`);
