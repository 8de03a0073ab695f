import type { Sheet } from './shape.ts';

/** Fine enough for screens and messages. */
const DPI = 150;
const MM_PER_INCH = 25.4;
/** The most that every browser can draw (reference/paper.md 3). */
const MOST_PIXELS = 16_777_216;

export type PictureSize = {
  readonly width: number;
  readonly height: number;
  /** Whole dots per inch at the size of the sheet. */
  readonly dpi: number;
  /** The sheet is too large for 150 dots per inch. */
  readonly isCoarse: boolean;
};

/** Pixels of a picture of a sheet: 150 to the inch, fewer when that would be too many. */
export function pictureSize({
  widthMm,
  heightMm,
}: Pick<Sheet, 'widthMm' | 'heightMm'>): PictureSize {
  const [across, down] = [widthMm / MM_PER_INCH, heightMm / MM_PER_INCH];
  const dpi = Math.min(DPI, Math.floor(Math.sqrt(MOST_PIXELS / (across * down))));
  return {
    width: Math.floor(across * dpi),
    height: Math.floor(down * dpi),
    dpi,
    isCoarse: dpi < DPI,
  };
}
