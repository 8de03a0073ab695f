import type { ChartField, FixFirstLine, TeamChart } from '#domain/wall-chart.ts';
import { fitTogether } from '../fit.ts';
import { INK } from '../ink.ts';
import { together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import {
  capHeight,
  linesHeight,
  openLines,
  place,
  say,
  type Box,
  type Placed,
  written,
} from './set.ts';
import { whoAndWhen } from './who-when.ts';

/** Room that the heading of a block takes with the white below it. */
export const headHeight = ({ style, faces }: Context): number =>
  capHeight(style.text('heading'), faces) + 5 * style.step;

/** The heading of a block of the chart. */
export const heading = (
  text: string,
  box: Box,
  context: Context,
  colour: typeof INK.ink | typeof INK.signal = INK.ink,
): Placed => {
  const type = { ...context.style.text('heading'), colour };
  return say(
    'chart',
    text,
    { ...box, height: capHeight(type, context.faces) },
    type,
    context.faces,
  );
};

function rankedLine(
  line: FixFirstLine,
  rank: number,
  box: Box,
  fitted: ReturnType<typeof fitTogether>[number] | undefined,
  indent: number,
  whoAt: number,
  { style, faces }: Context,
): Drawn<ChartField> {
  const { step } = style;
  const rankType = style.text('rank');
  const number = say('chart', String(rank), box, rankType, faces);
  const inner = { ...box, x: box.x + indent, width: box.width - indent };
  const fixType = style.text('fix');
  const text =
    fitted === undefined || written(line.text) === undefined
      ? openLines({ ...inner, height: 6.4 * step }, 6.4 * step)
      : place(line.text.field, fitted, inner, fixType, faces);
  const reasonType = style.text('reason');
  const whoType = style.text('who');
  const y = text.bottom + 3.2 * step;
  const height = Math.max(capHeight(reasonType, faces), capHeight(whoType, faces));
  if (line.reason === undefined) {
    const who = whoAndWhen(line.who, line.due, { ...inner, y }, whoType, { style, faces });
    return together(number.drawn, text.drawn, who.drawn);
  }
  const reasonWidth = box.width * whoAt - indent - 3 * step;
  const reason = say(
    'chart',
    line.reason,
    { ...inner, y, width: reasonWidth, height },
    reasonType,
    faces,
  );
  const whoX = box.x + box.width * whoAt;
  const who = whoAndWhen(
    line.who,
    line.due,
    { x: whoX, y, width: box.x + box.width - whoX },
    whoType,
    { style, faces },
  );
  return together(number.drawn, text.drawn, reason.drawn, who.drawn);
}

/** Three lines, each in its own box, all in one size. */
export function fixFirstLines(
  { fixFirst }: TeamChart,
  boxes: readonly Box[],
  /** Where on the width of a box (0–1) the names and dates start. */
  whoAt: number,
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const type = style.text('fix');
  const indent = 10 * style.step;
  const [room] = boxes;
  if (room === undefined) return together();
  const below =
    9 * style.step + capHeight(style.text('reason'), faces) + capHeight(style.text('who'), faces);
  const fitted = fitTogether(
    fixFirst.lines.map((line) => written(line.text) ?? ''),
    {
      width: room.width - indent,
      height: Math.max(linesHeight(1, type, faces), room.height - below),
    },
    type,
    faces[type.face],
  );
  return together(
    ...fixFirst.lines.map((line, index) =>
      rankedLine(line, index + 1, boxes[index] ?? room, fitted[index], indent, whoAt, context),
    ),
  );
}
