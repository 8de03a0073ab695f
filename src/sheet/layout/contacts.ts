import type { ChartField, Entry } from '#domain/wall-chart.ts';
import { fitTogether } from '../fit.ts';
import { INK } from '../ink.ts';
import { together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { capHeight, place, rule, say, widthOf, written, type Box } from './set.ts';

/** The contact to stop and the one to do more of, each with its idea, in boxes of one size. */
export function contactLines(
  entries: readonly Entry[],
  boxes: readonly Box[],
  { style, faces }: Context,
): Drawn<ChartField> {
  const labelType = style.text('contactLabel');
  const type = style.text('contact');
  // The texts start at one edge.
  const widths = entries.map(({ label }) => widthOf(label, labelType, faces));
  const indent = Math.max(...widths) + 4 * style.step;
  const rooms = boxes.map((box) => ({ ...box, x: box.x + indent, width: box.width - indent }));
  const [room] = rooms;
  if (room === undefined) return together();
  const texts = entries.map((entry) => written(entry) ?? '');
  const fitted = fitTogether(texts, room, type, faces[type.face]);
  return together(
    ...entries.flatMap((entry, index) => {
      const inner = rooms[index] ?? room;
      const text = fitted[index];
      const line = inner.y + capHeight(type, faces) + 0.8;
      return [
        say(
          'chart',
          entry.label,
          { ...inner, x: inner.x - indent, width: indent, height: 0 },
          labelType,
          faces,
        ).drawn,
        text === undefined || text.lines.length === 0
          ? rule(inner.x, line, inner.width, style.fine, INK.hairline)
          : place(entry.field, text, inner, type, faces).drawn,
      ];
    }),
  );
}
