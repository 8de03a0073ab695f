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

type Fitted = ReturnType<typeof fitTogether>[number];

type Ranked = {
  readonly line: FixFirstLine;
  readonly rank: number;
  /** Each in the size of all three; undefined for lines to fill by hand. */
  readonly text: Fitted | undefined;
  readonly reason: Fitted | undefined;
};

const indentOf = ({ style }: Context): number => 10 * style.step;

/** Why, and who does it by when: on one baseline. */
function belowLine(
  { line, reason }: Ranked,
  box: Box,
  top: number,
  whoAt: number,
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const [reasonType, whoType] = [style.text('reason'), style.text('who')];
  const indent = indentOf(context);
  if (line.reason === undefined || reason === undefined) {
    const whole = { x: box.x + indent, y: top, width: box.width - indent };
    return whoAndWhen(line.who, line.due, whole, whoType, context).drawn;
  }
  const base = top + Math.max(capHeight(reasonType, faces), capHeight(whoType, faces));
  const x = box.x + box.width * whoAt;
  return together(
    place(
      'chart',
      reason,
      { ...box, x: box.x + indent, y: base - reason.height },
      reasonType,
      faces,
    ).drawn,
    whoAndWhen(
      line.who,
      line.due,
      { x, y: base - capHeight(whoType, faces), width: box.x + box.width - x },
      whoType,
      context,
    ).drawn,
  );
}

function rankedLine(ranked: Ranked, box: Box, whoAt: number, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { step } = style;
  const { line, rank, text } = ranked;
  const indent = indentOf(context);
  const inner = { ...box, x: box.x + indent, width: box.width - indent };
  const said =
    text === undefined || written(line.text) === undefined
      ? openLines({ ...inner, height: 6.4 * step }, 6.4 * step)
      : place(line.text.field, text, inner, style.text('fix'), faces);
  return together(
    say('chart', String(rank), box, style.text('rank'), faces).drawn,
    said.drawn,
    belowLine(ranked, box, said.bottom + 3.2 * step, whoAt, context),
  );
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
  const { step } = style;
  const [type, reasonType] = [style.text('fix'), style.text('reason')];
  const indent = indentOf(context);
  const [room] = boxes;
  if (room === undefined) return together();
  const whoHeight = capHeight(style.text('who'), faces);
  // What a room has agreed on has no reason, but is as long as somebody wrote it: less white, so
  // that it has two lines.
  const isAgreed = fixFirst.lines.every(({ reason }) => reason === undefined);
  const below = isAgreed
    ? 6.2 * step + whoHeight
    : 9 * step + capHeight(reasonType, faces) + whoHeight;
  const texts = fitTogether(
    fixFirst.lines.map((line) => written(line.text) ?? ''),
    {
      width: room.width - indent,
      height: Math.max(linesHeight(1, type, faces), room.height - below),
    },
    type,
    faces[type.face],
  );
  const reasons = fitTogether(
    fixFirst.lines.map(({ reason }) => reason ?? ''),
    { width: room.width * whoAt - indent - 3 * step, height: 0 },
    reasonType,
    faces[reasonType.face],
  );
  return together(
    ...fixFirst.lines.map((line, index) =>
      rankedLine(
        { line, rank: index + 1, text: texts[index], reason: reasons[index] },
        boxes[index] ?? room,
        whoAt,
        context,
      ),
    ),
  );
}
