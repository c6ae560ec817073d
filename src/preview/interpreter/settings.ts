/** What an add-in keeps in the workbook; here it lasts as long as the workbook is open. */
import { said, text } from "./arguments";
import { notFound } from "./failure";
import type { Json } from "./protocol";
import { mayWrite } from "./session";
import type { Session } from "./session";
import { thing } from "./thing";
import type { Argument } from "./object";
import type { ThingClass } from "./thing";

type All = Readonly<Record<string, never>>;

interface SettingTarget {
  readonly key: string;
}

/** `Setting` */
export const setting: ThingClass<SettingTarget> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, session) => session.lasting.settings.get(key) ?? null,
      set({ key }, value, session) {
        mayWrite(session);
        session.lasting.settings.set(key, value);
      },
    },
  },
  methods: {
    delete({ key }, _, session) {
      mayWrite(session);
      session.lasting.settings.delete(key);
      return null;
    },
  },
};

const find = (key: Argument, session: Session) => {
  const wanted = text(key, "the key");
  return session.lasting.settings.has(wanted) ? thing(setting, { key: wanted }, session) : null;
};

const named = (key: Argument, session: Session) => {
  const found = find(key, session);
  if (!found) throw notFound(`setting ${said(key)}`);
  return found;
};

/** `SettingCollection` */
export const settings: ThingClass<All> = {
  name: "SettingCollection",
  objects: {
    add(_, [key, value], session) {
      mayWrite(session);
      const wanted = text(key, "the key");
      session.lasting.settings.set(wanted, value as Json);
      return thing(setting, { key: wanted }, session);
    },
    getItem: (_, [key], session) => named(key, session),
    getItemOrNullObject: (_, [key], session) => find(key, session),
  },
  methods: { getCount: (_, __, session) => session.lasting.settings.size },
  items: (_, session) => [...session.lasting.settings.keys()].map((key) => thing(setting, { key }, session)),
  item: (_, key, session) => named(key, session),
};
