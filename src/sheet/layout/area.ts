import type { Paper } from '../paper-size.ts';
import type { Box } from './set.ts';

const COLUMNS = 6;

/** The sheet without its margins. */
export const printArea = (paper: Paper, margin: number): Box => ({
  x: margin,
  y: margin,
  width: paper.widthMm - 2 * margin,
  height: paper.heightMm - 2 * margin,
});

/** `count` of the six columns of a box from column `from` on (0–5): one grid for the whole sheet. */
export function span(box: Box, from: number, count: number, gutter: number): Box {
  const unit = (box.width + gutter) / COLUMNS;
  return { ...box, x: box.x + from * unit, width: count * unit - gutter };
}
