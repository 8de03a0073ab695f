import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { drawn, together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { capHeight, columns, say, type Box } from './set.ts';

/** One box to tick for each week until the next look, in one row or two. */
export function weekBoxes(
  { weeks }: TeamChart,
  box: Box,
  rows: 1 | 2,
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const type = style.text('week');
  const capitals = capHeight(type, faces);
  const perRow = Math.ceil(weeks.count / rows);
  const gap = 1.6 * style.step;
  const cells = columns(box, perRow, gap);
  const pitch = box.height / rows;
  const side = Math.min(cells[0]?.width ?? pitch, pitch - capitals - 2 * gap);
  return together(
    ...Array.from({ length: weeks.count }, (_, index) => {
      const x = cells[index % perRow]?.x ?? box.x;
      const y = box.y + Math.floor(index / perRow) * pitch;
      const square = { x, y, width: side, height: side };
      const number = { ...square, y: y + side + gap, height: capitals };
      return together(
        drawn<ChartField>({ kind: 'rect', ...square, stroke: INK.ink, strokeWidth: style.fine }),
        say('chart', String(index + 1), number, type, faces, 'middle').drawn,
      );
    }),
  );
}
