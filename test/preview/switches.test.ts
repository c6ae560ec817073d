import { faultFrom } from "../../src/preview/faults";
import { settingsFrom } from "../../src/preview/settings";

const action = { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 };

describe("what the page's address asks for", () => {
  test("nothing: the first sample, as the computer is set", () => {
    expect(settingsFrom("")).toEqual({
      sample: { id: "barking-and-dagenham", label: "Barking and Dagenham" },
      readonly: false,
    });
  });

  test("a sample, a theme, an older Excel, reading only, a fault", () => {
    expect(settingsFrom("?sample=messy-forum-paper&theme=contrast&api=1.19&readonly=1&fault=lost-2")).toEqual(
      {
        sample: { id: "messy-forum-paper", label: "A messy forum paper" },
        theme: "contrast",
        api: "1.19",
        readonly: true,
        fault: "lost-2",
      },
    );
  });

  test("what is not understood is as if it were not there", () => {
    expect(settingsFrom("?sample=../../etc/passwd&theme=pink&api=newest&readonly=0")).toEqual(
      settingsFrom(""),
    );
  });
});

describe("faults", () => {
  test("none", () => {
    expect(faultFrom(undefined)).toEqual({});
    expect(faultFrom("something else")).toEqual({});
    expect(faultFrom("lost")).toEqual({});
  });

  test("the answer to one batch is lost, broken or late; batches count from 1", () => {
    expect([0, 1, 2].map((batch) => faultFrom("lost-2").dropResponse?.(batch))).toEqual([
      undefined,
      "silence",
      undefined,
    ]);
    expect(faultFrom("broken-1").dropResponse?.(0)).toBe(5001);
    expect(faultFrom("timed-out-1").dropResponse?.(0)).toBe(5012);
  });

  test("one action of one batch fails", () => {
    const { failAt } = faultFrom("fails-2-5");
    expect(failAt?.(1, 4, action)).toMatchObject({ code: "GeneralException" });
    expect(failAt?.(1, 3, action)).toBeUndefined();
    expect(failAt?.(0, 4, action)).toBeUndefined();
  });

  test("an Excel that is slow, has a cell open, or takes little at a time", () => {
    expect(faultFrom("slow").delay).toBe(3000);
    expect(faultFrom("typing").isEditing?.()).toBe(true);
    expect(faultFrom("small").mostBytes).toBe(20_000);
  });
});
