import { version } from "../../package.json";
import { fileHost } from "../../src/hosts/file";
import { yearName } from "../../src/model/format";
import { inDraw } from "../../src/model/number";
import { model } from "../../src/tasks/model";
import { at } from "./root";

const sample = at("samples/barking-and-dagenham.xlsx");

const pounds = (value: number): string =>
  `${value < 0 ? "−" : ""}£${Math.round(Math.abs(value)).toLocaleString("en-GB")}`;

/** The sample's Baseline in two figures of its base year, for whoever looks at the terminal first. */
export async function sampleInWords(): Promise<readonly string[]> {
  const { modelled, problems } = await model(fileHost({ input: sample }), { version, at: "", write: false });
  const baseline = modelled?.model.scenarios[0];
  const year = modelled?.model.workings.inputs.years[0];
  if (!modelled || !baseline || year === undefined) {
    throw new Error(problems.map(({ found, remedy }) => `${found} ${remedy}`).join("\n"));
  }
  const first = { inYear: baseline.inYear, closing: baseline.closing };
  return [
    `The sample, ${yearName(year)}, Baseline: in-year balance ${pounds(inDraw(modelled.values.number(first.inYear, 0), 0))}, ` +
      `closing reserve ${pounds(inDraw(modelled.values.number(first.closing, 0), 0))}.`,
  ];
}
