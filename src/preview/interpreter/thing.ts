import type { Json, JsonObject } from "./protocol";
import type { Argument, Thing } from "./object";
import type { Session } from "./session";

/** A property that is plain data. */
export interface Scalar<Target> {
  readonly get?: (target: Target, session: Session) => Json;
  readonly set?: (target: Target, value: Json, session: Session) => void;
}

/** What one of Office.js's classes can do here; members by the names that add-ins use. */
export interface ThingClass<Target> {
  /** The class's name in Office.js. */
  readonly name: string;
  /** What a proxy needs in order to find this object again. */
  readonly identity?: (target: Target) => JsonObject;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  /** Properties that are objects, and methods that give one; null for an object that is not there. */
  readonly objects?: Readonly<
    Record<string, (target: Target, args: readonly Argument[], session: Session) => Thing | null>
  >;
  readonly methods?: Readonly<
    Record<string, (target: Target, args: readonly Argument[], session: Session) => Json | undefined>
  >;
  readonly items?: (target: Target, session: Session) => readonly Thing[];
  /** `getItem` by key. */
  readonly item?: (target: Target, key: Json, session: Session) => Thing | null;
}

/** Names come from the wire with a capital first. */
const keyIn = (members: object | undefined, name: string): string | undefined => {
  const wanted = name.toLowerCase();
  return members && Object.keys(members).find((key) => key.toLowerCase() === wanted);
};

/** One object of a class. */
export function thing<Target>(made: ThingClass<Target>, target: Target, session: Session): Thing {
  return {
    className: made.name,
    target,
    identity: made.identity?.(target) ?? {},
    isCollection: made.items !== undefined,
    scalar(name) {
      const key = keyIn(made.scalars, name);
      const found = key === undefined ? undefined : made.scalars?.[key];
      if (key === undefined || !found) return undefined;
      const { get, set } = found;
      return {
        key,
        ...(get && { get: () => get(target, session) }),
        ...(set && {
          set: (value: Json) => {
            set(target, value, session);
          },
        }),
      };
    },
    scalarNames: () => Object.entries(made.scalars ?? {}).flatMap(([key, { get }]) => (get ? [key] : [])),
    objectKey: (name) => keyIn(made.objects, name),
    object(name) {
      const found = made.objects?.[keyIn(made.objects, name) ?? ""];
      return found && ((args) => found(target, args, session));
    },
    method(name) {
      const found = made.methods?.[keyIn(made.methods, name) ?? ""];
      return found && ((args) => found(target, args, session));
    },
    items: () => made.items?.(target, session) ?? [],
    item: (key) => made.item?.(target, key, session) ?? null,
  };
}
