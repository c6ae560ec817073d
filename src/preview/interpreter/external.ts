/** The face that Excel for Windows shows to the library: `window.external`. */
import type { LocalBook } from "../book/book";
import type { Action, RequestBody } from "./protocol";
import { run } from "./run";
import type { FailAt, Injected } from "./run";
import type { Lasting, Session } from "./session";
import { surroundings } from "./surroundings";
import { worksheet } from "./worksheet";
import { eventsOf } from "./events";
import type { HostEvent } from "./events";

/** Excel's numbers for a request that it does not carry out. */
export const refusals = {
  internal: 5001,
  cellEdit: 5004,
  timedOut: 5012,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Excel's number for events of the workbook; others are of the ribbon. */
const workbookEvents = 33;

export interface InterpreterOptions {
  /** The newest ExcelApi that is there: `1.19`. */
  readonly api?: string;
  /** Requests and responses over this many bytes are refused; 5 MB as in Excel on the web. */
  readonly mostBytes?: number;
  /** True while a person is typing into a cell. */
  readonly isEditing?: () => boolean;
  /** Called before the work of a batch begins, counted from 0. */
  readonly beforeBatch?: (batch: number) => void;
  /** Makes an action of a batch fail. */
  readonly failAt?: (batch: number, index: number, action: Action) => Injected | undefined;
  /** Loses the answer to a batch that was carried out: the number of a refusal, or silence for ever. */
  readonly dropResponse?: (batch: number) => number | "silence" | undefined;
  /** Milliseconds that each answer takes. */
  readonly delay?: number;
}

/** What one batch did, for tests and benches. */
export interface BatchNote {
  /** `own`: sent by the library itself, at its start or to clear up after itself. */
  readonly kind: "read" | "write" | "own";
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
  getItem(index: number): unknown;
  ubound(): number;
}

/** How Windows hands lists over. */
const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
  getItem: (index) => items[index],
  ubound: () => items.length,
});

type Callback = (...given: unknown[]) => void;
const isCallback = (value: unknown): value is Callback => typeof value === "function";

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const isOwn = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft.InternalService.")) ||
  (Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference"));

export interface Interpreter {
  /** What `window.external` is set to before the library is loaded. */
  readonly external: Readonly<Record<string, unknown>>;
  /** What was asked for and is not known here; tests assert that it is empty. */
  readonly unsupported: readonly string[];
  /** All batches so far, in order. */
  readonly batches: readonly BatchNote[];
  /** Stops watching the book. */
  stop(): void;
}

/** Carries out the library's requests on a book. */
export function interpreter(book: LocalBook, options: InterpreterOptions = {}): Interpreter {
  const { api = "1.20", mostBytes = 5 * 1024 * 1024, delay = 0 } = options;
  const unsupported: string[] = [];
  const batches: BatchNote[] = [];
  const lasting: Lasting = {
    references: new Map(),
    kept: 0,
    settings: new Map(),
    listening: new Map(),
    isReadOnly: book.isReadOnly,
    unsupported,
  };
  const around = surroundings(api);
  let counted = 0;
  const handlers = new Set<Callback>();

  /** Carries one request out; a number is that of a refusal. */
  const answer = (text: string): { text: string } | number | "silence" => {
    const requestBytes = bytesOf(text);
    const body = JSON.parse(text) as RequestBody;
    const own = isOwn(body);
    const batch = own ? -1 : counted;
    if (!own) {
      counted += 1;
      options.beforeBatch?.(batch);
      if (options.isEditing?.() === true) return refusals.cellEdit;
      if (requestBytes > mostBytes) return refusals.requestTooLarge;
    }
    const note = { wrote: false, made: "" };
    const failAt: FailAt = (index, action) => (own ? undefined : options.failAt?.(batch, index, action));
    book.change("office", (draft) => {
      const session: Session = {
        draft,
        lasting,
        worksheet: (id) => worksheet(session, id),
        settle: () => {
          book.settle(draft);
        },
        wrote: () => {
          note.wrote = true;
        },
      };
      note.made = JSON.stringify(run(body, session, failAt));
    });
    const responseBytes = bytesOf(note.made);
    batches.push({
      kind: own ? "own" : note.wrote ? "write" : "read",
      actions: body.Actions.length,
      requestBytes,
      responseBytes,
    });
    if (responseBytes > mostBytes) return refusals.responseTooLarge;
    return (own ? undefined : options.dropResponse?.(batch)) ?? { text: note.made };
  };

  const execute = (_id: unknown, params: unknown, callback: unknown): void => {
    const [list] = Array.isArray(params) ? (params as unknown[]) : [];
    const message = Array.isArray(list) ? (list as unknown[]) : [];
    const text = message[4];
    if (!isCallback(callback)) return;
    setTimeout(() => {
      const answered = typeof text === "string" ? answer(text) : refusals.internal;
      if (answered === "silence") return;
      if (typeof answered === "number") callback(answered);
      else callback(safeArray([0, safeArray([200, safeArray([]), answered.text])]));
    }, delay);
  };

  const tell = (events: readonly HostEvent[]): void => {
    if (events.length === 0) return;
    const listed = events.map(({ type, target, args }) =>
      safeArray([65_536, type, target, JSON.stringify(args), 0, false]),
    );
    for (const handler of handlers)
      setTimeout(() => {
        handler(workbookEvents, safeArray(listed));
      }, 0);
  };
  const stop = book.subscribe((change) => {
    tell(eventsOf(change, book.state, lasting.listening));
  });

  return {
    unsupported,
    batches,
    stop,
    external: {
      GetHostInfo: () => "Excel$Win32$16.01$en-GB$forum-model$$$0",
      GetLoggingAllowed: () => false,
      GetContext: () => around,
      Execute: execute,
      RegisterEvent: (id: unknown, _target: unknown, handler: unknown, callback: unknown) => {
        if (id === workbookEvents && isCallback(handler)) handlers.add(handler);
        if (isCallback(callback)) callback(0);
      },
      UnregisterEvent: (id: unknown, _target: unknown, callback: unknown) => {
        if (id === workbookEvents) handlers.clear();
        if (isCallback(callback)) callback(0);
      },
    },
  };
}
