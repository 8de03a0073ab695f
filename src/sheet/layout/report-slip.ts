import type { ReportField, Slip } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import { fit } from '../fit.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { drawn, type Drawn, type Sheet, together } from '../shape.ts';
import { heightOf, type Line, linesOf, space, stack } from './lines.ts';
import { bodyOf, EDGE, LOOKS, type ReportContext, SPACE } from './report-style.ts';
import { rule } from './set.ts';

/** The slip to cut out: A7, a pocket's size, with the question and a line for each answer. */

export const SLIP = { width: 74, height: 105 } as const;
const PAD = 5;
const NUMBER_WIDTH = 6;

/** A name of any length on one line; it stands in full on the first page. */
function shortName(name: string, width: number, { faces }: ReportContext): readonly Line[] {
  const { size, leading, face } = LOOKS.slipName;
  const type = { max: size, min: size, leading };
  const [line] = fit(name, { width, height: 0 }, type, faces[face]).lines;
  return line === undefined ? [] : linesOf(ours(line.text), LOOKS.slipName, width, faces);
}

/** Numbered lines to write on, in a given height. */
function answerLines(
  count: number,
  height: number,
  width: number,
  { faces }: ReportContext,
): readonly Line[] {
  const pitch = height / count;
  return Array.from({ length: count }, (_, index): Line => {
    const number = linesOf(ours(String(index + 1)), LOOKS.slipName, NUMBER_WIDTH, faces);
    return {
      height: pitch,
      draw: (x, y) =>
        together(
          stack(number, x, y + pitch - heightOf(number)),
          rule(x + NUMBER_WIDTH, y + pitch, width - NUMBER_WIDTH, EDGE.hairline, INK.soft),
        ),
    };
  });
}

function cutLine(x: number, y: number): Drawn<ReportField> {
  const [right, bottom] = [x + SLIP.width, y + SLIP.height];
  return drawn({
    kind: 'path',
    parts: [
      [
        [x, y],
        [right, y],
        [right, bottom],
        [x, bottom],
        [x, y],
      ],
    ],
    stroke: INK.soft,
    strokeWidth: EDGE.hairline,
    dash: [1.4, 1.4],
  });
}

/** One slip as a line of text among others, with its cut line around it. */
export function slipLine(slip: Slip, context: ReportContext): Line {
  const { faces } = context;
  const width = SLIP.width - 2 * PAD;
  const top = [
    ...linesOf(ours(slip.title), LOOKS.label, width, faces),
    ...shortName(slip.business, width, context),
    space(SPACE.small),
    ...linesOf(ours(slip.question), LOOKS.slipQuestion, width, faces, { even: true }),
  ];
  const bottom = [space(SPACE.middle), ...linesOf(ours(slip.thanks), LOOKS.slipName, width, faces)];
  const room = SLIP.height - 2 * PAD - heightOf(top) - heightOf(bottom);
  const lines = [...top, ...answerLines(slip.count, room, width, context), ...bottom];
  return {
    height: SLIP.height,
    draw: (x, y) => together(cutLine(x, y), stack(lines, x + PAD, y + PAD)),
  };
}

const ACROSS = 2;
const DOWN = 2;

/** A sheet of four slips, for four people who ask. */
export function layOutSlips(
  slip: Slip,
  instruction: string,
  paper: Paper,
  context: ReportContext,
): Sheet<ReportField> {
  const body = bodyOf(paper, true);
  const left = (paper.widthMm - ACROSS * SLIP.width) / 2;
  const head = linesOf(ours(instruction), LOOKS.text, ACROSS * SLIP.width, context.faces);
  const top = body.y + heightOf(head) + SPACE.middle;
  const one = slipLine(slip, context);
  const slips = Array.from({ length: ACROSS * DOWN }, (_, index) =>
    one.draw(left + (index % ACROSS) * SLIP.width, top + Math.floor(index / ACROSS) * SLIP.height),
  );
  const { widthMm, heightMm } = paper;
  return { widthMm, heightMm, ...together(stack(head, left, body.y), ...slips) };
}
