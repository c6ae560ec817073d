const dayLength = 86_400_000;
/** Excel's day 0 in the calendar that counts from 1900, right for every date after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** Days by which a workbook that counts from 1904 lags behind. */
export const shiftFrom1904 = 1462;

/** The day number of an ISO date, as Excel counts from 1900; NaN where the text is no date. */
export function serialOf(iso: string): number {
  const zoned = /Z$|[+-]\d\d:\d\d$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`;
  return (Date.parse(zoned) - dayZero) / dayLength;
}
