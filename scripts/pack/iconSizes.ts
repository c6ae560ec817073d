/** Pixels: 16, 32 and 80 are required of an add-in; the others spare screens of other scales a blurred one. */
export const iconSizes: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80, 128];
