/** How closely an amount is said: a balance roughly (£3.2m), what moves it more closely (£1.15m). */
export type Closeness = "roughly" | "closely" | "exactly";

const million = 1_000_000;

const grouped = (value: number, digits = 0): string =>
  value.toLocaleString("en-GB", { maximumFractionDigits: digits });

/** A size as closely as it is said. */
function rounded(size: number, closeness: Closeness): number {
  if (closeness === "exactly") return Math.round(size);
  if (closeness === "closely") return Number(size.toPrecision(3));
  return size < million ? Number(size.toPrecision(2)) : Math.round(size / 100_000) * 100_000;
}

/**
 * An amount of pounds as people say it, without its sign: £1.15m, £340,000, under £1,000, nothing.
 * Roughly is one decimal of a million, or two figures; closely is three figures; exactly is to the pound.
 */
export function spoken(value: number, closeness: Closeness = "roughly"): string {
  const size = Math.abs(value);
  if (Math.round(size) === 0) return "nothing";
  if (closeness === "exactly") return `£${grouped(rounded(size, closeness))}`;
  if (size < 1000) return "under £1,000";
  const said = rounded(size, closeness);
  return said < million ? `£${grouped(said)}` : `£${grouped(said / million, 2)}m`;
}

/** How far what is said of a difference may lie from it, as a share of it. */
const misleading = 0.25;

/** Two amounts of one sign, said so closely that a reader sees how far apart they are. */
export function spokenApart(one: number, other: number): readonly [string, string] {
  const [a, b] = [Math.abs(one), Math.abs(other)];
  for (const closeness of ["roughly", "closely"] as const) {
    const saidApart = rounded(a, closeness) - rounded(b, closeness);
    const isFair = Math.abs(saidApart - (a - b)) <= misleading * Math.abs(a - b);
    if (isFair && Math.min(a, b) >= 1000) return [spoken(one, closeness), spoken(other, closeness)];
  }
  return [spoken(one, "exactly"), spoken(other, "exactly")];
}

/** What a balance is called: nobody has to know what a minus means. */
export function balanceWord(value: number): "surplus" | "deficit" | "balanced" {
  if (Math.round(value) === 0) return "balanced";
  return value > 0 ? "surplus" : "deficit";
}
