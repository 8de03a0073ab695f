import type { Part } from '#domain/report.ts';
import { INK } from '../ink.ts';
import { together } from '../shape.ts';
import type { Piece } from './flow.ts';
import { type Line, linesOf } from './lines.ts';
import { EDGE, GUTTER, LOOKS, MEASURE, type ReportContext, SPACE } from './report-style.ts';
import { rowPieces } from './rows.ts';
import { rule } from './set.ts';

/** Lists as pieces that fill pages; lengths in mm. */

/** Things side by side, `across` in a row. */
export const inRows = <Thing>(
  things: readonly Thing[],
  across: number,
): readonly (readonly Thing[])[] =>
  Array.from({ length: Math.ceil(things.length / across) }, (_, index) =>
    things.slice(across * index, across * (index + 1)),
  );

const BULLET_INDENT = 4;
const DASH = 2.2;

/** Plain parts read on as one text, named by the first of them; soft ones stand below it. */
function paragraphsOf(parts: readonly Part[]): readonly Part[] {
  const plain = parts.filter(({ look }) => look !== 'soft');
  const [first] = plain;
  const said =
    first === undefined ? [] : [{ ...first, text: plain.map(({ text }) => text).join('') }];
  return [...said, ...parts.filter(({ look }) => look === 'soft')];
}

/** The lines of an item, with a short stroke before the first. */
export function itemLines(
  parts: readonly Part[],
  width: number,
  { faces }: ReportContext,
): readonly Line[] {
  const lines = paragraphsOf(parts).flatMap((part) =>
    linesOf(part, part.look === 'soft' ? LOOKS.note : LOOKS.text, width - BULLET_INDENT, faces),
  );
  return lines.map((line, index): Line => ({
    height: line.height,
    draw: (x, y) =>
      together(
        ...(index === 0 ? [rule(x, y + line.height / 2, DASH, EDGE.heavy, INK.accent)] : []),
        line.draw(x + BULLET_INDENT, y),
      ),
  }));
}

/** From this many items on a list stands in two columns, read from left to right. */
const TWO_COLUMNS_FROM = 4;

/** Items below each other, or in two columns where they are many. */
export function listPieces(
  items: readonly (readonly Part[])[],
  width: number,
  context: ReportContext,
): readonly Piece[] {
  const across = items.length >= TWO_COLUMNS_FROM ? 2 : 1;
  const room = across === 1 ? Math.min(width, MEASURE) : (width - GUTTER.page) / across;
  const rows = inRows(items, across);
  return rows.flatMap((row, index) =>
    rowPieces(
      row.map((parts, at) => ({
        x: at * (room + GUTTER.page),
        lines: itemLines(parts, room, context),
      })),
      {
        gap: index === 0 ? SPACE.middle : SPACE.small,
        keep: (index === 0 || index === rows.length - 2) && index < rows.length - 1,
      },
    ),
  );
}
