import type { ChartField } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { drawn, together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { capHeight, say, type Box, widthOf } from './set.ts';

/**
 * The mark of the moment to fix first: the signal colour with the words in it, because a grey
 * print has no signal colour.
 */

export const firstMarkHeight = ({ style, faces }: Context): number =>
  capHeight(style.text('firstMark'), faces) + 3 * style.step;

/** A band over the whole width. */
export function firstBand(
  mark: string,
  box: Omit<Box, 'height'>,
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const type = style.text('firstMark');
  const height = firstMarkHeight(context);
  const capitals = capHeight(type, faces);
  const room = {
    x: box.x + 2 * style.step,
    y: box.y + (height - capitals) / 2,
    width: box.width - 4 * style.step,
    height: capitals,
  };
  return together(
    drawn<ChartField>({ kind: 'rect', ...box, height, fill: INK.signal }),
    say('chart', mark, room, type, faces).drawn,
  );
}

/** A flag as wide as its words that ends at the right edge of the box. */
export function firstFlag(
  mark: string,
  box: Omit<Box, 'height'>,
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const width = widthOf(mark, style.text('firstMark'), faces) + 4 * style.step;
  return firstBand(mark, { ...box, x: box.x + box.width - width, width }, context);
}
