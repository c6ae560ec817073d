import fc from "fast-check";
import { luminance, papers, turnedOver } from "../../src/preview/paper";

const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};
const bare = (colour: string | undefined): string => (colour ?? "#000000").slice(1);
const colour = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map((parts) =>
    parts
      .map((part) => part.toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase(),
  );

describe("the workbook's colours on other paper", () => {
  test("on white they are as the workbook has them", () => {
    expect(papers.light.inkOf("12355B")).toBe("#12355B");
    expect(papers.light.fillOf("FFF9E5")).toBe("#FFF9E5");
  });

  test("white becomes the dark sheet, black stops short of white", () => {
    expect(contrast(turnedOver("FFFFFF"), bare(papers.dark.sheet))).toBeLessThan(1.05);
    expect(luminance(turnedOver("000000"))).toBeCloseTo(0.92, 2);
  });

  test("words that can be read on white can be read on the dark sheet", () => {
    fc.assert(
      fc.property(colour, (ink) => {
        fc.pre(contrast(ink, "FFFFFF") >= 4.6);
        expect(contrast(turnedOver(ink), turnedOver("FFFFFF"))).toBeGreaterThanOrEqual(4.4);
      }),
    );
  });

  test("white words on a dark heading stay readable when both are turned over", () => {
    expect(contrast(turnedOver("FFFFFF"), turnedOver("12355B"))).toBeGreaterThan(7);
    expect(contrast(turnedOver("0B3FBF"), turnedOver("FFF9E5"))).toBeGreaterThan(4.5);
  });

  test("in high contrast every word stands 7 to 1 on black, whatever fill it had", () => {
    expect(papers.contrast.fillOf("12355B")).toBeUndefined();
    fc.assert(
      fc.property(colour, (ink) => {
        expect(contrast(bare(papers.contrast.inkOf(ink)), "000000")).toBeGreaterThanOrEqual(7);
        for (const { seriesOf, sheet } of [papers.contrast, papers.dark]) {
          expect(contrast(bare(seriesOf(ink)), bare(sheet))).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});
