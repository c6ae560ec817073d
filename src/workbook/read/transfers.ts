import * as z from "zod";
import type { Block, Entered, FundingYear, Optional, Transfer } from "../../model/inputs";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { fields } from "./fields";
import { errorAt, warningAt } from "./problemAt";
import { readRows, type ReadTable } from "./rows";
import { figure } from "./shown";
import { blockNames } from "./words";

const row = z.strictObject({
  year: fields.financialYear,
  from: fields.block,
  to: fields.block,
  size: fields.moneyOrShare,
  decision: fields.optionalWords,
});

/** Transfers between blocks, each an amount or a share of the giving block. */
export function readTransfers(table: LocatedTable): ReadTable<Transfer> {
  const read = readRows(table, row);
  const problems = [...read.problems];
  for (const { values } of read.rows) {
    const { from, to, size } = values;
    problems.push(...sizeProblems("Transfers", size, size.unit), ...decisionProblems(values.decision));
    if (from.value === to.value)
      problems.push(
        errorAt(to.at, {
          found: `Transfers: From block and To block are both ${blockNames[from.value]}.`,
          wanted: `two different blocks`,
          remedy: `Correct one of them.`,
        }),
      );
    else if (from.value !== "highNeeds" && to.value !== "highNeeds")
      problems.push(outsideHighNeeds(from.at, from.value, to.value));
  }
  return {
    problems,
    rows: read.rows.map(({ row: line, values }) => ({
      row: line,
      values: { ...values, size: withoutUnit(values.size), unit: values.size.unit },
    })),
  };
}

const againstIt = /\b(not (agreed|approved|supported)|reject|declin|turned down|voted (down|against)|oppos)/i;

/** Only the word Refused keeps a transfer from counting: other ways of saying no, or of not refusing, are asked about. */
function decisionProblems({ value, at }: Optional<string>): Problem[] {
  if (value === undefined) return [];
  const refused = /refused/i.test(value);
  if (refused && !/^refused\b/i.test(value))
    return [
      warningAt(at, {
        found: `Transfers: the decision “${value}” holds the word refused, so the transfer is taken as refused.`,
        wanted: `“Refused” where it was refused, and another word where it was not`,
        remedy: `Begin the cell with Refused, or reword it, such as “Agreed”.`,
      }),
    ];
  if (refused || !againstIt.test(value)) return [];
  return [
    warningAt(at, {
      found: `Transfers: the decision “${value}” reads like a no, but the transfer is counted in full.`,
      wanted: `“Refused”, which counts nothing unless “disapplication agreed” stands there too`,
      remedy: `Write “Refused” if the forum refused it; a transfer not yet decided counts in full.`,
    }),
  ];
}

/** An amount or share as the inputs keep it, its unit apart. */
export const withoutUnit = ({ value, at, reading }: Entered<number>): Entered<number> =>
  reading ? { value, at, reading } : { value, at };

/** A transfer that the high needs block has no part in. */
export const outsideHighNeeds = (at: Entered<Block>["at"], from: Block, to: Block): Problem =>
  warningAt(at, {
    found: `A transfer from the ${blockNames[from]} to the ${blockNames[to]} does not touch the high needs block; it is listed and changes nothing.`,
    wanted: `a transfer to or from the High needs block`,
    remedy: `Correct the block if the high needs block is meant.`,
  });

const leastAmount = 100;
/** The largest share seen in a published request is 1.5 %. */
const likelyShare = 0.05;

/** A negative transfer, a bare number too small to be pounds, or more than the whole block. */
export function sizeProblems(
  table: string,
  { value, at }: Entered<number>,
  unit: "gbp" | "share",
): Problem[] {
  if (value < 0)
    return [
      errorAt(at, {
        found: `${table}: a transfer of ${figure(value)} is negative.`,
        wanted: `an amount or percentage of 0 or more`,
        remedy: `Enter it as positive, and exchange the two blocks if the money goes the other way.`,
      }),
    ];
  if (unit === "share" && value > likelyShare && value <= 1)
    return [
      warningAt(at, {
        found: `${table}: a transfer of ${figure(value * 100)}% of a block is far more than forums are asked for.`,
        wanted: `a percentage such as 0.5%; over 0.5% of the schools block needs a disapplication`,
        remedy: `Check the percentage; it was taken as it stands.`,
      }),
    ];
  if (unit === "share" && value > 1)
    return [
      errorAt(at, {
        found: `${table}: a transfer of ${figure(value * 100)}% is more than the whole block.`,
        wanted: `a percentage of the giving block's total`,
        remedy: `Correct the percentage, such as 0.5%.`,
      }),
    ];
  if (unit === "gbp" && value > 0 && value < leastAmount)
    return [
      errorAt(at, {
        found: `${table}: a transfer of ${String(value)} is neither a percentage nor a likely amount in pounds.`,
        wanted: `an amount in pounds, or a percentage such as 0.5%`,
        remedy: `If ${String(value)}% is meant, format the cell as a percentage or type ${String(value)}%; else enter the whole amount in pounds.`,
      }),
    ];
  return [];
}

/** A percentage needs a total that it is a percentage of. */
export function shareProblem(
  table: string,
  from: Block,
  at: Entered<number>["at"],
  funding: readonly FundingYear[],
): Problem | undefined {
  const total = (year: FundingYear): Optional<number> => year[from];
  if (funding.every((year) => total(year).value !== undefined)) return undefined;
  return errorAt(at, {
    found: `${table}: a percentage of the ${blockNames[from]} is to be transferred, but Funding has no column for that block.`,
    wanted: `the ${blockNames[from]}'s total in Funding`,
    remedy: `Add a column “${blockNames[from]}” to Funding, or enter the transfer in pounds.`,
  });
}
