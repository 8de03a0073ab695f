/** The sheets a chart can be printed on; sizes in mm, upright. */

export const PAPERS = ['a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'tabloid'] as const;
export type PaperId = (typeof PAPERS)[number];

export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/**
 * `small` is read in the hand or at a desk, `large` from across the room; `poster` has room for
 * the play cards and for notes that are stuck on it.
 */
export type PaperClass = 'small' | 'large' | 'poster';

const UPRIGHT: Readonly<Record<PaperId, readonly [width: number, height: number, PaperClass]>> = {
  a4: [210, 297, 'small'],
  a3: [297, 420, 'large'],
  a2: [420, 594, 'poster'],
  a1: [594, 841, 'poster'],
  a0: [841, 1189, 'poster'],
  letter: [215.9, 279.4, 'small'],
  tabloid: [279.4, 431.8, 'large'],
};

export type Paper = {
  readonly id: PaperId;
  readonly orientation: Orientation;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly size: PaperClass;
};

export function paperOf(id: PaperId, orientation: Orientation): Paper {
  const [short, long, size] = UPRIGHT[id];
  return orientation === 'portrait'
    ? { id, orientation, widthMm: short, heightMm: long, size }
    : { id, orientation, widthMm: long, heightMm: short, size };
}
