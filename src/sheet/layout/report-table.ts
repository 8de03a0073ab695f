import type { Cell, ReportField, Table } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import { INK } from '../ink.ts';
import { asOneParagraph, drawn, type Drawn, together } from '../shape.ts';
import { MM_PER_PT } from '../text.ts';
import { columnWidths, lookOf, SWATCH, SWATCH_GAP } from './report-columns.ts';
import type { Piece } from './flow.ts';
import { heightOf, type Line, linesOf, stack } from './lines.ts';
import { rowPieces, type RowCell } from './rows.ts';
import { EDGE, GRAIN, GUTTER, LOOKS, type ReportContext } from './report-style.ts';
import { rule } from './set.ts';
import { levelField } from './texture.ts';

/** Tables: rows that stay whole, the head again on each page. */

const LINE = LOOKS.cell.size * LOOKS.cell.leading * MM_PER_PT;
const PAD = 0.7;
const BAR = { height: 2.5, fill: '#6ba59f', line: 0.45 } as const;

type Column = Table['columns'][number];

function barLine({ share, range }: Extract<Cell, { kind: 'bar' }>, width: number): Line {
  return {
    height: LINE,
    draw: (x, y) => {
      const top = y + (LINE - BAR.height) / 2;
      const frame = { x, y: top, width, height: BAR.height };
      const filled = drawn<ReportField>(
        { kind: 'rect', ...frame, stroke: INK.hairline, strokeWidth: EDGE.hairline },
        { kind: 'rect', ...frame, width: width * share, fill: BAR.fill },
      );
      if (range === undefined) return filled;
      const [low, high] = range;
      const middle = top + BAR.height / 2;
      return together(
        filled,
        rule(x + width * low, middle, width * (high - low), BAR.line, INK.ink),
      );
    },
  };
}

function levelLines(
  { level, name }: Extract<Cell, { kind: 'level' }>,
  width: number,
  { faces }: ReportContext,
): readonly Line[] {
  const indent = SWATCH + SWATCH_GAP;
  const [first, ...others] = linesOf(ours(name), LOOKS.cell, width - indent, faces);
  if (first === undefined) return [];
  const moved = (line: Line): Line => ({ ...line, draw: (x, y) => line.draw(x + indent, y) });
  if (level === undefined) return [first, ...others].map(moved);
  const box = (x: number, y: number) => ({ x, y, width: SWATCH, height: SWATCH });
  return [
    {
      ...first,
      draw: (x, y) =>
        together(
          levelField(level, box(x, y + (first.height - SWATCH) / 2), EDGE.hairline, GRAIN),
          first.draw(x + indent, y),
        ),
    },
    ...others.map(moved),
  ];
}

function cellLines(
  cell: Cell | undefined,
  kind: Column['kind'],
  width: number,
  context: ReportContext,
): readonly Line[] {
  switch (cell?.kind) {
    case undefined:
      return [];
    case 'bar':
      return [barLine(cell, width)];
    case 'level':
      return levelLines(cell, width, context);
    case 'words': {
      const align = kind === 'number' ? 'end' : 'start';
      return cell.parts.flatMap((part) =>
        linesOf(part, lookOf(part), width, context.faces, { align }),
      );
    }
  }
}

function rowCells(
  row: readonly Cell[],
  { columns }: Table,
  widths: readonly number[],
  context: ReportContext,
): readonly RowCell[] {
  let x = 0;
  return columns.map(({ kind }, index) => {
    const width = widths[index] ?? 0;
    const cell = { x, lines: cellLines(row[index], kind, width, context) };
    x += width + GUTTER.table;
    return cell;
  });
}

/** Heads stand on the rule below them. */
function headPiece(
  { columns }: Table,
  widths: readonly number[],
  width: number,
  gap: number,
  { faces }: ReportContext,
): Piece {
  let x = 0;
  const cells = columns.map(({ kind, head }, index) => {
    const room = widths[index] ?? 0;
    const align = kind === 'number' ? 'end' : 'start';
    const cell = { x, lines: linesOf(ours(head), LOOKS.head, room, faces, { align }) };
    x += room + GUTTER.table;
    return cell;
  });
  const height = Math.max(0, ...cells.map(({ lines }) => heightOf(lines)));
  return {
    height: height + PAD,
    gap,
    keep: true,
    draw: (left, y) =>
      asOneParagraph(
        together(
          ...cells.map((cell) =>
            stack(cell.lines, left + cell.x, y + height - heightOf(cell.lines)),
          ),
          rule(left, y + height + PAD, width, EDGE.rule, INK.ink),
        ),
      ),
  };
}

/** A table up to this height in mm is not spread over two pages. */
const TOGETHER_UP_TO = 30;

/** The pieces of a table of a width in mm. */
export function tablePieces(
  table: Table,
  width: number,
  gap: number,
  context: ReportContext,
): readonly Piece[] {
  const widths = columnWidths(table, width, context);
  const head = headPiece(table, widths, width, gap, context);
  const { rows, total } = table;
  const line =
    (stroke: number) =>
    (x: number, y: number): Drawn<ReportField> =>
      rule(x, y, width, stroke, stroke > EDGE.hairline ? INK.ink : INK.hairline);
  const rowsOf = (isTogether: boolean) =>
    rows.map((row, index) =>
      rowPieces(rowCells(row, table, widths, context), {
        gap: 0,
        pad: PAD,
        isSentence: true,
        head,
        below: line(total !== undefined && index === rows.length - 1 ? EDGE.rule : EDGE.hairline),
        // Neither the first nor the last row stands alone, nor a sum without its last row.
        keep:
          index === rows.length - 1
            ? total !== undefined
            : isTogether || index === 0 || index === rows.length - 2,
      }),
    );
  const sum =
    total === undefined
      ? []
      : rowPieces(rowCells(total, table, widths, context), {
          gap: 0,
          pad: PAD,
          isSentence: true,
          keep: false,
          head,
        });
  const height = rowsOf(false)
    .flat()
    .reduce((all, piece) => all + piece.height, head.height);
  return [head, ...rowsOf(height <= TOGETHER_UP_TO).flat(), ...sum];
}
