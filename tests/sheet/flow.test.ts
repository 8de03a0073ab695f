import { describe, expect, it } from 'vitest';
import { flow, type Piece } from '#sheet/layout/flow.ts';
import { drawn } from '#sheet/shape.ts';

/** A piece that draws a square as high as it is. */
const piece = (height: number, more: Partial<Piece> = {}): Piece => ({
  height,
  gap: 0,
  keep: false,
  draw: (x, y) => drawn({ kind: 'rect', x, y, width: height, height }),
  ...more,
});

const ROOM = { x: 10, y: 20, width: 100, height: 50 };

/** Where each piece stands: heights and tops, page by page. */
const placed = (pieces: readonly Piece[]) =>
  flow(pieces, () => ROOM).map(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'rect' ? [[shape.height, shape.y]] : [])),
  );

describe('pieces on pages', () => {
  it('stand below each other, with no gap on top of a page', () => {
    expect(placed([piece(20, { gap: 5 }), piece(20, { gap: 5 }), piece(20, { gap: 5 })])).toEqual([
      [
        [20, 20],
        [20, 45],
      ],
      [[20, 20]],
    ]);
  });

  it('fill a page to its last millimetre', () => {
    expect(placed([piece(25), piece(25)])).toHaveLength(1);
    expect(placed([piece(25), piece(25.1)])).toHaveLength(2);
  });

  it('that belong together move to the next page together', () => {
    const pages = placed([piece(30), piece(10, { keep: true }), piece(15)]);
    expect(pages).toEqual([
      [[30, 20]],
      [
        [10, 20],
        [15, 30],
      ],
    ]);
  });

  it('that are too high for any page are spread over several', () => {
    const chain = [piece(30, { keep: true }), piece(30, { keep: true }), piece(30)];
    expect(placed(chain).map((page) => page.length)).toEqual([1, 1, 1]);
  });

  it('can begin a new page', () => {
    expect(placed([piece(10), piece(10, { newPage: true })])).toHaveLength(2);
    expect(placed([piece(10, { newPage: true })])).toHaveLength(1);
  });

  it('repeat the head of their table on top of each page', () => {
    const head = piece(5, { keep: true });
    const row = piece(20, { head });
    const [first, second] = placed([head, row, row, row]);
    expect(first?.map(([height]) => height)).toEqual([5, 20, 20]);
    expect(second?.map(([height]) => height)).toEqual([5, 20]);
  });
});
