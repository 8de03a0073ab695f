/** The lightness of a picture, row by row, in steps of 1/256: 0 up to 255 × 256. */
export type Grey = {
  readonly values: Uint16Array;
  readonly width: number;
  readonly height: number;
};

export function greyOf({ data, width, height }: ImageData): Grey {
  const values = new Uint16Array(width * height);
  for (let at = 0; at < values.length; at += 1) {
    // Green carries most of what the eye and the reader take for lightness.
    values[at] = (data[4 * at + 1] ?? 0) << 8;
  }
  return { values, width, height };
}

/** 1–2–1 with the two values that lie `step` places away; what has none of them becomes 0. */
function average(values: Uint16Array, step: number): Uint16Array {
  const result = new Uint16Array(values.length);
  for (let at = step; at < result.length - step; at += 1) {
    const sum = (values[at - step] ?? 0) + 2 * (values[at] ?? 0) + (values[at + step] ?? 0);
    result[at] = sum >> 2;
  }
  return result;
}

/** How much stronger a difference to what lies around becomes. */
const STRENGTH = 2;

/**
 * Takes noise away and gives edges back what they lose by that and by blur. Averages each pixel
 * with its neighbours as often as `rounds` says, and moves it away from the average of those that
 * lie `reach` pixels off: about the side of a module of the codes that are looked for.
 */
export function sharpen(
  { values, width, height }: Grey,
  { rounds, reach }: { readonly rounds: number; readonly reach: number },
): Grey {
  let near = values;
  for (let round = 0; round < rounds; round += 1) near = average(average(near, 1), width);
  const around = average(average(near, reach), reach * width);
  const result = new Uint16Array(near.length);
  for (let at = 0; at < result.length; at += 1) {
    const value = near[at] ?? 0;
    const sharp = value + STRENGTH * (value - (around[at] ?? 0));
    result[at] = Math.max(0, Math.min(0xff_ff, sharp));
  }
  return { values: result, width, height };
}
