import { encode } from 'uqr';
import type { Area } from './shape.ts';

/** White modules that a reader needs on every side. */
export const QUIET_MODULES = 4;
/** Least side of a module in mm; below it a phone held at arm's length misses some. */
const LEAST_MODULE = 0.8;

/** Letters that fit a code with room beside it on every paper (57 modules). */
export const LONGEST_LINK = 213;

/** Dark modules of a row as runs from–to. */
function runs(row: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1] === true) return [];
    const end = row.indexOf(false, from);
    return [[from, end < 0 ? row.length : end] as const];
  });
}

export type QrCode = {
  /** Side of the dark square in mm; the quiet zone around it is `quiet` wide. */
  readonly side: number;
  readonly quiet: number;
  readonly at: (x: number, y: number) => Area;
};

/**
 * A text as QR code with middle error correction, as near to `side` mm as modules of at least
 * 0.8 mm allow; a long text makes it larger. Throws for more than 2,331 bytes;
 * see `LONGEST_LINK`.
 */
export function qrCode(text: string, side: number, fill: Area['fill']): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const module = Math.max(LEAST_MODULE, side / size);
  return {
    side: size * module,
    quiet: QUIET_MODULES * module,
    at: (x, y) => ({
      kind: 'area',
      fill,
      rects: data.flatMap((row, down) =>
        runs(row).map(([from, to]) => ({
          x: x + from * module,
          y: y + down * module,
          width: (to - from) * module,
          height: module,
        })),
      ),
    }),
  };
}
