import type { ChartField, Entry } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { capHeight, rule, say, sayOrLeaveOpen, widthOf, written, type Box } from './set.ts';

/** Room for the labels of all contact lines, so that their texts start at one edge. */
export const contactIndent = (entries: readonly Entry[], { style, faces }: Context): number =>
  Math.max(...entries.map(({ label }) => widthOf(label, style.text('contactLabel'), faces))) +
  4 * style.step;

/** The contact to stop, or the one to do more of, with its idea. */
export function contactLine(
  entry: Entry,
  box: Box,
  indent: number,
  { style, faces }: Context,
): Drawn<ChartField> {
  const labelType = style.text('contactLabel');
  const label = say('chart', entry.label, { ...box, height: 0 }, labelType, faces);
  const inner = { ...box, x: box.x + indent, width: box.width - indent };
  const type = style.text('contact');
  if (written(entry) === undefined) {
    const y = box.y + capHeight(type, faces) + 0.8;
    return together(label.drawn, rule(inner.x, y, inner.width, style.fine, INK.hairline));
  }
  return together(label.drawn, sayOrLeaveOpen(entry, inner, type, faces, style.pitch).drawn);
}
