import type { Report, ReportField, Slips } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import { fit } from '../fit.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { drawn, type Drawn, type Point, together } from '../shape.ts';
import { heightOf, type Line, linesOf, naturalWidth, space, stack } from './report-lines.ts';
import { bodyOf, EDGE, LOOKS, type ReportContext, SPACE } from './report-style.ts';
import { type Box, openLines, rule } from './set.ts';

/** The last page: what to do tomorrow, and ten slips with the same question to cut out. */

const ACROSS = 2;
const PAD = 3.5;
/** Cut marks stand outside the slips and point at the cuts. */
const MARK = { length: 4, gap: 1.2, stroke: 0.25 } as const;
/** Room to write a line by hand. */
const PITCH = 7;

/** A name of any length on one line; it stands in full on the first page. */
function shortName(name: string, width: number, { faces }: ReportContext) {
  const { size, leading, face } = LOOKS.slipName;
  const type = { max: size, min: size, leading };
  return fit(name, { width, height: 0 }, type, faces[face]).lines[0]?.text ?? '';
}

function slip(slips: Slips, box: Box, context: ReportContext): Drawn<ReportField> {
  const { faces } = context;
  const inner = { ...box, x: box.x + PAD, y: box.y + PAD, width: box.width - 2 * PAD };
  const openingWidth = naturalWidth(slips.opening, LOOKS.slipName, faces);
  const name = shortName(slips.business, inner.width - openingWidth - PAD, context);
  const [opening] = linesOf(ours(slips.opening), LOOKS.slipName, inner.width, faces, {
    align: 'end',
  });
  const [first] = linesOf(ours(name), LOOKS.slipName, inner.width, faces);
  const head: Line = {
    height: opening?.height ?? 0,
    draw: (x, y) => together(...[first, opening].flatMap((line) => line?.draw(x, y) ?? [])),
  };
  const top = [
    head,
    space(SPACE.small),
    ...linesOf(ours(slips.question), LOOKS.slipQuestion, inner.width, faces, { even: true }),
  ];
  const thanks = linesOf(ours(slips.thanks), LOOKS.slipName, inner.width, faces, { align: 'end' });
  const bottom = box.y + box.height - PAD + 1 - heightOf(thanks);
  const from = inner.y + heightOf(top);
  const open = openLines({ ...inner, y: from, height: bottom - 1 - from }, PITCH);
  return together(stack(top, inner.x, inner.y), open.drawn, stack(thanks, inner.x, bottom));
}

const mark = (from: Point, to: Point): Drawn<ReportField> =>
  drawn({ kind: 'path', parts: [[from, to]], stroke: INK.ink, strokeWidth: MARK.stroke });

/** Short strokes at every cut along the four edges, and fine dashes where the cuts run. */
function cuts(box: Box, down: number): Drawn<ReportField> {
  const xs = Array.from({ length: ACROSS + 1 }, (_, i) => box.x + (i * box.width) / ACROSS);
  const ys = Array.from({ length: down + 1 }, (_, i) => box.y + (i * box.height) / down);
  const [near, far] = [MARK.gap, MARK.gap + MARK.length];
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const dashed = {
    kind: 'path',
    parts: [
      ...xs.slice(1, -1).map((x): readonly Point[] => [
        [x, box.y],
        [x, bottom],
      ]),
      ...ys.slice(1, -1).map((y): readonly Point[] => [
        [box.x, y],
        [right, y],
      ]),
    ],
    stroke: INK.hairline,
    strokeWidth: EDGE.hairline,
    dash: [1.2, 1.2],
  } as const;
  return together(
    drawn<ReportField>(dashed),
    ...xs.flatMap((x) => [
      mark([x, box.y - far], [x, box.y - near]),
      mark([x, bottom + near], [x, bottom + far]),
    ]),
    ...ys.flatMap((y) => [
      mark([box.x - far, y], [box.x - near, y]),
      mark([right + near, y], [right + far, y]),
    ]),
  );
}

/** What to do tomorrow, as lines. */
export const tomorrowLines = (
  { heading, task }: Report['tomorrow'],
  width: number,
  { faces }: ReportContext,
): readonly Line[] => [
  ...linesOf(ours(heading), LOOKS.heading, width, faces),
  space(SPACE.small),
  ...linesOf(ours(task), LOOKS.task, width, faces),
];

/** The page of slips, below tomorrow's task. */
export function slipsPage(
  tomorrow: Report['tomorrow'],
  slips: Slips,
  paper: Paper,
  context: ReportContext,
): Drawn<ReportField> {
  const body = bodyOf(paper, false);
  const { faces } = context;
  const top = [
    ...tomorrowLines(tomorrow, body.width, context),
    space(SPACE.wide),
    ...linesOf(ours(slips.heading), LOOKS.subheading, body.width, faces),
    ...linesOf(ours(`${slips.lead} ${slips.how}`), LOOKS.text, body.width, faces),
  ];
  const start = body.y + SPACE.middle + heightOf(top) + MARK.gap + MARK.length + SPACE.small;
  const end = body.y + body.height - MARK.gap - MARK.length;
  const area = { ...body, y: start, height: end - start };
  const down = Math.ceil(slips.count / ACROSS);
  const [width, height] = [area.width / ACROSS, area.height / down];
  return together(
    rule(body.x, body.y, body.width, EDGE.heavy, INK.ink),
    stack(top, body.x, body.y + SPACE.middle),
    cuts(area, down),
    ...Array.from({ length: slips.count }, (_, index) =>
      slip(
        slips,
        {
          x: area.x + (index % ACROSS) * width,
          y: area.y + Math.floor(index / ACROSS) * height,
          width,
          height,
        },
        context,
      ),
    ),
  );
}
