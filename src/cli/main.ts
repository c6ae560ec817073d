import { command } from "./command";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

void command(process.argv.slice(2), say).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    const trace = fault instanceof Error ? fault.stack : undefined;
    process.stderr.write(
      `This is a fault of the program, not of your workbook. Please report it with these lines:\n${trace ?? String(fault)}\n`,
    );
    process.exitCode = 2;
  },
);
