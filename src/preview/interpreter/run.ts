import { Failure } from "./failure";
import type {
  Action,
  ArgumentInfo,
  Json,
  JsonObject,
  ObjectPath,
  RequestBody,
  ResponseBody,
} from "./protocol";
import { query } from "./query";
import type { Session } from "./session";
import type { Argument, Thing } from "./object";
import { isThing } from "./object";
import { workbook } from "./workbook";

/** May make an action fail, as a test wants. */
export type FailAt = (index: number, action: Action) => Injected | undefined;

/** A fault as a test wants it; `location` is the member that Excel would name. */
export interface Injected {
  readonly code: string;
  readonly message: string;
  readonly location?: string;
}

/** An object that only the start of an add-in asks for, and that has nothing to say. */
const internal = "Microsoft.InternalService.AddinInternalService";

/** Says loudly that something is not known here, so that no test passes by accident. */
function unknownMember(session: Session, member: string): Failure {
  session.lasting.unsupported.push(member);
  return new Failure("ApiNotFound", `The local workbook does not know ${member}.`, member);
}

class Batch {
  readonly #body: RequestBody;
  readonly #session: Session;
  readonly #resolved = new Map<number, Thing | null>();
  readonly #kept = new Map<Thing, string>();

  constructor(body: RequestBody, session: Session) {
    this.#body = body;
    this.#session = session;
  }

  #resolve(id: number): Thing | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[String(id)];
    if (!path) throw new Failure("InvalidObjectPath", `The object path ${String(id)} is not in the request.`);
    const found = this.#find(path);
    this.#resolved.set(id, found);
    return found;
  }

  #find(path: ObjectPath): Thing | null {
    switch (path.ObjectPathType) {
      case 1:
        return workbook(this.#session);
      case 2:
        if (path.Name === internal) return null;
        throw unknownMember(this.#session, `new ${path.Name}`);
      case 6: {
        const found = this.#session.lasting.references.get(path.Name);
        if (found) return found;
        throw new Failure("InvalidReference", "The reference is not valid for the current operation.");
      }
      case 7:
        return null;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === 5) {
      if (!parent.isCollection) throw unknownMember(this.#session, `${parent.className}.getItem`);
      return parent.item(path.ArgumentInfo?.Arguments?.[0] ?? null);
    }
    const member = parent.object(path.Name);
    if (!member) throw unknownMember(this.#session, `${parent.className}.${path.Name}`);
    return member(this.#arguments(path.ArgumentInfo));
  }

  #arguments(info: ArgumentInfo | undefined): Argument[] {
    const embedded = (value: Json | undefined): Argument => {
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value as readonly Json[];
      const { _ObjectPathId: id } = value as JsonObject;
      return typeof id === "number" ? this.#resolve(id) : value;
    };
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index): Argument => {
      const id = referenced?.[index];
      if (typeof id === "number" && id !== 0) return this.#resolve(id);
      if (Array.isArray(id)) {
        const list = Array.isArray(value) ? (value as readonly Json[]) : [];
        return list.map((each, at): Argument => {
          const inner = id[at] as number | undefined;
          return inner !== undefined && inner !== 0 ? this.#resolve(inner) : each;
        });
      }
      return embedded(value);
    });
  }

  #identity(found: Thing): JsonObject {
    const reference = this.#kept.get(found);
    return { ...found.identity, ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  #keep(found: Thing | null): null {
    if (!found || this.#kept.has(found)) return null;
    const { lasting } = this.#session;
    lasting.kept += 1;
    const name = `_ref${String(lasting.kept)}`;
    lasting.references.set(name, found);
    this.#kept.set(found, name);
    return null;
  }

  #call(action: Action, found: Thing | null): Json {
    if (action.Name === "_KeepReference") return this.#keep(found);
    if (found === null) {
      if (/^_(Register|Unregister)|^NotifyActionHandlerReady$/.test(action.Name)) return null;
      throw new Failure("InvalidObjectPath", `${action.Name} was called on an object that is not there.`);
    }
    const method = found.method(action.Name);
    if (method) return method(this.#arguments(action.ArgumentInfo)) ?? null;
    throw unknownMember(this.#session, `${found.className}.${action.Name}`);
  }

  #set(action: Action, found: Thing | null): null {
    if (found === null) {
      throw new Failure("InvalidObjectPath", `${action.Name} was set on an object that is not there.`);
    }
    const scalar = found.scalar(action.Name);
    if (!scalar?.set) throw unknownMember(this.#session, `${found.className}.${action.Name} =`);
    const [value] = this.#arguments(action.ArgumentInfo);
    scalar.set(isThing(value) || value === undefined ? null : (value as Json));
    return null;
  }

  /** Carries one action out and gives what it is answered with. */
  perform(action: Action): Json {
    if (action.ActionType === 5) return null;
    const found = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return found && this.#identity(found);
      case 2:
        if (!found) return null;
        this.#session.settle();
        return query(found, action.QueryInfo ?? {}, this.#identity(found), (member) =>
          unknownMember(this.#session, member),
        );
      case 3:
        return this.#call(action, found);
      case 4:
        return this.#set(action, found);
      default:
        throw unknownMember(this.#session, `action type ${String(action.ActionType)} (${action.Name})`);
    }
  }
}

/** Carries out a batch, action by action; what was done before one that fails stays done. */
export function run(body: RequestBody, session: Session, failAt: FailAt): ResponseBody {
  const batch = new Batch(body, session);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      const wanted = failAt(index, action);
      if (wanted) throw new Failure(wanted.code, wanted.message, wanted.location);
      const value = batch.perform(action);
      if (action.ActionType === 4) continue;
      response.Results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === 5) response.TraceIds.push(action.Id);
    } catch (cause) {
      if (!(cause instanceof Failure)) {
        // A fault of the local workbook must not pass for one of the add-in's.
        session.lasting.unsupported.push(`${action.Name}: ${String(cause)}`);
      }
      response.Error = {
        Code: cause instanceof Failure ? cause.code : "GeneralException",
        Message: cause instanceof Error ? cause.message : String(cause),
        Location: (cause instanceof Failure ? cause.location : undefined) ?? action.Name,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return response;
    }
  }
  return response;
}
