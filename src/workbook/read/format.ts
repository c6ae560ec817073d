/** What a number format tells of the number that it shows. */
export interface FormatFacts {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** 1,000 or 1,000,000 where the format shows thousands or millions (`0.0,,`); else 1. */
  readonly shownIn: number;
  /** Digits shown after the point; undefined where the format shows as many as there are. */
  readonly decimals?: number;
}

const known = new Map<string, FormatFacts>();

/** Reads a number format code; each code is worked out once. */
export function formatFacts(format: string): FormatFacts {
  let facts = known.get(format);
  if (!facts) {
    facts = work(format);
    known.set(format, facts);
  }
  return facts;
}

function work(format: string): FormatFacts {
  const bare = format
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[[^\]]*\]/g, "");
  const [first = ""] = bare.split(";");
  if (/^\s*(?:general|standard)?\s*$/i.test(first)) return { isDate: false, isPercent: false, shownIn: 1 };
  const digits = first.replace(/e[+-]/i, "");
  const isPercent = first.includes("%");
  const isDate = !isPercent && /[dmyhs]/i.test(digits);
  const commas = /[0#?](,+)(?![0#?,])/.exec(digits)?.[1]?.length ?? 0;
  const decimals =
    isDate || /@|\/|e/i.test(first) ? undefined : (/\.([0#?]*)/.exec(digits)?.[1] ?? "").length;
  const facts = { isDate, isPercent, shownIn: 1000 ** commas };
  return decimals === undefined ? facts : { ...facts, decimals };
}
