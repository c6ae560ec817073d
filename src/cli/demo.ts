import { mkdirSync } from "node:fs";
import { command } from "./command";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

mkdirSync("out", { recursive: true });
say("The sample forum workbook (samples/barking-and-dagenham.xlsx), modelled:\n");
void command(
  ["run", "samples/barking-and-dagenham.xlsx", "--out", "out/barking-and-dagenham.xlsx"],
  say,
).then((code) => {
  process.exitCode = code;
});
