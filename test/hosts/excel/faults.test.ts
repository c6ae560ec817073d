/** @jest-environment node */
import { excelHost } from "../../../src/hosts/excel";
import { openBook } from "../../../src/preview/book/book";
import type { LocalBook } from "../../../src/preview/book/book";
import type { InterpreterOptions } from "../../../src/preview/interpreter/external";
import { HostError } from "../../../src/workbook/port/host";
import { officeIn } from "../../preview/officeIn";
import type { OfficeWindow } from "../../preview/officeIn";
import { book as fileOf } from "../file/book";
import { earlierPlan, laterPlan } from "./faultPlans";
import { everything } from "./everything";
import { forum } from "./forum";

/** One window for all runs; the workbook behind it and the fault are changed for each. */
let current: LocalBook;
let options: InterpreterOptions = {};
let office: OfficeWindow;

const switching = (): LocalBook =>
  new Proxy({} as LocalBook, { get: (_, name) => Reflect.get(current, name) as unknown });

beforeAll(async () => {
  current = openBook(fileOf(forum), "forum.xlsx");
  office = await officeIn(switching(), {
    failAt: (...at) => options.failAt?.(...at),
    dropResponse: (batch) => options.dropResponse?.(batch),
  });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
});

afterAll(() => {
  expect(office.interpreter.unsupported).toEqual([]);
  office.close();
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
});

/** A workbook that an earlier run has written to, with a person's note beside our block; and a host that has read it. */
async function prepared() {
  options = {};
  current = openBook(fileOf(forum), "forum.xlsx");
  const host = excelHost();
  await host.write(earlierPlan);
  await host.read();
  return { host, before: everything(current.state) };
}

/** Writes with a fault; gives what became of the workbook. */
async function outcome(fault: InterpreterOptions): Promise<"before" | "after"> {
  const { host, before } = await prepared();
  options = fault;
  let refused: unknown;
  try {
    await host.write(laterPlan);
  } catch (cause) {
    refused = cause;
  }
  options = {};
  const now = everything(current.state);
  if (refused === undefined) {
    expect(now).toEqual(after);
    return "after";
  }
  expect(refused).toBeInstanceOf(HostError);
  why = refused;
  expect(now).toEqual(before);
  return "before";
}

let after: unknown;
let why: unknown;
/** What each action of the write does, in order: 1 finds an object, 2 loads, 3 calls, 4 sets. */
const kinds: number[] = [];
/** The same in words: another attempt does the same, but not at the same place in its batch. */
const calls: string[] = [];

it("without a fault, a write is one batch", async () => {
  const { host } = await prepared();
  const first = office.interpreter.batches.length;
  options = {
    failAt(_, index, action) {
      kinds[index] = action.ActionType;
      calls[index] = JSON.stringify([action.ActionType, action.Name, action.ArgumentInfo]);
      return undefined;
    },
  };
  await host.write(laterPlan);
  expect(office.interpreter.batches.slice(first).map(({ kind }) => kind)).toEqual(["write"]);
  after = everything(current.state);
  expect(kinds.length).toBeGreaterThan(500);
});

const injected = { code: "GeneralException", message: "injected" };

type Fault = NonNullable<InterpreterOptions["failAt"]>;

async function at(index: number, fault: Fault): Promise<"before" | "after"> {
  try {
    return await outcome({ failAt: fault });
  } catch (cause) {
    throw new Error(`after a fault at action ${String(index)}: ${String(calls[index])}`, { cause });
  }
}

/** A fault the first time that this action is come to. */
function once(wanted: number): Fault {
  let isDone = false;
  return (_, index) => {
    if (isDone || index !== wanted) return undefined;
    isDone = true;
    return injected;
  };
}

/** A fault in two batches, wherever they do what this action does. */
function twice(wanted: number): Fault {
  const failed = new Set<number>();
  return (batch, _, action) => {
    const call = JSON.stringify([action.ActionType, action.Name, action.ArgumentInfo]);
    if (call !== calls[wanted] || failed.has(batch) || failed.size === 2) return undefined;
    failed.add(batch);
    return injected;
  };
}

/** Where something is called or set, and where a table, chart or series is made by being found. */
const telling = (kind: number, index: number): boolean => kind > 2 || index % 5 === 0;

it("a fault at any one action leaves what a write without it leaves", async () => {
  for (const [index, kind] of kinds.entries()) {
    if (telling(kind, index))
      expect([index, await at(index, once(index)), why]).toEqual([index, "after", undefined]);
  }
}, 600_000);

it("a fault that comes again leaves the workbook as it was, unless another way round it is found", async () => {
  const outcomes: ("before" | "after")[] = [];
  for (let index = 0; index < kinds.length; index += 3) {
    if ((kinds[index] ?? 0) > 2) outcomes.push(await at(index, twice(index)));
  }
  expect(outcomes.filter((each) => each === "before").length).toBeGreaterThan(outcomes.length / 2);
}, 600_000);
