/** Pixels: 16, 32 and 80 are required of an add-in; the others spare screens of other scales a blurred one. */
export const iconSizes: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80];

/** The drawings: the add-in's own mark, and one for each button of the ribbon. */
export const drawings = ["icon", "setUp", "scenarios", "results", "write", "meeting"] as const;

/** The picture of a drawing at a size. */
export const pictureName = (drawing: (typeof drawings)[number], size: number): string =>
  `${drawing}-${String(size)}.png`;
