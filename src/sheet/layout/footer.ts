import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { capHeight, say, type Box } from './set.ts';

/** What this is and is not, small, on the last line of the sheet; `box.y` is its baseline. */
export function footer(
  chart: TeamChart,
  box: Box,
  { style, faces }: Context,
): { readonly drawn: Drawn<ChartField>; readonly top: number } {
  const type = style.text('foot');
  const height = capHeight(type, faces);
  const line = { ...box, y: box.y - height, height };
  const main = { ...line, width: box.width * 0.75 };
  const side = { ...line, x: box.x + box.width * 0.75, width: box.width * 0.25 };
  return {
    drawn: together(
      say('chart', chart.footnote, main, type, faces).drawn,
      say('chart', chart.product, side, type, faces, 'end').drawn,
    ),
    top: line.y,
  };
}
