import type { Block } from "../../model/inputs";
import type { CellContent } from "../port/grid";

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Yes or No as people write them; undefined for anything else. */
export function parseYesNo(content: CellContent): boolean | undefined {
  if (typeof content === "boolean") return content;
  if (typeof content !== "string") return undefined;
  const word = key(content);
  if (["yes", "y", "true"].includes(word)) return true;
  return ["no", "n", "false"].includes(word) ? false : undefined;
}

const blocks: Readonly<Record<Block, readonly string[]>> = {
  schools: ["schools block", "schools", "sb", "school block", "dsg schools block"],
  centralSchoolServices: [
    "central school services block",
    "central schools services block",
    "central school services",
    "central schools services",
    "cssb",
    "central services block",
  ],
  earlyYears: ["early years block", "early years", "ey block", "eyb", "ey"],
  highNeeds: ["high needs block", "high needs", "hnb", "hn block", "hn", "high need block"],
};

/** The name that messages use for a block. */
export const blockNames: Readonly<Record<Block, string>> = {
  schools: "Schools block",
  centralSchoolServices: "Central school services block",
  earlyYears: "Early years block",
  highNeeds: "High needs block",
};

const blockByName = new Map<string, Block>();
for (const block of ["schools", "centralSchoolServices", "earlyYears", "highNeeds"] as const)
  for (const name of blocks[block]) blockByName.set(name, block);

/** The block of the grant that a text names. */
export const parseBlock = (text: string): Block | undefined => blockByName.get(key(text));
