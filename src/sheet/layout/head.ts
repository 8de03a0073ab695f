import type { PositionMark, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { together } from '../shape.ts';
import { span } from './area.ts';
import { drawCode, type ChartCode } from './code.ts';
import type { Context } from './context.ts';
import { businessBlock, countBlock, factsBlock } from './header.ts';
import { positionMap } from './position.ts';
import { rule, type Box, type Placed } from './set.ts';

export type HeadParts = {
  /** White space between the rule and the large number, in steps. */
  readonly gap: number;
  /** The map that stands beside the number. */
  readonly mark?: PositionMark | undefined;
  /** The code in the right upper corner; everything else makes room for it. */
  readonly code?: ChartCode | undefined;
};

/** How far the code may reach below the number before the parts below move down, in steps. */
const BELOW_NUMBER = 5;

/** The upper part of the sheet: whose chart this is, and the large number. */
export function head(
  chart: TeamChart,
  box: Box,
  { gap, mark, code }: HeadParts,
  context: Context,
): Placed {
  const { style } = context;
  const { step, gutter } = style;
  const room =
    code === undefined ? box : { ...box, width: box.width - Math.max(code.width, gutter) - gutter };
  const aside = span(room, 4, 2, gutter);
  const business = businessBlock(chart, span(room, 0, 4, gutter), context);
  const facts = factsBlock(chart, aside, context);
  const ruleY = Math.max(business.bottom, facts.bottom) + 5 * step;
  const countTop = ruleY + gap * step;
  const countEnd = mark === undefined ? room.x + room.width : aside.x - gutter;
  const count = countBlock(chart, { ...room, y: countTop }, context, countEnd);
  const position =
    mark === undefined
      ? []
      : [positionMap(mark, { ...aside, y: countTop, height: count.bottom - countTop }, context)];
  const corner = code === undefined ? undefined : drawCode(code, box.x + box.width, box.y, context);
  const codeEnd = corner === undefined ? 0 : corner.bottom - BELOW_NUMBER * step;
  return {
    drawn: together(
      business.drawn,
      facts.drawn,
      rule(room.x, ruleY, room.width, style.heavy / 2, INK.ink),
      count.drawn,
      ...position,
      ...(corner === undefined ? [] : [corner.drawn]),
    ),
    bottom: Math.max(count.bottom, codeEnd),
  };
}
