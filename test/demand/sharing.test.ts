import * as fc from "fast-check";
import { placementKinds, forEachPlacement } from "../../src/demand/kinds";
import { fewTogether, hiddenAmong, isFew } from "../../src/demand/sharing";

const count = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 400 }));

describe("counts that are hidden", () => {
  it("are those of 1 to 5 with the next smallest, so that the total gives nothing away", () => {
    expect(hiddenAmong([3, 12, 40, 0])).toEqual([true, true, false, false]);
    expect(hiddenAmong([1, 2, 40, 9])).toEqual([true, true, false, true]);
    expect(hiddenAmong([0, 6, 40])).toEqual([false, false, false]);
  });
  it("are none of 1 to 5 among those shown, and come to more than 5 or are all there is", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), (counts) => {
        const hidden = hiddenAmong(counts);
        const shown = counts.filter((_, index) => hidden[index] !== true);
        expect(shown.some(isFew)).toBe(false);
        const held = counts.filter((_, index) => hidden[index] === true);
        const sum = held.reduce((all, each) => all + each, 0);
        const isAll = shown.every((each) => each === 0);
        expect(held.length === 0 || isAll || (held.length > 1 && sum > 5)).toBe(true);
      }),
    );
  });
});

describe("kinds counted together", () => {
  const years = fc.array(
    fc
      .tuple(count, count, count, count, count)
      .map(
        ([mainstream, special, independent, furtherEducation, other]) =>
          ({ mainstream, special, independent, furtherEducation, other }) as const,
      ),
    { minLength: 1, maxLength: 6 },
  );
  it("are none where no kind has 1 to 5", () => {
    expect(fewTogether([forEachPlacement(() => 6), forEachPlacement(() => 0)])).toEqual([]);
  });
  it("are the few and the next smallest over all years", () => {
    const one = { mainstream: 900, special: 300, independent: 4, furtherEducation: 200, other: 60 };
    expect(fewTogether([one, { ...one, independent: 40 }])).toEqual(["independent", "other"]);
  });
  it("leave no kind of 1 to 5 alone, and are more than 5 together or all there is, in every year", () => {
    fc.assert(
      fc.property(years, (each) => {
        const together = fewTogether(each);
        const alone = placementKinds.filter((kind) => !together.includes(kind));
        for (const year of each) {
          expect(alone.some((kind) => isFew(year[kind]))).toBe(false);
          const sum = together.reduce((all, kind) => all + year[kind], 0);
          const isAll = each.every((other) => alone.every((kind) => other[kind] === 0));
          expect(isAll || !isFew(sum)).toBe(true);
        }
        expect(together.length).not.toBe(alone.some((kind) => each.some((year) => year[kind] > 0)) ? 1 : -1);
      }),
    );
  });
});
