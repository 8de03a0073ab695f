import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { firstFlag } from './first-mark.ts';
import { levelMark } from './level-mark.ts';
import { playCards } from './play-cards.ts';
import { momentNames, momentTexts, smallLabel, underLabel } from './moment-parts.ts';
import { capHeight, columns, linesHeight, rule, type Box } from './set.ts';
import { downSpine, downSpineWidth, stationRadius } from './spine.ts';
import { whoAndWhen } from './who-when.ts';

/** The six moments below each other along the way: for a sheet that is higher than wide. */

/** Where the stations stand, in rows from the top: a customer once the first moment is over. */
const STATION_ROWS = [0, 0.5, 1, 4, 6] as const;

/** Share of a row that the play card takes, where there is one. */
const CARD_SHARE = 0.42;

/** The way of the customer at the left edge, its stations at their rows. */
const wayBeside = (
  stations: TeamChart['stations'],
  rowY: (row: number) => number,
  box: Box,
  context: Context,
): Drawn<ChartField> =>
  downSpine(
    stations.map((name, index) => ({ name, at: rowY(STATION_ROWS[index] ?? 0) })),
    box.x + stationRadius(context),
    box,
    context,
  );

export function momentRows(
  chart: TeamChart,
  box: Box,
  withCards: boolean,
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const { moments, stations } = chart;
  const { step, gutter } = style;
  const spineWidth = downSpineWidth(stations, context) + gutter;
  const inner = { ...box, x: box.x + spineWidth, width: box.width - spineWidth };
  const [levelGap, stepHeight] = withCards ? [3.2, 5.6] : [4, 7];
  const rowHeight = box.height / moments.length;
  const height = withCards ? rowHeight * (1 - CARD_SHARE) : rowHeight;
  const pad = 4.2 * step;
  const rowY = (index: number) => box.y + index * rowHeight;
  const [nameCell = inner, promiseCell = inner, actionCell = inner] = columns(inner, 3, gutter);
  const boxesIn = (cell: Box, offset: number, room: number) =>
    moments.map((_, index) => ({ ...cell, y: rowY(index) + offset, height: room }));

  const nameRoom = linesHeight(1, style.text('moment'), faces);
  const names = momentNames(moments, boxesIn(nameCell, pad, nameRoom), context);
  const textTop = pad + underLabel(context);
  const whoTop = height - pad - capHeight(style.text('who'), faces);
  const promises = momentTexts(
    'promise',
    moments.map(({ promise }) => promise),
    boxesIn(promiseCell, textTop, height - pad - textTop),
    height - pad - textTop,
    context,
  );
  const actions = momentTexts(
    'action',
    moments.map(({ action }) => action),
    boxesIn(actionCell, textTop, whoTop - 3 * step - textTop),
    whoTop - 3 * step - textTop,
    context,
  );
  const cards = withCards
    ? playCards(moments, boxesIn(inner, height, rowHeight - height), 3, context)
    : [];
  const rows = moments.flatMap((panel, index) => {
    const y = rowY(index);
    const level = { ...nameCell, y: (names[index]?.bottom ?? y) + levelGap * step };
    const [line, ink] = panel.first ? [1.4 * style.heavy, INK.signal] : [style.fine, INK.ink];
    return [
      rule(inner.x, y, inner.width, line, ink),
      panel.first ? firstFlag(chart.firstMark, { ...inner, y }, context) : undefined,
      names[index]?.drawn,
      levelMark(panel.level, level, stepHeight * step, context).drawn,
      smallLabel(panel.promise.label, { ...promiseCell, y: y + pad }, context),
      promises[index]?.drawn,
      smallLabel(panel.action.label, { ...actionCell, y: y + pad }, context),
      actions[index]?.drawn,
      whoAndWhen(panel.who, panel.due, { ...actionCell, y: y + whoTop }, style.text('who'), context)
        .drawn,
      cards[index],
    ].filter((part) => part !== undefined);
  });
  return together(wayBeside(stations, rowY, box, context), ...rows);
}
