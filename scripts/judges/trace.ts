/** Follows random figures of each sample back to the forum's cells, and holds all our formulas to the design's rules. */
import { named } from "./blocks";
import { behind, chainFinder } from "./chains";
import { allFigures, chosen, type Figure } from "./figures";
import { precedents, type End, type Precedents } from "./precedents";
import { judge, type Verdict } from "./rules";
import { inTemporaryFolder, samplePaths, written, type Written } from "./written";

export const mostSteps = 6;
export const figuresPerSample = 20;
const seed = 20261122;

/** What lies behind a figure. */
export interface Trace {
  readonly figure: Figure;
  readonly from: string;
  /** The rows of its longest chain in words, its own first. */
  readonly chain: readonly string[];
  readonly steps: number;
  /** How many cells lie behind it, and how many of them are ends of each sort. */
  readonly cells: number;
  readonly ends: Readonly<Record<End, number>>;
  /** Numbers that stand on our sheets with nothing behind them and are neither 0 nor 1. */
  readonly loose: readonly string[];
}

export interface Traced {
  readonly name: string;
  readonly traces: readonly Trace[];
  /** The longest chain of any figure in the sample, chosen or not. */
  readonly deepest: Trace;
  readonly verdict: Verdict;
}

function trace(figure: Figure, chain: Trace["chain"], found: Precedents): Trace {
  const spots = [...behind([figure.spot], found).values()];
  const ends = { forum: 0, assumption: 0, sources: 0, constant: 0 };
  for (const end of spots.map(found.end)) if (end) ends[end]++;
  const loose = spots.filter((spot) => {
    const content = found.cell(spot)?.content;
    return found.end(spot) === "constant" && typeof content === "number" && ![0, 1].includes(content);
  });
  return {
    figure,
    from: named(figure.spot),
    chain,
    steps: chain.length - 1,
    cells: spots.length,
    ends,
    loose: loose.map(named),
  };
}

/** Follows every figure of a written sample, and tells of the chosen ones and of the deepest. */
export function traced({ name, grid, ours, result }: Written): Traced {
  const found = precedents(grid, ours, "HNB Sources");
  const figures = allFigures(result);
  const chainOf = chainFinder(found);
  const told = (figure: Figure): Trace => trace(figure, chainOf(figure.spot).map(found.rowWords), found);
  const [first] = figures;
  if (!first) throw new Error(`${name} names no figures`);
  const deepest = figures.reduce(
    (most, one) => (chainOf(one.spot).length > chainOf(most.spot).length ? one : most),
    first,
  );
  return {
    name,
    traces: chosen(figures, figuresPerSample, seed).map(told),
    deepest: told(deepest),
    verdict: judge(ours, ["HNB Sources", "HNB Checks"]),
  };
}

/** Every way in which a sample falls short. */
export const faults = ({ traces, deepest, verdict }: Traced): readonly string[] => [
  ...[...traces, deepest]
    .filter(({ steps }) => steps > mostSteps)
    .map(({ from, steps, chain }) => `${from} takes ${String(steps)} steps: ${chain.join(" <- ")}`),
  ...traces.flatMap(({ loose }) => loose.map((cell) => `${cell} holds a number with nothing behind it`)),
  ...traces
    .filter(({ ends, figure }) => ends.forum === 0 && figure.value !== 0)
    .map(({ from }) => `${from} reaches no cell of the forum's`),
  ...verdict.breaches,
];

function report(sample: Traced): readonly string[] {
  const { name, traces, deepest, verdict } = sample;
  const { formulas, formulaRows, formulaColumns, tables } = verdict;
  const cells = traces.reduce((sum, one) => sum + one.cells, 0);
  const most = Math.max(...traces.map(({ steps }) => steps));
  return [
    name,
    `  ${String(traces.length)} figures followed through ${String(cells)} cells; the longest in ${String(most)} steps`,
    `  of all figures the longest takes ${String(deepest.steps)} steps:`,
    ...deepest.chain.map((words, i) => `    ${i === 0 ? "  " : "<-"} ${words}`),
    `  ${String(formulas)} formulas held to the rules; ${String(formulaRows)} formula rows and ${String(formulaColumns)} formula columns uniform, in ${String(tables)} tables`,
    ...faults(sample).map((fault) => `  WRONG ${fault}`),
  ];
}

async function main(): Promise<void> {
  const samples = await inTemporaryFolder(async (folder) => {
    const found: Traced[] = [];
    for (const path of await samplePaths()) found.push(traced(await written(path, folder)));
    return found;
  });
  for (const line of samples.flatMap(report)) process.stdout.write(`${line}\n`);
  process.exitCode = samples.every((sample) => faults(sample).length === 0) ? 0 : 1;
}

if (require.main === module) void main();
