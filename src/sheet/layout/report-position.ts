import type { PositionFigure, ReportField } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import type { Faces } from '../face.ts';
import { INK } from '../ink.ts';
import { drawn, together } from '../shape.ts';
import { heightOf, type Line, linesOf, stack } from './lines.ts';
import { EDGE, LOOKS, type ReportContext, SPACE } from './report-style.ts';

/** The map of keeping and winning: four named fields and a dot. */

export const MAP_SIDE = 50;
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

/** Half the side: each field is a quarter of the map. */
const HALF = MAP_SIDE / 2;

/** The four fields with their names; the one where the business stands is tinted. */
function namedFields(figure: PositionFigure, left: number, top: number, faces: Faces) {
  return FIELDS.map(([name, right, up]) => {
    const [x, y] = [left + (right ? HALF : 0), top + (up ? 0 : HALF)];
    const here = name === figure.here;
    const look = here ? LOOKS.mapHere : LOOKS.mapName;
    const lines = linesOf(ours(figure.fields[name]), look, HALF - 2 * SPACE.small, faces);
    const inset = up ? SPACE.small : HALF - SPACE.small - heightOf(lines);
    const tint = { kind: 'rect', x, y, width: HALF, height: HALF, fill: HERE } as const;
    return together(
      drawn<ReportField>(...(here ? [tint] : [])),
      stack(lines, x + SPACE.small, y + inset),
    );
  });
}

/** The frame, its cross and the dot. */
function frameAndDot({ keep, win }: PositionFigure, x: number, y: number) {
  const cross = {
    kind: 'path',
    parts: [
      [
        [x + HALF, y],
        [x + HALF, y + MAP_SIDE],
      ],
      [
        [x, y + HALF],
        [x + MAP_SIDE, y + HALF],
      ],
    ],
    stroke: INK.hairline,
    strokeWidth: EDGE.rule,
  } as const;
  const side = { width: MAP_SIDE, height: MAP_SIDE };
  return drawn<ReportField>(
    cross,
    { kind: 'rect', x, y, ...side, stroke: INK.ink, strokeWidth: EDGE.rule },
    {
      kind: 'circle',
      x: x + (MAP_SIDE * keep) / 100,
      y: y + MAP_SIDE * (1 - win / 100),
      radius: DOT,
      fill: INK.accent,
      stroke: INK.paper,
      strokeWidth: EDGE.heavy,
    },
  );
}

/** The figure as one line of text among others; keeping runs to the right, winning upwards. */
export function positionLine(figure: PositionFigure, { faces }: ReportContext): Line {
  const win = linesOf(ours(`${figure.axes.win} ↑`), LOOKS.axis, MAP_SIDE, faces);
  const keep = linesOf(ours(`${figure.axes.keep} →`), LOOKS.axis, MAP_SIDE, faces, {
    align: 'end',
  });
  const above = heightOf(win) + SPACE.tight;
  return {
    height: above + MAP_SIDE + SPACE.tight + heightOf(keep),
    draw: (x, y) =>
      together(
        stack(win, x, y),
        ...namedFields(figure, x, y + above, faces),
        frameAndDot(figure, x, y + above),
        stack(keep, x, y + above + MAP_SIDE + SPACE.tight),
      ),
  };
}
