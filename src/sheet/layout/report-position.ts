import type { PositionFigure, ReportField } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import { INK } from '../ink.ts';
import { drawn, together } from '../shape.ts';
import { heightOf, type Line, linesOf, stack } from './report-lines.ts';
import { EDGE, LOOKS, type ReportContext, SPACE } from './report-style.ts';
import { rule } from './set.ts';

/** The map of keeping and winning: four named fields and a dot. */

export const MAP_SIDE = 56;
const DOT = 1.9;
const HERE = '#e4eeeb';

type Field = PositionFigure['here'];

/** Each field with the side of the cross it lies on, right and up. */
const FIELDS: readonly (readonly [Field, right: boolean, up: boolean])[] = [
  ['leaky-bucket', false, true],
  ['compounding', true, true],
  ['open-both-ends', false, false],
  ['quiet-harbour', true, false],
];

/** The figure as one line of text among others; keeping runs to the right, winning upwards. */
export function positionLine(figure: PositionFigure, { faces }: ReportContext): Line {
  const half = MAP_SIDE / 2;
  const win = linesOf(ours(`${figure.axes.win} ↑`), LOOKS.axis, MAP_SIDE, faces);
  const keep = linesOf(ours(`${figure.axes.keep} →`), LOOKS.axis, MAP_SIDE, faces, {
    align: 'end',
  });
  const top = heightOf(win) + SPACE.tight;
  return {
    height: top + MAP_SIDE + SPACE.tight + heightOf(keep),
    draw: (x, y) => {
      const ground = { x, y: y + top, width: MAP_SIDE, height: MAP_SIDE };
      const fields = FIELDS.map(([name, right, up]) => {
        const left = x + (right ? half : 0);
        const above = y + top + (up ? 0 : half);
        const here = name === figure.here;
        const look = here ? LOOKS.mapHere : LOOKS.mapName;
        const lines = linesOf(ours(figure.fields[name]), look, half - 2 * SPACE.small, faces);
        const inset = up ? SPACE.small : half - SPACE.small - heightOf(lines);
        return together(
          drawn<ReportField>(
            ...(here
              ? [
                  {
                    kind: 'rect',
                    x: left,
                    y: above,
                    width: half,
                    height: half,
                    fill: HERE,
                  } as const,
                ]
              : []),
          ),
          stack(lines, left + SPACE.small, above + inset),
        );
      });
      const dot = {
        kind: 'circle',
        x: x + (MAP_SIDE * figure.keep) / 100,
        y: y + top + MAP_SIDE * (1 - figure.win / 100),
        radius: DOT,
        fill: INK.accent,
        stroke: INK.paper,
        strokeWidth: EDGE.heavy,
      } as const;
      const middle = y + top + half;
      return together(
        stack(win, x, y),
        ...fields,
        rule(x, middle, MAP_SIDE, EDGE.rule, INK.hairline),
        drawn<ReportField>({
          kind: 'path',
          parts: [
            [
              [x + half, y + top],
              [x + half, y + top + MAP_SIDE],
            ],
          ],
          stroke: INK.hairline,
          strokeWidth: EDGE.rule,
        }),
        drawn<ReportField>({ kind: 'rect', ...ground, stroke: INK.ink, strokeWidth: EDGE.rule }),
        drawn<ReportField>(dot),
        stack(keep, x, y + top + MAP_SIDE + SPACE.tight),
      );
    },
  };
}
