import {
  choose,
  equal,
  minus,
  number,
  pick,
  plus,
  previous,
  sum,
  sumIn,
  times,
  where,
  type Expr,
} from "./expression";
import type { Block, Lever } from "./inputs";
import { effectOf, type LeverLines } from "./leverLines";
import { line, lineOfItself, type Line } from "./line";
import { availableFunding, transferOfShare } from "./rules";
import type { Parts } from "./scenarioParts";
import { blocks } from "./sourceLines";
import { sumOver } from "./sumOver";

/** What a scenario has to spend, and how it comes by it. */
export interface FundingLines {
  readonly schoolsBlock: Line<"gbp">;
  readonly highNeedsBlock: Line<"gbp">;
  readonly importExport: Line<"gbp">;
  readonly directTotal: Line<"gbp">;
  readonly deductions: Line<"gbp">;
  readonly transfersIn: Line<"gbp">;
  readonly transfersOut: Line<"gbp">;
  /** All that leaves the schools block, for whichever block. */
  readonly leavingSchools: Line<"gbp">;
  readonly available: Line<"gbp">;
}

const yes = number(1, "flag");
const none = number(0, "gbp");

/** As published, and grown by Block growth once the Funding table has ended. */
function grownBlock({ w, rates }: Parts, id: string, label: string, given: Line<"gbp">): Line<"gbp"> {
  return lineOfItself(
    { id, label, unit: "gbp" as const, broughtForward: { by: "constant", value: 0 } },
    (self) =>
      choose(
        equal(w.years.published, yes),
        given,
        times(previous(self), plus(number(1, "share"), rates.blockGrowth)),
      ),
  );
}

/** Whether any transfer or lever moves money from one block to another (or to any). */
function moves(parts: Parts, from: Block, to?: Block): boolean {
  return (
    parts.w.inputs.transfers.some((row) => row.from.value === from && (!to || row.to.value === to)) ||
    transferLevers(parts.levers, from, to).length > 0
  );
}

const transferLevers = (levers: readonly Lever[], from: Block, to?: Block): readonly Lever[] =>
  levers.filter(
    ({ name, target }) =>
      name === "blockTransfer" &&
      target.to === "transfer" &&
      target.from === from &&
      (!to || target.into === to),
  );

/** What leaves one block in a year, for another or for any: rows of the Transfers table, then levers. */
function leaving(parts: Parts, lines: LeverLines, block: Line<"gbp">, from: Block, to?: Block): Expr<"gbp"> {
  const { transfers, years, sources } = parts.w;
  const name = (one: Block): Expr<"text"> => pick(sources.blockName, blocks.indexOf(one));
  const rows = [
    where(transfers.year, years.year),
    where(transfers.from, name(from)),
    ...(to ? [where(transfers.to, name(to))] : []),
  ];
  const entered = plus(
    sumOver(transfers.amount, ...rows),
    transferOfShare.of({ block, share: sumOver(transfers.share, ...rows) }),
  );
  return plus(
    entered,
    ...transferLevers(parts.levers, from, to).map((lever) =>
      lever.unit === "gbp"
        ? effectOf(lines, lever, "gbp")
        : transferOfShare.of({ block, share: effectOf(lines, lever, "share") }),
    ),
  );
}

/**
 * The funding of a scenario. Deductions are as given, and move with the directly funded places that the scenario
 * adds to the Baseline's (`baselineDirect`); once the Funding table has ended, to those of its last year.
 */
export function fundingLines(
  parts: Parts,
  placesDirect: readonly Line<"gbp">[],
  baselineDirect: readonly Line<"gbp">[],
): FundingLines {
  const { w, lines } = parts;
  const { years } = w;
  const schoolsBlock = grownBlock(parts, "memo.schoolsBlock", "Schools block", years.schools);
  const highNeedsBlock = grownBlock(
    parts,
    "funding.highNeedsBlock",
    "High needs block before deductions",
    years.highNeeds,
  );
  const importExport = line({
    id: "funding.importExport",
    label: "Import/export change since that allocation",
    unit: "gbp",
    is: years.importExport,
  });
  const directTotal = line({
    id: "memo.placesDirect",
    label: "Places funded directly by DfE, all kinds",
    unit: "gbp",
    is: sum(placesDirect, "gbp"),
  });
  const lastPublished = w.inputs.funding.length - 1;
  const baseline = choose(
    equal(years.published, yes),
    sum(baselineDirect, "gbp"),
    sumIn(baselineDirect, "gbp", lastPublished),
  );
  const deductions = line({
    id: "funding.deductions",
    label: "Deductions for direct funding of places",
    unit: "gbp",
    note: "As given, and what a scenario adds to directly funded places.",
    is: plus(years.deductions, minus(sum(placesDirect, "gbp"), baseline)),
  });
  const blockLine: Readonly<Record<Block, Line<"gbp">>> = {
    schools: schoolsBlock,
    centralSchoolServices: years.centralSchoolServices,
    earlyYears: years.earlyYears,
    highNeeds: highNeedsBlock,
  };
  const entering = blocks
    .filter((block) => block !== "highNeeds" && moves(parts, block, "highNeeds"))
    .map((block) => leaving(parts, lines, blockLine[block], block, "highNeeds"));
  const transfersIn = line({
    id: "transfers.in",
    label: "Transfers in",
    unit: "gbp",
    is: plus(none, ...entering),
  });
  const transfersOut = line({
    id: "transfers.out",
    label: "Transfers out",
    unit: "gbp",
    is: moves(parts, "highNeeds") ? leaving(parts, lines, highNeedsBlock, "highNeeds") : none,
  });
  const leavingSchools = line({
    id: "memo.leavingSchools",
    label: "Leaving the schools block, for any block",
    unit: "gbp",
    is: leaving(parts, lines, schoolsBlock, "schools"),
  });
  const available = line({
    id: "funding.available",
    label: "Funding available",
    unit: "gbp",
    is: availableFunding.of({ highNeedsBlock, importExport, deductions, transfersIn, transfersOut }),
  });
  return {
    schoolsBlock,
    highNeedsBlock,
    importExport,
    directTotal,
    deductions,
    transfersIn,
    transfersOut,
    leavingSchools,
    available,
  };
}
