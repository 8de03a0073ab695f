import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { together, type Drawn } from '../shape.ts';
import { printArea, span } from './area.ts';
import { chartCode, drawCode, type ChartCode } from './code.ts';
import { contactLines } from './contacts.ts';
import type { Context } from './context.ts';
import { fixFirstLines, headHeight, heading } from './fix-first.ts';
import { footer } from './footer.ts';
import { levelGrid, levelKey } from './grid.ts';
import { head } from './head.ts';
import { ideaBoxes, NOTE } from './ideas.ts';
import { keptRows } from './kept.ts';
import { momentRows } from './moment-rows.ts';
import { positionMap } from './position.ts';
import { capHeight, linesHeight, rule, type Box } from './set.ts';
import { THREE_BLOCKS, threeBlocks } from './three-blocks.ts';
import { weekBoxes } from './weeks.ts';

/** Fix first and the two contacts: on every sheet. */
function planBlock(
  chart: TeamChart,
  box: Box,
  contactsBeside: boolean,
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const { step, gutter } = style;
  const contactHeight = linesHeight(1, style.text('contact'), faces) * 1.9;
  const contactPitch = contactHeight + 3 * step;
  const contactsTop = box.y + box.height - (contactsBeside ? 1 : 2) * contactPitch + 3 * step;
  const linesTop = box.y + headHeight(context);
  const linePitch = (contactsTop - 7 * step - linesTop) / 3;
  return together(
    heading(chart.fixFirst.heading, box, context, INK.signal).drawn,
    fixFirstLines(
      chart,
      chart.fixFirst.lines.map((_, index) => ({
        ...box,
        y: linesTop + index * linePitch,
        height: linePitch,
      })),
      0.6,
      context,
    ),
    rule(box.x, contactsTop - 4.5 * step, box.width, style.fine, INK.hairline),
    contactLines(
      chart.contacts,
      chart.contacts.map((_, index) => ({
        ...(contactsBeside ? span(box, 3 * index, 3, gutter) : box),
        y: contactsTop + (contactsBeside ? 0 : index * contactPitch),
        height: contactHeight,
      })),
      context,
    ),
  );
}

function largeBlocks(chart: TeamChart, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { step, gutter } = style;
  const head = headHeight(context);
  const lowerHeight = 47 * step;
  const upper = { ...box, height: box.height - lowerHeight - 8 * step };
  const lower = { ...box, y: box.y + box.height - lowerHeight, height: lowerHeight };
  const grid = span(upper, 3, 3, gutter);
  const keyHeight = capHeight(style.text('key'), faces);
  const kept = span(lower, 0, 3, gutter);
  const weeks = span(lower, 3, 3, gutter);
  const markHeight = 15 * step;
  const weeksHeight =
    weeks.height - head - (chart.position === undefined ? 0 : markHeight + 7 * step);
  const weekRows = chart.position === undefined ? 2 : 1;
  // The word of an axis stands below the map.
  const markTop = weeks.y + weeks.height - markHeight - 2.5 * step;
  const position =
    chart.position === undefined
      ? []
      : [positionMap(chart.position, { ...weeks, y: markTop, height: markHeight }, context)];
  return together(
    planBlock(chart, span(upper, 0, 3, gutter), false, context),
    heading(chart.grid.heading, grid, context).drawn,
    levelGrid(
      chart,
      { ...grid, y: grid.y + head, height: grid.height - head - keyHeight - 4 * step },
      context,
    ),
    levelKey(chart, { ...grid, y: grid.y + grid.height - keyHeight, height: keyHeight }, context),
    rule(box.x, lower.y - 5 * step, box.width, style.fine, INK.hairline),
    heading(chart.promisesKept.heading, kept, context).drawn,
    keptRows(chart, { ...kept, y: kept.y + head, height: kept.height - head }, context),
    heading(chart.weeks.heading, weeks, context).drawn,
    weekBoxes(chart, { ...weeks, y: weeks.y + head, height: weeksHeight }, weekRows, context),
    ...position,
  );
}

function smallBlocks(chart: TeamChart, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const keyHeight = capHeight(style.text('key'), faces);
  const keyTop = box.y + box.height - keyHeight;
  return together(
    planBlock(chart, { ...box, height: keyTop - 5 * style.step - box.y }, true, context),
    levelKey(chart, { ...box, y: keyTop, height: keyHeight }, context),
  );
}

/** The lower part of a poster: three blocks, then boxes for sticky notes with the code beside. */
function posterBlocks(
  chart: TeamChart,
  box: Box,
  code: ChartCode | undefined,
  context: Context,
): Drawn<ChartField> {
  const { step } = context.style;
  const notesTop = box.y + box.height - NOTE - headHeight(context);
  return together(
    threeBlocks(chart, { ...box, height: THREE_BLOCKS * step }, context),
    rule(box.x, notesTop - 5.5 * step, box.width, context.style.fine, INK.hairline),
    ideaBoxes(chart, { ...box, y: notesTop }, 'across', context),
    ...(code === undefined
      ? []
      : [drawCode(code, box.x + box.width, notesTop + headHeight(context), context).drawn]),
  );
}

const BLOCK_STEPS = { small: 84, large: 131 } as const;

/** The high sheet: the six moments stand below each other beside the way of the customer. */
export function portrait(chart: TeamChart, paper: Paper, context: Context): Drawn<ChartField> {
  const { style } = context;
  const { step, margin } = style;
  const inner = printArea(paper, margin);
  const { size } = paper;
  const code = chartCode(chart, size);
  const parts = size === 'poster' ? { mark: chart.position } : { code };
  const top = head(chart, inner, { gap: 8, ...parts }, context);
  const foot = footer(chart, { ...inner, y: inner.y + inner.height }, context);
  const blocksHeight =
    size === 'poster'
      ? (THREE_BLOCKS + 11) * step + headHeight(context) + NOTE
      : BLOCK_STEPS[size] * step;
  const blocksTop = foot.top - 6 * step - blocksHeight;
  const blocks = { ...inner, y: blocksTop, height: blocksHeight };
  const momentsTop = top.bottom + 11 * step;
  const moments = { ...inner, y: momentsTop, height: blocksTop - 9 * step - momentsTop };
  return together(
    top.drawn,
    momentRows(chart, moments, size === 'poster', context),
    rule(inner.x, blocksTop - 5.5 * step, inner.width, style.heavy / 2, INK.ink),
    size === 'poster'
      ? posterBlocks(chart, blocks, code, context)
      : size === 'large'
        ? largeBlocks(chart, blocks, context)
        : smallBlocks(chart, blocks, context),
    foot.drawn,
  );
}
