import type { ChartField, KeptPromise, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { drawn, together, type Drawn, type Missing } from '../shape.ts';
import type { Context } from './context.ts';
import { openPart } from './who-when.ts';
import { capHeight, say, widthOf, type Box, written } from './set.ts';

const BAR_EDGE = 0.2;

/** A bar for the share kept; the fine line over it says how far chance alone could move it. */
function bar(kept: NonNullable<KeptPromise['kept']>, box: Box): Drawn<ChartField> {
  const { x, y, width, height } = box;
  const middle = y + height / 2;
  return drawn<ChartField>(
    { kind: 'rect', ...box, stroke: INK.hairline, strokeWidth: BAR_EDGE },
    { kind: 'rect', x, y, width: width * kept.share, height, fill: '#6ba59f' },
    {
      kind: 'path',
      parts: [
        [
          [x + width * kept.low, middle],
          [x + width * kept.high, middle],
        ],
      ],
      stroke: INK.ink,
      strokeWidth: height * 0.16,
    },
  );
}

/** "Promise ____ kept ____ of ____", to be filled by hand. */
function openRow(row: KeptPromise, labels: readonly string[], box: Box, context: Context) {
  const gap = 2.5 * context.style.step;
  const short = (box.width - 2 * gap) * 0.19;
  const long = box.width - 2 * gap - 2 * short;
  const parts = [row.name.label, ...labels].map((label, index) => {
    const x = index === 0 ? box.x : box.x + long + gap + (index - 1) * (short + gap);
    return openPart(label, { ...box, x, width: index === 0 ? long : short }, context).drawn;
  });
  return together(...parts);
}

function keptRow(row: KeptPromise, box: Box, valueWidth: number, context: Context) {
  const { style, faces } = context;
  const nameType = style.text('bar');
  const height = capHeight(nameType, faces);
  const name = say(row.name.field, written(row.name) ?? '', { ...box, height }, nameType, faces);
  const barBox = {
    x: box.x,
    y: box.y + height + 2.6 * style.step,
    width: box.width - valueWidth,
    height: 3.4 * style.step,
  };
  if (row.kept === undefined) {
    const frame = { kind: 'rect', ...barBox, stroke: INK.hairline, strokeWidth: BAR_EDGE } as const;
    return together(name.drawn, drawn<ChartField>(frame));
  }
  const valueType = style.text('barValue');
  const capitals = capHeight(valueType, faces);
  const value = say(
    'chart',
    row.kept.text,
    {
      x: barBox.x + barBox.width + 2 * style.step,
      y: barBox.y + (barBox.height - capitals) / 2,
      width: valueWidth - 2 * style.step,
      height: capitals,
    },
    valueType,
    faces,
  );
  return together(name.drawn, bar(row.kept, barBox), value.drawn);
}

const withoutRoom = ({ name, kept }: KeptPromise): Missing<ChartField> => ({
  field: name.field,
  reason: 'noRoom',
  lost: [written(name), kept?.text].filter((part) => part !== undefined).join(', '),
});

/** How well promises in time are kept; lines to fill by hand where nothing is known. */
export function keptRows(
  { promisesKept }: TeamChart,
  box: Box,
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const { rows, openLabels, more } = promisesKept;
  const widths = rows.map(({ kept }) =>
    kept === undefined ? 0 : widthOf(kept.text, style.text('barValue'), faces) + 2 * style.step,
  );
  const valueWidth = Math.max(0, ...widths);
  const pitch = box.height / rows.length;
  return together(
    ...rows.map((row, index) => {
      const room = { ...box, y: box.y + index * pitch, height: pitch };
      return written(row.name) === undefined && row.kept === undefined
        ? openRow(row, openLabels, { ...room, height: style.pitch }, context)
        : keptRow(row, room, valueWidth, context);
    }),
    { shapes: [], missing: more.map(withoutRoom) },
  );
}
