import type { ChartField, WallChart } from '#domain/wall-chart.ts';
import type { Faces } from '../face.ts';
import type { Paper } from '../paper-size.ts';
import type { Sheet } from '../shape.ts';
import type { Context } from './context.ts';
import { customerSheet } from './customers.ts';
import { landscape } from './landscape.ts';
import { portrait } from './portrait.ts';
import { styleOf } from './style.ts';

/** Where everything on the wall chart stands, on any paper; see `Sheet` for the units. */
export function layOutWallChart(chart: WallChart, paper: Paper, faces: Faces): Sheet<ChartField> {
  const context: Context = { style: styleOf(paper, chart.edition), faces };
  const lay = paper.orientation === 'landscape' ? landscape : portrait;
  const parts =
    chart.edition === 'team' ? lay(chart, paper, context) : customerSheet(chart, paper, context);
  return { widthMm: paper.widthMm, heightMm: paper.heightMm, ...parts };
}
