/** @jest-environment node */
import type { HostError } from "../../../src/workbook/port/host";
import { book as fileOf } from "../file/book";
import { withStructureProtected } from "../file/protectedStructure";
import { planOf, shown } from "../plans";
import { everything } from "./everything";
import { earlierPlan, laterPlan } from "./faultPlans";
import { forum } from "./forum";
import { closeAll, excelOver, type Over } from "./over";

afterEach(closeAll);

/** A workbook in which our sheet was written before its structure was protected. */
async function writtenThenProtected(): Promise<Over> {
  const { host, book } = await excelOver(fileOf(forum));
  await host.write(earlierPlan);
  return excelOver(withStructureProtected(book.save()));
}

async function refused({ host, book }: Over, plan: typeof laterPlan): Promise<HostError> {
  const before = everything(book.state);
  const told = await host.write(plan).then(
    () => undefined,
    (cause: unknown) => cause as HostError,
  );
  if (!told) throw new Error("nothing was refused");
  expect(told.name).toBe("HostError");
  expect(everything(book.state)).toEqual(before);
  return told;
}

const structure = {
  found: "The workbook's structure is protected, so no sheet can be added.",
  wanted: "a workbook whose structure is not protected",
  remedy:
    "Nothing was written. In Excel choose Review, Protect Workbook to take the protection off, then run again.",
};

describe("a workbook whose structure is protected, through Office.js", () => {
  it("is read as ever", async () => {
    const [open, locked] = [
      await (await excelOver(fileOf(forum))).host.read(),
      await (await excelOver(withStructureProtected(fileOf(forum)))).host.read(),
    ];
    expect(locked).toEqual(open);
  });

  it("takes no new sheet: what to do is said, and nothing is written", async () => {
    const over = await excelOver(withStructureProtected(fileOf(forum)));
    expect(await refused(over, earlierPlan)).toMatchObject(structure);
  });

  it("takes none of a plan where one of its sheets would be new", async () => {
    const over = await writtenThenProtected();
    expect(laterPlan.sheets.map(({ exists }) => exists)).toEqual([true, false]);
    expect(await refused(over, laterPlan)).toMatchObject(structure);
  });

  it("takes our sheets that are there already, written anew in their place", async () => {
    const over = await writtenThenProtected();
    // The earlier run wrote Places 100 and Top-ups 101; the later one Places 200, Services 201, Top-ups 202.
    expect(shown(await over.host.read(), "HNB Baseline")).toMatchObject({ A4: "Top-ups", B4: 101 });
    await over.host.write(planOf(laterPlan.sheets.filter(({ exists }) => exists)));
    expect(shown(await over.host.read(), "HNB Baseline")).toMatchObject({ A4: "Services", B4: 201, B5: 202 });
  });
});
