import { parity } from "./compare";
import { writeSample } from "./written";

it("places and ledgers recalculate to what the model wrote", async () => {
  const { grid, ours, ran } = await writeSample("barking-and-dagenham-years-ahead");
  expect(ran.problems.filter(({ severity }) => severity === "error")).toStrictEqual([]);
  expect([...ours]).toEqual(expect.arrayContaining(["HNB Places", "HNB Ledger"]));
  const { written, recalculated, equal, differences } = parity(grid, ours);
  expect(differences).toStrictEqual([]);
  expect([recalculated, equal]).toStrictEqual([written, written]);
});
