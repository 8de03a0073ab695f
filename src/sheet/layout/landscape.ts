import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { together, type Drawn } from '../shape.ts';
import { printArea, span } from './area.ts';
import { contactIndent, contactLine } from './contacts.ts';
import type { Context } from './context.ts';
import { fixFirstLines, heading } from './fix-first.ts';
import { footer } from './footer.ts';
import { levelGrid, levelKey } from './grid.ts';
import { businessBlock, countBlock, factsBlock } from './header.ts';
import { keptRows } from './kept.ts';
import { momentColumns } from './moment-columns.ts';
import { capHeight, linesHeight, rule, type Box } from './set.ts';
import { positionMap } from './position.ts';
import { acrossSpine, stationRadius } from './spine.ts';
import { weekBoxes } from './weeks.ts';

function largeBlocks(chart: TeamChart, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { step, gutter } = style;
  const left = span(box, 0, 2, gutter);
  const middle = span(box, 2, 2, gutter);
  const right = span(box, 4, 2, gutter);
  const head = capHeight(style.text('heading'), faces) + 5 * step;
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
  const indent = contactIndent(chart.contacts, context);
  const keyHeight = capHeight(style.text('key'), faces);
  const weeksHeight = 14 * step;
  const weeksTop = box.y + box.height - weeksHeight;
  const weeksHead = weeksTop - head;
  return together(
    heading(chart.fixFirst.heading, left, context, INK.signal).drawn,
    fixFirstLines(chart, lines, 0.6, context),
    rule(left.x, contactsTop - 4.5 * step, left.width, style.fine, INK.hairline),
    ...chart.contacts.map((entry, index) =>
      contactLine(
        entry,
        { ...left, y: contactsTop + index * contactPitch, height: contactHeight },
        indent,
        context,
      ),
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

function smallBlocks(chart: TeamChart, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { step, gutter } = style;
  const head = capHeight(style.text('heading'), faces) + 5 * step;
  const keyHeight = capHeight(style.text('key'), faces);
  const contactHeight = linesHeight(2, style.text('contact'), faces);
  const keyTop = box.y + box.height - keyHeight;
  const contactsTop = keyTop - 5 * step - contactHeight;
  const linesTop = box.y + head;
  const lines = [0, 2, 4].map((from) => ({
    ...span(box, from, 2, gutter),
    y: linesTop,
    height: contactsTop - 6 * step - linesTop,
  }));
  const indent = contactIndent(chart.contacts, context);
  return together(
    heading(chart.fixFirst.heading, box, context, INK.signal).drawn,
    fixFirstLines(chart, lines, 0.6, context),
    rule(box.x, contactsTop - 4 * step, box.width, style.fine, INK.hairline),
    ...chart.contacts.map((entry, index) =>
      contactLine(
        entry,
        { ...span(box, 3 * index, 3, gutter), y: contactsTop, height: contactHeight },
        indent,
        context,
      ),
    ),
    levelKey(chart, { ...box, y: keyTop, height: keyHeight }, context),
  );
}

/** The wide sheet: the six moments stand beside each other under the way of the customer. */
export function landscape(chart: TeamChart, paper: Paper, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { step, gutter, margin } = style;
  const inner = printArea(paper, margin);
  const end = inner.y + inner.height;
  const business = businessBlock(chart, span(inner, 0, 4, gutter), context);
  const facts = factsBlock(chart, span(inner, 4, 2, gutter), context);
  const ruleY = Math.max(business.bottom, facts.bottom) + 5 * step;
  const isLarge = paper.size === 'large';
  const countTop = ruleY + 6.5 * step;
  const aside = span(inner, 4, 2, gutter);
  const mark = isLarge ? chart.position : undefined;
  const countEnd = mark === undefined ? inner.x + inner.width : aside.x - gutter;
  const count = countBlock(chart, { ...inner, y: countTop }, context, countEnd);
  const position =
    mark === undefined
      ? []
      : [positionMap(mark, { ...aside, y: countTop, height: count.bottom - countTop }, context)];
  const radius = stationRadius(context);
  const spineY = count.bottom + 9.6 * step + capHeight(style.text('station'), faces) + radius;
  const column = (index: number) => span(inner, index, 1, gutter).x + radius;
  const half = (column(1) - column(0)) / 2;
  const stationsAt = [
    column(0),
    column(0) + half,
    column(1),
    column(4),
    inner.x + inner.width - radius,
  ];
  const foot = footer(chart, { ...inner, y: end }, context);
  const blocksHeight = (isLarge ? 77 : 59) * step;
  const blocksTop = foot.top - 6 * step - blocksHeight;
  const blocks = { ...inner, y: blocksTop, height: blocksHeight };
  const momentsTop = spineY + radius + 3 * step;
  return together(
    business.drawn,
    facts.drawn,
    rule(inner.x, ruleY, inner.width, style.heavy / 2, INK.ink),
    count.drawn,
    ...position,
    acrossSpine(
      chart.stations.map((name, index) => ({ name, at: stationsAt[index] ?? inner.x })),
      spineY,
      inner,
      context,
    ),
    momentColumns(
      chart,
      { ...inner, y: momentsTop, height: blocksTop - 9.5 * step - momentsTop },
      context,
    ),
    rule(inner.x, blocksTop - 5.5 * step, inner.width, style.heavy / 2, INK.ink),
    isLarge ? largeBlocks(chart, blocks, context) : smallBlocks(chart, blocks, context),
    foot.drawn,
  );
}
