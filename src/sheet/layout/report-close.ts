import type { Close } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import { INK } from '../ink.ts';
import { itemLines } from './report-lists.ts';
import type { Piece } from './flow.ts';
import { type Line, linesOf, space } from './lines.ts';
import { rowPieces } from './rows.ts';
import { SLIP, slipLine } from './report-slip.ts';
import { EDGE, GUTTER, LOOKS, type ReportContext, SPACE } from './report-style.ts';
import { rule } from './set.ts';

/** The end of the report: tomorrow's task, and beside it the slip with the question. */

export function closePieces(close: Close, width: number, context: ReportContext): readonly Piece[] {
  const { faces } = context;
  const left = width - SLIP.width - GUTTER.page;
  const say = (text: string, look: (typeof LOOKS)[keyof typeof LOOKS]) =>
    linesOf(ours(text), look, left, faces);
  const ruled: Line = {
    height: SPACE.middle,
    draw: (x, y) => rule(x, y, width, EDGE.heavy, INK.ink),
  };
  const lines = [
    ruled,
    ...say(close.heading, LOOKS.heading),
    space(SPACE.small),
    ...say(close.task, LOOKS.task),
    space(SPACE.small),
    ...say(close.note, LOOKS.text),
    space(SPACE.wide),
    ...say(close.sure.heading, LOOKS.subheading),
    space(SPACE.tight),
    ...close.sure.remarks.flatMap((remark) => [
      ...itemLines([ours(remark)], left, context),
      space(SPACE.tight),
    ]),
    ...say(close.sure.selfView, LOOKS.text),
    space(SPACE.wide),
    ...say(close.ask.heading, LOOKS.subheading),
    space(SPACE.tight),
    ...say(`${close.ask.lead} ${close.ask.how}`, LOOKS.text),
  ];
  const slip = [space(SPACE.middle), slipLine(close.slip, context)];
  return rowPieces(
    [
      { x: 0, lines },
      { x: width - SLIP.width, lines: slip },
    ],
    { gap: SPACE.chapter, keep: false, whole: true },
  );
}
