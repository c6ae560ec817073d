import type { Optional } from "../../model/inputs";
import { isCellError, type Cell } from "../port/grid";
import { readDay } from "./date";
import { asItStands, fault, required, type Context, type Field, type Take } from "./field";
import { nameKey } from "./name";
import { isNumber, readNumber } from "./number";
import {
  parseNeed,
  parsePlanPlacement,
  primaryNeeds,
  saysAll,
  type PlanPlacementRead,
  type PrimaryNeed,
} from "./planWords";
import { shown } from "./shown";

const earliest = 2010;
const latest = 2060;

function wholeOf(cell: Cell): number | undefined {
  const read = readNumber(cell);
  return isNumber(read) && !read.isPercent && !read.saysPounds && Number.isInteger(read.value)
    ? read.value
    : undefined;
}

const januaryWords = /^\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+)?jan(?:uary)?[\s'’/-]*(20\d\d|\d\d)\s*$/i;

/** 2025, January 2025, Jan-25 or a day in January. */
function januaryOf(cell: Cell): number | undefined {
  const day = readDay(cell);
  if (day) return day.month === 1 ? day.year : undefined;
  const worded = typeof cell.content === "string" ? januaryWords.exec(cell.content)?.[1] : undefined;
  if (worded !== undefined) return worded.length === 4 ? Number(worded) : 2000 + Number(worded);
  return wholeOf(cell);
}

const year =
  (of: (cell: Cell) => number | undefined, wanted: string): Take<number> =>
  (cell, { heading }, context) => {
    const read = of(cell);
    if (read !== undefined && read >= earliest && read <= latest) return { value: read };
    return fault(context, {
      found: `${heading} holds ${shown(cell)}, which is no year of such a count.`,
      wanted,
      remedy: `Enter ${wanted}.`,
    });
  };

const oneYear = "the year alone, such as 2025";

/** What a Placement cell means, with its words, which tell rows of one kind apart. */
export interface NamedPlacement {
  readonly is: PlanPlacementRead;
  readonly words: string;
}

const placement: Take<NamedPlacement> = (cell, { heading }, context) => {
  const words = typeof cell.content === "string" ? cell.content : "";
  const is = parsePlanPlacement(words);
  if (is) return { value: { is, words: nameKey(words) } };
  return fault(context, {
    found: `${heading} holds ${shown(cell)}, which is no placement known here.`,
    wanted: "Mainstream, Special, Independent, Further education, Other or All; or a kind of provision",
    remedy: "Choose the one under which its plans are counted.",
  });
};

const oldest = 25;

/** Blank, or a word for all, is all ages. `andOver` takes 20 and over, as leavers are published. */
const age = (andOver: boolean) =>
  asItStands.transform(({ cell, at, heading }: Field, context: Context): Optional<number> => {
    if (!at) return {};
    if (!cell || (typeof cell.content === "string" && saysAll(cell.content))) return { at };
    const text =
      typeof cell.content === "string"
        ? cell.content
            .trim()
            .toLowerCase()
            .replace(/^aged?\s*/, "")
        : "";
    if (andOver && /^20\s*(?:\+|and over|or over)$/.test(text)) return { value: 20, at };
    const value = text === "" ? wholeOf(cell) : /^\d{1,2}$/.test(text) ? Number(text) : undefined;
    if (value !== undefined && value >= 0 && value <= oldest) return { value, at };
    const wanted = `a single year of age from 0 to 25${andOver ? ", or “20 and over”" : ""}; blank for all ages`;
    fault(context, {
      found: `${heading} holds ${shown(cell)}, which is no age that a plan can have.`,
      wanted,
      remedy: "Enter one age in each row, as whole years; take bands of ages apart, or leave them out.",
    });
    return { at };
  });

/** Blank, or a word for all, is all needs. */
const need = asItStands.transform(({ cell, at, heading }: Field, context: Context): Optional<PrimaryNeed> => {
  if (!at) return {};
  const { content } = cell ?? {};
  if (!cell || (typeof content === "string" && saysAll(content))) return { at };
  const value = typeof content === "string" ? parseNeed(content) : undefined;
  if (value) return { value, at };
  fault(context, {
    found: `${heading} holds ${shown(cell)}, which is no primary need known here.`,
    wanted: `one of: ${primaryNeeds.join("; ")}`,
    remedy: "Enter the need in the words of the DSG management plan, or clear the cell for all needs.",
  });
  return { at };
});

/** A count, or why there is none: a mark of suppression, or nothing at all. */
export interface PlanCount extends Optional<number> {
  /** True where the release's mark says that there is nothing of the sort to count. */
  readonly notApplicable?: true;
}

const marks =
  /^(?:c|x|z|low|\*|:|\.\.+|[-\u2010-\u2015]+|n\/?a|tb[acd]|not known|unknown|suppressed|<\s*[56]|[1-5]\s*(?:-|to)\s*5|fewer than (?:5|6|five|six))$/i;

/** Plans: a whole number of 0 or more. Suppressed, not available and blank are not known, and never 0. */
const plans = asItStands.transform(({ cell, at, heading, scale }: Field, context: Context): PlanCount => {
  if (!at) return {};
  if (!cell) return { at };
  const { content } = cell;
  const wanted = "a whole number of plans, 0 or more; c, x or z where the count is suppressed or not there";
  if (typeof content === "string" && marks.test(content.trim()))
    return /^z$/i.test(content.trim()) ? { at, notApplicable: true } : { at };
  const value = isCellError(content) || scale !== 1 ? undefined : wholeOf(cell);
  if (value !== undefined && value >= 0) return { value, at };
  const negative = value !== undefined && value < 0;
  fault(context, {
    found: `${heading} holds ${shown(cell)}, which is ${negative ? "negative" : "no whole number of plans"}.`,
    wanted,
    remedy: "Correct the count; leave it blank where it is not known.",
  });
  return { at };
});

const events = {
  new: /^new(?: plans?)?$|^made$|^started$|^plans? made$/i,
  ceased: /^ceased?(?: plans?)?$|^ended$|^plans? ceased$/i,
  requested: /^request(?:s|ed)?(?: for (?:an )?assessment)?$/i,
} as const;

export type PlanEvent = keyof typeof events;

const event: Take<PlanEvent> = (cell, { heading }, context) => {
  const text = typeof cell.content === "string" ? cell.content.trim() : "";
  const value = (["new", "ceased", "requested"] as const).find((one) => events[one].test(text));
  if (value) return { value };
  return fault(context, {
    found: `${heading} holds ${shown(cell)}.`,
    wanted: "New, Ceased or Requested",
    remedy:
      "Enter New for plans that began, Ceased for plans that ended, Requested for requests for an assessment.",
  });
};

/** Blank is all placements. */
const optionalPlacement = asItStands.transform((field: Field, context: Context): Optional<NamedPlacement> => {
  const { cell, at } = field;
  if (!at) return {};
  const read = cell ? placement(cell, field, context) : null;
  return read ? { value: read.value, at } : { at };
});

/** The schemas of cells that count plans. */
export const planFields = {
  january: required("the year of the January", year(januaryOf, oneYear)),
  calendarYear: required("a calendar year", year(wholeOf, oneYear)),
  placement: required("a placement", placement),
  optionalPlacement,
  age: age(false),
  ageOrOver: age(true),
  need,
  plans,
  event: required("New, Ceased or Requested", event),
};
