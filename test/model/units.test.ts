import { readFileSync } from "node:fs";
import ts from "typescript";
import {
  divide,
  lookUp,
  minus,
  number,
  plus,
  previous,
  sumWhere,
  times,
  where,
} from "../../src/model/expression";
import { given, line, type Line } from "../../src/model/line";
import type { Unit } from "../../src/model/units";

const of = <U extends Unit>(unit: U): Line<U> =>
  line({ id: unit, label: unit, unit, is: given({ by: "constant", value: 0 }) });
const [places, pupils, gbp] = [of("places"), of("pupils"), of("gbp")];
const [perPlace, perPupil, share, index, year] = [
  of("gbpPerPlace"),
  of("gbpPerPupil"),
  of("share"),
  of("index"),
  of("year"),
];

/** Each line marked with @ts-expect-error must fail to compile, or the type check fails. */
export function mustNotCompile(): void {
  // @ts-expect-error places cannot be added to pounds
  plus(gbp, places);
  // @ts-expect-error nor pounds to places
  plus(places, gbp);
  // @ts-expect-error nor pupils taken from places
  minus(places, pupils);
  // @ts-expect-error places are not paid for by the pupil
  times(places, perPupil);
  // @ts-expect-error pounds times pounds is nothing that anybody pays
  times(gbp, gbp);
  // @ts-expect-error places times pupils is nothing at all
  times(places, pupils);
  // @ts-expect-error pupils are not divided by pounds
  divide(pupils, gbp, number(0, "share"));
  // @ts-expect-error the value for a divisor of 0 counts what the quotient counts
  divide(gbp, pupils, number(0, "gbpPerPlace"));
  // @ts-expect-error a year is not compared with pounds
  where(year, gbp);
  // @ts-expect-error pupils are not paid for by the place
  times(pupils, perPlace);
  // @ts-expect-error only 0, 1 and 12 may stand in a formula
  number(1.05, "share");
}

describe("units", () => {
  it("gives products and quotients the unit that they count", () => {
    expect(times(places, perPlace).unit).toBe("gbp");
    expect(times(perPupil, pupils).unit).toBe("gbp");
    expect(times(gbp, share).unit).toBe("gbp");
    expect(times(index, gbp).unit).toBe("gbp");
    expect(times(index, index).unit).toBe("index");
    expect(divide(gbp, pupils, number(0, "gbpPerPupil")).unit).toBe("gbpPerPupil");
    expect(divide(gbp, places, number(0, "gbpPerPlace")).unit).toBe("gbpPerPlace");
    expect(divide(gbp, gbp, number(0, "share")).unit).toBe("share");
    expect(previous(gbp).unit).toBe("gbp");
    expect(sumWhere(gbp, where(year, year)).unit).toBe("gbp");
    expect(lookUp(perPlace, where(year, year)).unit).toBe("gbpPerPlace");
  });

  it("every line marked as an error is one: without the marks, each fails to compile", () => {
    const marks = readFileSync(__filename, "utf8").match(/^ *\/\/ @ts-expect-error .*$/gm) ?? [];
    expect(marks.length).toBe(11);
    expect(faults((text) => text)).toStrictEqual([]);
    const bare = faults((text) => text.replace(/^ *\/\/ @ts-expect-error .*$/gm, "//"));
    expect(new Set(bare.map(({ line }) => line)).size).toBe(marks.length);
  }, 60_000);
});

/** The compiler's complaints about this file, with its text changed first. */
function faults(change: (text: string) => string): readonly { line: number; message: string }[] {
  const read = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const usual = host.readFile.bind(host);
  const own = (path: string): boolean => path.endsWith("test/model/units.test.ts");
  host.getSourceFile = (path, version) => {
    const text = usual(path);
    return text === undefined
      ? undefined
      : ts.createSourceFile(path, own(path) ? change(text) : text, version);
  };
  const program = ts.createProgram([__filename], options, host);
  const file = program.getSourceFiles().find(({ fileName }) => own(fileName));
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start = 0, messageText }) => ({
      line: file?.getLineAndCharacterOfPosition(start).line ?? -1,
      message: ts.flattenDiagnosticMessageText(messageText, " "),
    }),
  );
}
