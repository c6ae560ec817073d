import { command } from "./command";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

void command(process.argv.slice(2), say).then((code) => {
  process.exitCode = code;
});
