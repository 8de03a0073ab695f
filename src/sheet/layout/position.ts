import type { ChartField, PositionMark } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { drawn, together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { capHeight, linesHeight, say, type Align, type Box } from './set.ts';

/** The cross of the map stands at 50 points each way (instrument.md 4.5). */
const CROSS = 0.5;

/** A square with its cross and the dot. */
function frameAndDot(mark: PositionMark, box: Box, { style }: Context): Drawn<ChartField> {
  const { x, y, width: side } = box;
  return drawn(
    { kind: 'rect', x, y, width: side, height: side, stroke: INK.ink, strokeWidth: style.fine },
    {
      kind: 'path',
      parts: [
        [
          [x + side * CROSS, y],
          [x + side * CROSS, y + side],
        ],
        [
          [x, y + side * CROSS],
          [x + side, y + side * CROSS],
        ],
      ],
      stroke: INK.hairline,
      strokeWidth: style.fine,
    },
    {
      kind: 'circle',
      x: x + (side * mark.keep) / 100,
      y: y + side * (1 - mark.win / 100),
      radius: 1.6 * style.step,
      fill: INK.accent,
    },
  );
}

/**
 * A small map with one dot, its name beside it: keeping runs to the right, winning upwards. The
 * words of its axes stand above and below the box.
 */
export function positionMap(mark: PositionMark, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { step } = style;
  const side = box.height;
  const { x, y } = box;
  const text = { x: x + side + 4 * step, width: box.width - side - 4 * step };
  const label = style.text('label');
  const axis = style.text('axis');
  const capitals = capHeight(axis, faces);
  const map = { x, y, width: side, height: capitals };
  const axisWord = (said: string, room: Box, align: Align) =>
    say('chart', said, room, axis, faces, align).drawn;
  const name = style.text('levelName');
  const detail = style.text('bar');
  const nameTop = y + capHeight(label, faces) + 3.5 * step;
  const said = say(
    'chart',
    mark.name,
    { ...text, y: nameTop, height: linesHeight(2, name, faces) },
    name,
    faces,
  );
  return together(
    frameAndDot(mark, { x, y, width: side, height: side }, context),
    axisWord(mark.axes.win, { ...map, y: y - style.step - capitals }, 'start'),
    axisWord(mark.axes.keep, { ...map, y: y + side + 1.4 * style.step }, 'end'),
    say('chart', mark.heading, { ...text, y, height: capHeight(label, faces) }, label, faces).drawn,
    said.drawn,
    say(
      'chart',
      mark.detail,
      { ...text, y: said.bottom + 3 * step, height: capHeight(detail, faces) },
      detail,
      faces,
    ).drawn,
  );
}
