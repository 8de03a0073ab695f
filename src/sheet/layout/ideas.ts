import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { drawn, together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { headHeight, heading } from './fix-first.ts';
import type { Box } from './set.ts';

/** Side of a sticky note, in mm: the same on every sheet, because the notes do not grow. */
export const NOTE = 76;

/** Least white space between two notes. */
const BETWEEN = 6;

/** Room that a heading and so many notes take, one below or beside the other. */
export const notesLength = (count: number): number => count * NOTE + (count - 1) * BETWEEN;

/** Empty boxes to stick notes on, under their heading; `box` gives the upper left corner. */
export function ideaBoxes(
  { ideas }: TeamChart,
  box: Pick<Box, 'x' | 'y'>,
  direction: 'down' | 'across',
  context: Context,
): Drawn<ChartField> {
  const { style } = context;
  const width = direction === 'across' ? notesLength(ideas.count) : NOTE;
  const top = box.y + headHeight(context);
  const notes = Array.from({ length: ideas.count }, (_, index) => {
    const along = index * (NOTE + BETWEEN);
    const [x, y] = direction === 'across' ? [box.x + along, top] : [box.x, top + along];
    return drawn<ChartField>({
      kind: 'rect',
      x,
      y,
      width: NOTE,
      height: NOTE,
      stroke: INK.hairline,
      strokeWidth: style.fine,
    });
  });
  return together(heading(ideas.heading, { ...box, width, height: 0 }, context).drawn, ...notes);
}
