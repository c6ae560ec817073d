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
});

const forum =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Lever</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Places</t></is></c><c r="B2"><v>5</v></c></row>';

/** A workbook that an earlier run has written to, with a person's note beside our block; and a host that has read it. */
async function prepared() {
  options = {};
  current = openBook(fileOf(forum), "forum.xlsx");
  const host = excelHost();
  await host.write(earlierPlan);
  await host.read();
  return { host, before: everything(current.state) };
}

async function faultFree() {
  const { host } = await prepared();
  const first = office.interpreter.batches.length;
  await host.write(laterPlan);
  const batches = office.interpreter.batches.slice(first);
  return { batches, after: everything(current.state) };
}

/** Writes with one fault; gives what became of the workbook. */
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
  expect(now).toEqual(before);
  return "before";
}

let after: unknown;
let actions = 0;

it("without a fault, a write is one batch", async () => {
  const run = await faultFree();
  expect(run.batches.map(({ kind }) => kind)).toEqual(["write"]);
  after = run.after;
  actions = run.batches[0]?.actions ?? 0;
  expect(actions).toBeGreaterThan(200);
});

it("a fault at any one action leaves the workbook whole: as before, or as without the fault", async () => {
  for (let at = 0; at < actions; at += 1) {
    let isDone = false;
    const failAt: InterpreterOptions["failAt"] = (_, index) => {
      if (isDone || index !== at) return undefined;
      isDone = true;
      return { code: "GeneralException", message: "injected" };
    };
    try {
      await outcome({ failAt });
    } catch (cause) {
      throw new Error(`after a fault at action ${String(at)}`, { cause });
    }
  }
}, 600_000);
