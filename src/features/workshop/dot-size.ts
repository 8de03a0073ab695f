/** Sizes to choose from, in hundredths of the screen's height. */
const SIZES = [4.5, 3.6, 2.8, 2.2, 1.8, 1.4, 1.1, 0.9, 0.7, 0.4] as const;
const SMALLEST = 0.4;
/** A dot and the gap beside it, in terms of the dot. */
const PITCH = 1.25;

/**
 * The largest dot with which the fullest column still shows every answer as a dot of its own.
 * `width` and `height` of a column and the result in hundredths of the screen's height.
 */
export function dotSize(most: number, width: number, height: number): number {
  const fits = (size: number) => {
    const pitch = size * PITCH;
    return Math.floor(width / pitch) * Math.floor(height / pitch) >= most;
  };
  return SIZES.find(fits) ?? SMALLEST;
}
