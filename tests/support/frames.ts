import { QUIET_MODULES, qrCode } from '#sheet/qr-code.ts';

/**
 * Pictures of our own codes as a poor camera sees them: turned, blurred, noisy, with little
 * contrast. The same seed gives the same picture.
 */

export type Conditions = {
  /** Side of a module in pixels. */
  readonly module: number;
  /** Degrees. */
  readonly turn: number;
  /** Standard deviation of the blur in pixels. */
  readonly blur: number;
  /** Standard deviation of the noise, of 255 steps. */
  readonly noise: number;
  /** Difference between light and dark, 0–1. */
  readonly contrast: number;
  /** Where the middle of the code lies, in parts of the width and the height. */
  readonly x: number;
  readonly y: number;
};

export type Size = { readonly width: number; readonly height: number };

/** mulberry32: 0 up to 1, the same row of numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The dark modules of a code as our own writer places them. */
export function modulesOf(text: string): readonly (readonly boolean[])[] {
  const { side, at } = qrCode(text, 1, '#000000');
  const { rects } = at(0, 0);
  // The first run of the first row is the edge of a finder: seven modules.
  const module = (rects[0]?.width ?? 7) / 7;
  const size = Math.round(side / module);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const { x, y, width } of rects) {
    const row = rows[Math.round(y / module)];
    row?.fill(true, Math.round(x / module), Math.round((x + width) / module));
  }
  return rows;
}

/** Box–Muller, kept as a row that frames read from different places. */
const NOISE_LENGTH = 1 << 18;
const noiseRow = (() => {
  const random = seeded(7);
  return Float32Array.from({ length: NOISE_LENGTH }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return radius * Math.cos(2 * Math.PI * random());
  });
})();

/** Exact as a 32-bit number, so that it can be compared. */
const SURROUND = 0.5625;

const emptyFrame = ({ width, height }: Size) => new Float32Array(width * height).fill(SURROUND);

/** 0 dark, 1 light, between them the share of light in the pixel. */
function drawn(
  rows: readonly (readonly boolean[])[],
  size: Size,
  { module, turn, x, y }: Conditions,
) {
  const { width, height } = size;
  const light = emptyFrame(size);
  const whole = rows.length + 2 * QUIET_MODULES;
  const half = (whole * module) / 2;
  const reach = Math.ceil(half * Math.SQRT2) + 1;
  const [middleX, middleY] = [x * width, y * height];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const STEPS = [1 / 8, 3 / 8, 5 / 8, 7 / 8];
  const share = 1 / STEPS.length ** 2;
  const lightAt = (right: number, down: number): number => {
    const column = (right * cos + down * sin + half) / module;
    const row = (down * cos - right * sin + half) / module;
    if (column < 0 || row < 0 || column >= whole || row >= whole) return SURROUND;
    const isDark = rows[Math.floor(row) - QUIET_MODULES]?.[Math.floor(column) - QUIET_MODULES];
    return isDark === true ? 0 : 1;
  };
  const [left, right] = [
    Math.max(0, Math.floor(middleX - reach)),
    Math.min(width, middleX + reach),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(middleY - reach)),
    Math.min(height, middleY + reach),
  ];
  for (let py = top; py < bottom; py += 1) {
    for (let px = left; px < right; px += 1) {
      let sum = 0;
      for (const stepY of STEPS) {
        for (const stepX of STEPS) sum += lightAt(px + stepX - middleX, py + stepY - middleY);
      }
      light[py * width + px] = sum * share;
    }
  }
  return light;
}

/** One direction of a Gaussian blur; `step` is 1 along a row and the width along a column. */
function blurred(light: Float32Array, sigma: number, step: number): Float32Array {
  const reach = Math.ceil(sigma * 3);
  const weights = Float32Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const result = new Float32Array(light.length).fill(SURROUND);
  for (let at = reach * step; at < light.length - reach * step; at += 1) {
    // Most of a picture is one even tone; only what differs from it has to be worked out.
    const edge = light[at - reach * step];
    if (edge === SURROUND && edge === light[at] && edge === light[at + reach * step]) continue;
    let sum = 0;
    for (let tap = -reach; tap <= reach; tap += 1) {
      sum += (light[at + tap * step] ?? SURROUND) * (weights[tap + reach] ?? 0);
    }
    result[at] = sum / total;
  }
  return result;
}

/** The grey steps 0–255 of a frame, row by row; `seed` decides about the noise. */
export function greyFrame(
  text: string | undefined,
  size: Size,
  conditions: Conditions,
  seed: number,
): Uint8ClampedArray {
  const { blur, noise, contrast } = conditions;
  const sharp = text === undefined ? emptyFrame(size) : drawn(modulesOf(text), size, conditions);
  const soft = blur < 0.1 ? sharp : blurred(blurred(sharp, blur, 1), blur, size.width);
  const grey = new Uint8ClampedArray(soft.length);
  const random = seeded(seed);
  let place = 0;
  for (let at = 0; at < soft.length; at += 1) {
    // A new place now and then, or the row of noise would come back as a pattern.
    if (at % 1024 === 0) place = Math.floor(random() * (NOISE_LENGTH - 1024));
    const lightness = 127.5 + 255 * contrast * ((soft[at] ?? 0) - 0.5);
    grey[at] = lightness + noise * (noiseRow[place + (at % 1024)] ?? 0);
  }
  return grey;
}

/** The same as a picture for the reader of the page. */
export function pictureOf(grey: Uint8ClampedArray, { width, height }: Size): ImageData {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < grey.length; at += 1) {
    data[4 * at] = data[4 * at + 1] = data[4 * at + 2] = grey[at] ?? 0;
  }
  return { data, width, height, colorSpace: 'srgb' };
}
