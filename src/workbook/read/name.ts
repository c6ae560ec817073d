/** As Excel's TRIM and its comparisons see a name: outer spaces gone, inner ones single, case ignored. */
export const nameKey = (name: string): string => trimmed(name).toLowerCase();

/** As Excel's TRIM leaves it. */
export const trimmed = (name: string): string =>
  loose.test(name) ? name.replace(/ +/g, " ").replace(/^ | $/g, "") : name;

const loose = / {2}|^ | $/;
