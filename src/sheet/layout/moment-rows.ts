import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { drawn, together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { levelMark } from './level-mark.ts';
import { capHeight, linesHeight, rule, say, sayAllAlike, type Box, widthOf } from './set.ts';
import { downSpine, downSpineWidth } from './spine.ts';
import { whoAndWhen } from './who-when.ts';

/** The six moments below each other along the way: for a sheet that is higher than wide. */

/** The words that mark the moment to fix first, hanging from its rule at the right. */
function firstFlag(
  mark: string,
  row: { readonly x: number; readonly width: number },
  y: number,
  { style, faces }: Context,
): Drawn<ChartField> {
  const type = style.text('firstMark');
  const capitals = capHeight(type, faces);
  const width = widthOf(mark, type, faces) + 4 * style.step;
  const flag = { x: row.x + row.width - width, y, width, height: capitals + 3 * style.step };
  const room = { ...flag, y: y + 1.5 * style.step, height: capitals };
  return together(
    drawn<ChartField>({ kind: 'rect', ...flag, fill: INK.signal }),
    say('chart', mark, room, type, faces, 'middle').drawn,
  );
}

export function momentRows(chart: TeamChart, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { moments, stations } = chart;
  const { step, gutter } = style;
  const spineWidth = downSpineWidth(stations, context) + gutter;
  const height = box.height / moments.length;
  const inner = { x: box.x + spineWidth, width: box.width - spineWidth };
  const column = (inner.width - 2 * gutter) / 3;
  const columnX = (index: number) => inner.x + index * (column + gutter);
  const rowY = (index: number) => box.y + index * height;
  const pad = 4.2 * step;
  const label = style.text('label');
  const labelHeight = capHeight(label, faces);
  const textTop = (index: number) => rowY(index) + pad + labelHeight + 3.2 * step;
  const end = (index: number) => rowY(index) + height - pad;

  const whoType = style.text('who');
  const whoHeight = capHeight(whoType, faces);
  const promises = sayAllAlike(
    moments.map(({ promise }) => promise),
    moments.map((_, index) => ({
      x: columnX(1),
      y: textTop(index),
      width: column,
      height: end(index) - textTop(index),
    })),
    style.text('promise'),
    faces,
    style.pitch,
  );
  const actionHeight = height - 2 * pad - labelHeight - 3.2 * step - whoHeight - 3 * step;
  const actions = sayAllAlike(
    moments.map(({ action }) => action),
    moments.map((_, index) => ({
      x: columnX(2),
      y: textTop(index),
      width: column,
      height: actionHeight,
    })),
    style.text('action'),
    faces,
    Math.min(style.pitch, actionHeight),
  );

  const nameType = style.text('moment');
  const nameHeight = linesHeight(1, nameType, faces);
  const rows = moments.map((panel, index) => {
    const y = rowY(index);
    const nameStyle = panel.first ? { ...nameType, colour: INK.signal } : nameType;
    const left = { x: columnX(0), y: y + pad, width: column, height: nameHeight };
    const name = say('chart', panel.name, left, nameStyle, faces);
    const level = levelMark(panel.level, { ...left, y: name.bottom + 4 * step }, 7 * step, context);
    const fixed = (text: string, at: number) =>
      say(
        'chart',
        text,
        { x: columnX(at), y: y + pad, width: column, height: labelHeight },
        label,
        faces,
      );
    return together(
      rule(
        inner.x,
        y,
        inner.width,
        panel.first ? 1.4 * style.heavy : style.fine,
        panel.first ? INK.signal : INK.ink,
      ),
      panel.first ? firstFlag(chart.firstMark, inner, y, context) : drawn(),
      name.drawn,
      level.drawn,
      fixed(panel.promise.label, 1).drawn,
      promises[index]?.drawn ?? drawn(),
      fixed(panel.action.label, 2).drawn,
      actions[index]?.drawn ?? drawn(),
      whoAndWhen(
        panel.who,
        panel.due,
        { x: columnX(2), y: end(index) - whoHeight, width: column },
        whoType,
        context,
      ).drawn,
    );
  });
  const at = [0, 0.5, 1, 4, moments.length].map((index) => rowY(index));
  const spine = downSpine(
    stations.map((name, index) => ({ name, at: at[index] ?? box.y })),
    box.x + 1.5 * step,
    box,
    context,
  );
  return together(spine, ...rows);
}
