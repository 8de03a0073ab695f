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
import { levelKey } from './grid.ts';
import { head } from './head.ts';
import { ideaBoxes, NOTE, notesLength } from './ideas.ts';
import { momentColumns } from './moment-columns.ts';
import { CARD_COLUMNS, cardColumns } from './play-cards.ts';
import { capHeight, linesHeight, rule, type Box } from './set.ts';
import { acrossSpine, stationRadius } from './spine.ts';
import { THREE_BLOCKS, threeBlocks } from './three-blocks.ts';

function smallBlocks(chart: TeamChart, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { step, gutter } = style;
  const keyHeight = capHeight(style.text('key'), faces);
  const contactHeight = linesHeight(2, style.text('contact'), faces);
  const keyTop = box.y + box.height - keyHeight;
  const contactsTop = keyTop - 5 * step - contactHeight;
  const linesTop = box.y + headHeight(context);
  const lines = [0, 2, 4].map((from) => ({
    ...span(box, from, 2, gutter),
    y: linesTop,
    height: contactsTop - 6 * step - linesTop,
  }));
  return together(
    heading(chart.fixFirst.heading, box, context, INK.signal).drawn,
    fixFirstLines(chart, lines, 0.6, context),
    rule(box.x, contactsTop - 4 * step, box.width, style.fine, INK.hairline),
    contactLines(
      chart.contacts,
      chart.contacts.map((_, index) => ({
        ...span(box, 3 * index, 3, gutter),
        y: contactsTop,
        height: contactHeight,
      })),
      context,
    ),
    levelKey(chart, { ...box, y: keyTop, height: keyHeight }, context),
  );
}

/** What only a poster has, beside everything else: the code, and boxes for sticky notes. */
function posterRail(
  chart: TeamChart,
  box: Box,
  code: ChartCode | undefined,
  context: Context,
): Drawn<ChartField> {
  const notesHeight = headHeight(context) + notesLength(chart.ideas.count);
  const notes = { ...box, y: box.y + box.height - notesHeight };
  return together(
    ...(code === undefined ? [] : [drawCode(code, box.x + box.width, box.y, context).drawn]),
    ideaBoxes(chart, notes, 'down', context),
  );
}

/** The wide sheet: the six moments stand beside each other under the way of the customer. */
export function landscape(chart: TeamChart, paper: Paper, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { step, gutter, margin } = style;
  const inner = printArea(paper, margin);
  const isSmall = paper.size === 'small';
  const isPoster = paper.size === 'poster';
  const code = chartCode(chart, paper.size);
  const main = isPoster ? { ...inner, width: inner.width - NOTE - 2 * gutter } : inner;
  const mark = isSmall ? undefined : chart.position;
  const top = head(chart, main, { gap: 6.5, mark, code: isPoster ? undefined : code }, context);
  const radius = stationRadius(context);
  const spineY = top.bottom + 9.6 * step + capHeight(style.text('station'), faces) + radius;
  const column = (index: number) => span(main, index, 1, gutter).x + radius;
  const half = (column(1) - column(0)) / 2;
  const goal = main.x + main.width - radius;
  const stationsAt = [column(0), column(0) + half, column(1), column(4), goal];
  const foot = footer(chart, { ...inner, y: inner.y + inner.height }, context);
  const blocksHeight = (isSmall ? 59 : THREE_BLOCKS) * step;
  const blocksTop = foot.top - 6 * step - blocksHeight;
  const blocks = { ...main, y: blocksTop, height: blocksHeight };
  const momentsTop = spineY + radius + 3 * step;
  const cardsTop = blocksTop - 9.5 * step - (isPoster ? CARD_COLUMNS - 4 : 0) * step;
  const cards = { ...main, y: cardsTop, height: (CARD_COLUMNS - 4) * step };
  const momentsEnd = cardsTop - (isPoster ? 4 * step : 0);
  const moments = { ...main, y: momentsTop, height: momentsEnd - momentsTop };
  const rail = {
    ...inner,
    x: inner.x + inner.width - NOTE,
    width: NOTE,
    height: foot.top - 6 * step - inner.y,
  };
  return together(
    top.drawn,
    acrossSpine(
      chart.stations.map((name, index) => ({ name, at: stationsAt[index] ?? main.x })),
      spineY,
      main,
      context,
    ),
    momentColumns(chart, moments, isPoster ? cardColumns(chart, cards, context) : [], context),
    rule(main.x, blocksTop - 5.5 * step, main.width, style.heavy / 2, INK.ink),
    isSmall ? smallBlocks(chart, blocks, context) : threeBlocks(chart, blocks, context),
    ...(isPoster ? [posterRail(chart, rail, code, context)] : []),
    foot.drawn,
  );
}
