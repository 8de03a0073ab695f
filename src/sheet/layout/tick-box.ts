import { INK } from '../ink.ts';
import { drawn, type Drawn, together } from '../shape.ts';

/** A box to tick off by hand, or one that is ticked; all in mm. */
export function tickBox(x: number, y: number, side: number, isTicked: boolean): Drawn<never> {
  const frame = { kind: 'rect', x, y, width: side, height: side } as const;
  const box = drawn<never>({ ...frame, stroke: INK.ink, strokeWidth: 0.2 });
  if (!isTicked) return box;
  const mark = [
    [x + 0.2 * side, y + 0.5 * side],
    [x + 0.42 * side, y + 0.76 * side],
    [x + 0.84 * side, y + 0.22 * side],
  ] as const;
  return together(
    box,
    drawn<never>({ kind: 'path', parts: [mark], stroke: INK.ink, strokeWidth: 0.4 }),
  );
}
