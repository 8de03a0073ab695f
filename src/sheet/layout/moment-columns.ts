import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { firstBand, firstMarkHeight } from './first-mark.ts';
import { levelMark } from './level-mark.ts';
import { momentNames, momentTexts, smallLabel, underLabel } from './moment-parts.ts';
import { capHeight, columns, linesHeight, rule, type Box, type Placed } from './set.ts';
import { whoAndWhen } from './who-when.ts';

/** The six moments beside each other: for a sheet that is wider than high. */

/** The lines that all columns share, counted up from the bottom of the box. */
function lowerLines(bottom: number, { style, faces }: Context) {
  const { step } = style;
  const who = bottom - capHeight(style.text('who'), faces);
  const actionHeight = linesHeight(style.actionLines, style.text('action'), faces);
  const action = who - 4 * step - actionHeight;
  const actionLabel = action - underLabel({ style, faces });
  return { who, action, actionHeight, actionLabel, rule: actionLabel - 3.6 * step };
}

const lowest = (parts: readonly Placed[]) => Math.max(...parts.map((part) => part.bottom));

/** `below` is read after each moment, in their order. */
export function momentColumns(
  chart: TeamChart,
  box: Box,
  below: readonly Drawn<ChartField>[],
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const { moments } = chart;
  const { step } = style;
  const cells = columns(box, moments.length, style.gutter);
  const boxesAt = (y: number, height: number) => cells.map((cell) => ({ ...cell, y, height }));

  const barY = box.y + firstMarkHeight(context);
  const nameRoom = linesHeight(2, style.text('moment'), faces);
  const names = momentNames(moments, boxesAt(barY + 4.5 * step, nameRoom), context);
  const levels = boxesAt(lowest(names) + 5 * step, 0).map((cell, index) =>
    levelMark(moments[index]?.level, cell, 8 * step, context),
  );
  const promiseLabel = lowest(levels) + 6 * step;
  const promise = promiseLabel + underLabel(context);
  const lower = lowerLines(box.y + box.height, context);
  const promises = momentTexts(
    'promise',
    moments.map((panel) => panel.promise),
    boxesAt(promise, lower.rule - 4 * step - promise),
    // The rule below is the last line to write on.
    lower.rule - promise,
    context,
  );
  const actions = momentTexts(
    'action',
    moments.map((panel) => panel.action),
    boxesAt(lower.action, lower.actionHeight),
    lower.actionHeight,
    context,
  );
  return together(
    ...moments.flatMap((panel, index) => {
      const cell = cells[index] ?? box;
      return [
        panel.first
          ? firstBand(chart.firstMark, { ...cell, y: box.y }, context)
          : rule(cell.x, barY - style.heavy / 2, cell.width, style.heavy, INK.ink),
        names[index]?.drawn,
        levels[index]?.drawn,
        smallLabel(panel.promise.label, { ...cell, y: promiseLabel }, context),
        promises[index]?.drawn,
        rule(cell.x, lower.rule, cell.width, style.fine, INK.hairline),
        smallLabel(panel.action.label, { ...cell, y: lower.actionLabel }, context),
        actions[index]?.drawn,
        whoAndWhen(panel.who, panel.due, { ...cell, y: lower.who }, style.text('who'), context)
          .drawn,
        below[index],
      ].filter((part) => part !== undefined);
    }),
  );
}
