import { operations } from "../../src/practices/effect";
import { leversOf } from "../../src/practices/leversOf";
import { practices } from "../../src/practices/library";
import { linesMoved } from "../../src/practices/targetLines";
import { plainSize, practiceOf } from "./practiceForum";

const effects = practices.flatMap((practice) => practice.effects.map((effect) => ({ practice, effect })));
const pupils = ["pupilsWithTopUp", "placementPupils"];

describe("no practice presents refusing statutory provision as a saving", () => {
  it("there are these operations and no others, and none of them refuses, delays or ends provision", () => {
    expect(operations).toEqual([
      "open places",
      "close places",
      "educate pupils",
      "move pupils",
      "change growth",
      "change price",
      "pay",
      "receive",
      "transfer between blocks",
      "draw on reserve",
      "add to reserve",
    ]);
    for (const { effect } of effects) expect(operations).toContain(effect.does);
  });

  it("pupils who are not at one kind are at another, as many of them", () => {
    for (const { practice, effect } of effects) {
      const net = effect.steps
        .filter(({ name }) => pupils.includes(name))
        .reduce((sum, { times }) => sum + times, 0);
      expect([practice.id, net]).toEqual([practice.id, effect.does === "educate pupils" ? 1 : 0]);
    }
  });

  it("fewer places, fewer pupils somewhere or fewer new plans always say how the need is met", () => {
    for (const { effect } of effects) {
      const lessens = effect.steps.some(
        ({ name, times }) => times === -1 && [...pupils, "places", "pupilGrowth"].includes(name),
      );
      if (lessens) expect("needMetBy" in effect && effect.needMetBy.trim().length > 10).toBe(true);
    }
  });

  it("growth is eased for new plans alone, and in no kind but mainstream", () => {
    for (const { effect } of effects) {
      if (effect.does !== "change growth" || effect.aim === "doNothingGrowth") continue;
      expect(effect.steps.map(({ target }) => target)).toEqual([{ to: "kind", kind: "mainstream" }]);
      expect(effect.reaches).not.toBe("stock");
    }
  });

  it("a top-up that may fall comes with the word that provision is secured", () => {
    for (const { practice, effect } of effects) {
      const mayFall = effect.steps.some(
        ({ name, times }) => name === "topUpUplift" && (times === -1 || effect.eitherWay),
      );
      if (mayFall) expect(practice.evidence.cautions.join(" ")).toMatch(/secured/);
    }
  });

  it("nothing takes from a service that is there: costs are added, and income is what others pay", () => {
    for (const { effect } of effects)
      for (const { name, target, times } of effect.steps)
        if (name === "services") {
          expect(target.to).toBe("newService");
          expect(times).toBe(effect.does === "receive" ? -1 : 1);
        }
  });

  it("a size that would turn a practice round is refused", () => {
    for (const { practice, effect } of effects) {
      if (effect.eitherWay) continue;
      const made = leversOf(practice, {
        scenario: "S",
        from: 2027,
        size: { [effect.key]: -plainSize[effect.unit] },
      });
      expect([practice.id, "fault" in made]).toEqual([practice.id, true]);
    }
  });

  it("no practice's words speak of refusing, rationing or withdrawing", () => {
    const said = practices.flatMap(({ name, effects: own }) => [
      name,
      ...own.flatMap((effect) => [effect.words, "needMetBy" in effect ? effect.needMetBy : ""]),
    ]);
    for (const text of said)
      expect(text).not.toMatch(
        /\b(refus|declin|deny|denied|ration|withdraw|ceas|delay|waiting list|cap on)/i,
      );
  });

  it("every effect works on lines of the model that are known", () => {
    for (const { effect } of effects)
      for (const { name, target, line } of effect.steps) expect(linesMoved(name, target)).toContain(line);
    expect(practiceOf("B12").effects).toEqual([]);
  });
});
