import { openPane, press, primaryButtons, said } from "./pane";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { readWorkbook } from "../../src/workbook/read";
import { forumSheets } from "../workbook/smallForum";
import { bookOf } from "./books";

const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });
};

async function opened(): ReturnType<typeof openPane> {
  const host = await openPane(bookOf(forumSheets()), "scenarios");
  await press(/^More units/);
  await press("What others have done");
  return host;
}

describe("what others have done", () => {
  it("shows the source's words and figures, loads its own point, and enters it as a row of the scenario", async () => {
    const host = await opened();
    choose("About", "oversight and support");
    choose("Practice", "B5");
    expect(said()).toContain("an ongoing cost of around £46K per annum");
    expect(said()).toContain("“around £46K” (approximate), a year");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /\(£\)$/ }).value).toBe("46000");
    expect(primaryButtons()).toEqual(["Keep the practice"]);
    await press("Keep the practice");
    const kept = readWorkbook(host.grid()).inputs?.levers.at(-1);
    expect(kept).toMatchObject({ scenario: "More units", name: "services" });
    expect(kept?.value.value).toBe(46_000);
    expect(kept?.note).toContain("B5");
  });

  it("begins at 0 where no number is published, and keeps nothing that is no number", async () => {
    const host = await opened();
    choose("About", "mainstream plans");
    const field = screen.getAllByRole<HTMLInputElement>("textbox")[0];
    if (!field) throw new Error("There is no size to enter");
    expect(field.value).toBe("0");
    expect(said()).toContain("No published number: 0 until you enter one.");
    fireEvent.change(field, { target: { value: "some" } });
    await waitFor(() => {
      expect(said()).toContain("“some” is no number.");
    });
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Keep the practice" }).disabled).toBe(true);
    expect(host.batches.writes).toBe(0);
  });
});
