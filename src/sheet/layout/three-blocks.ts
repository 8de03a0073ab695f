import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { together, type Drawn } from '../shape.ts';
import { span } from './area.ts';
import { contactLines } from './contacts.ts';
import type { Context } from './context.ts';
import { fixFirstLines, headHeight, heading } from './fix-first.ts';
import { levelGrid, levelKey } from './grid.ts';
import { keptRows } from './kept.ts';
import { capHeight, linesHeight, rule, type Box } from './set.ts';
import { weekBoxes } from './weeks.ts';

/** Height of the blocks in steps. */
export const THREE_BLOCKS = 77;

/** Beside each other: what to fix and the contacts · the grid · promises kept and the weeks. */
export function threeBlocks(chart: TeamChart, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { step, gutter } = style;
  const left = span(box, 0, 2, gutter);
  const middle = span(box, 2, 2, gutter);
  const right = span(box, 4, 2, gutter);
  const head = headHeight(context);
  const contactHeight = linesHeight(1, style.text('contact'), faces) * 1.9;
  const contactPitch = contactHeight + 4 * step;
  const contactsTop = box.y + box.height - 2 * contactPitch + 2 * step;
  const linesRoom = contactsTop - 7 * step - (box.y + head);
  const linePitch = linesRoom / 3;
  const lines = chart.fixFirst.lines.map((_, index) => ({
    ...left,
    y: box.y + head + index * linePitch,
    height: linePitch,
  }));
  const keyHeight = capHeight(style.text('key'), faces);
  const weeksHeight = 14 * step;
  const weeksTop = box.y + box.height - weeksHeight;
  const weeksHead = weeksTop - head;
  return together(
    heading(chart.fixFirst.heading, left, context, INK.signal).drawn,
    fixFirstLines(chart, lines, 0.6, context),
    rule(left.x, contactsTop - 4.5 * step, left.width, style.fine, INK.hairline),
    contactLines(
      chart.contacts,
      chart.contacts.map((_, index) => ({
        ...left,
        y: contactsTop + index * contactPitch,
        height: contactHeight,
      })),
      context,
    ),
    heading(chart.grid.heading, middle, context).drawn,
    levelGrid(
      chart,
      { ...middle, y: box.y + head, height: box.height - head - keyHeight - 4 * step },
      context,
    ),
    levelKey(chart, { ...middle, y: box.y + box.height - keyHeight, height: keyHeight }, context),
    heading(chart.promisesKept.heading, right, context).drawn,
    keptRows(
      chart,
      { ...right, y: box.y + head, height: weeksHead - 4 * step - (box.y + head) },
      context,
    ),
    heading(chart.weeks.heading, { ...right, y: weeksHead }, context).drawn,
    weekBoxes(chart, { ...right, y: weeksTop, height: weeksHeight }, 1, context),
  );
}
