import type { Cell, Part, ReportField, Table } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import { INK } from '../ink.ts';
import { drawn, type Drawn, together } from '../shape.ts';
import { MM_PER_PT } from '../text.ts';
import type { Piece } from './report-flow.ts';
import { heightOf, type Line, linesOf, naturalWidth, stack, widestWord } from './report-lines.ts';
import { rowPieces, type RowCell } from './report-rows.ts';
import { EDGE, GUTTER, type Look, LOOKS, type ReportContext } from './report-style.ts';
import { rule } from './set.ts';
import { levelField } from './texture.ts';

/** Tables: columns as wide as their words need, rows that stay whole, the head on each page. */

const LOOK_OF = { plain: LOOKS.cell, strong: LOOKS.cellStrong, soft: LOOKS.cellSoft } as const;
const lookOf = (part: Part): Look => LOOK_OF[part.look ?? 'plain'];

const LINE = LOOKS.cell.size * LOOKS.cell.leading * MM_PER_PT;
const PAD = 1;
const SWATCH = 2.9;
const SWATCH_GAP = 1.7;
const BAR = { height: 2.5, fill: '#6ba59f', line: 0.45 } as const;
/** A narrow column of words never takes more than this of the table. */
const WORDS_AT_MOST = 0.17;
/** Shares in which the wide columns divide what is left, and the least they can do with. */
const WIDE = {
  name: { share: 3, least: 30 },
  text: { share: 3, least: 40 },
  bar: { share: 1.5, least: 26 },
} as const;

type Column = Table['columns'][number];
type WideKind = keyof typeof WIDE;
const isWide = (kind: Column['kind']): kind is WideKind => kind in WIDE;

/** What a cell would be wide on one line. */
function cellWidth(cell: Cell | undefined, { faces }: ReportContext): number {
  switch (cell?.kind) {
    case undefined:
    case 'bar':
      return 0;
    case 'level':
      return SWATCH + SWATCH_GAP + naturalWidth(cell.name, LOOKS.cell, faces);
    case 'words':
      return Math.max(0, ...cell.parts.map((part) => naturalWidth(part.text, lookOf(part), faces)));
  }
}

/** The longest word of a cell: narrower it cannot get without being cut. */
function cellWord(cell: Cell | undefined, { faces }: ReportContext): number {
  if (cell?.kind !== 'words') return 0;
  return Math.max(0, ...cell.parts.map((part) => widestWord(part.text, lookOf(part), faces)));
}

/** Heads stand on two lines at most, and longer words are not cut. */
const headWidth = (head: string, { faces }: ReportContext): number =>
  Math.max(widestWord(head, LOOKS.head, faces), 0.62 * naturalWidth(head, LOOKS.head, faces));

function narrowWidth(column: Column, cells: readonly Cell[], most: number, context: ReportContext) {
  const widest = Math.max(0, ...cells.map((cell) => cellWidth(cell, context)));
  const word = Math.max(
    headWidth(column.head, context),
    ...cells.map((cell) => cellWord(cell, context)),
  );
  const isWhole = column.kind === 'number' || column.kind === 'level';
  return isWhole ? Math.max(widest, word) : Math.max(Math.min(widest, most), Math.min(word, most));
}

/** Widths of all columns in mm: narrow ones as needed, wide ones share the rest. */
function widthsOf(table: Table, width: number, context: ReportContext): readonly number[] {
  const { columns, rows, total } = table;
  const all = total === undefined ? rows : [...rows, total];
  const cellsAt = (index: number) => all.flatMap((row) => row[index] ?? []);
  const free = width - (columns.length - 1) * GUTTER.table;
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
  const narrow = columns.map((column, index) =>
    isWide(column.kind) ? 0 : narrowWidth(column, cellsAt(index), WORDS_AT_MOST * width, context),
  );
  const left = free - sumOf(narrow);
  const shares = columns.map(({ kind }) => (isWide(kind) ? WIDE[kind].share : 0));
  const sumOfShares = sumOf(shares);
  const fair = shares.map((share) => (left * share) / Math.max(sumOfShares, 1));
  // A column of short names gives what it does not need to the others.
  const needed = columns.map(({ kind }, index) =>
    kind === 'name'
      ? Math.max(...cellsAt(index).map((cell) => cellWidth(cell, context)), WIDE.name.least)
      : Infinity,
  );
  const capped = fair.map((each, index) => Math.min(each, needed[index] ?? each));
  const spare = left - sumOf(capped);
  const takers = columns.map(({ kind }, index) =>
    isWide(kind) && (needed[index] ?? 0) > (fair[index] ?? 0) ? (shares[index] ?? 0) : 0,
  );
  const sumOfTakers = sumOf(takers);
  return columns.map(
    (_, index) =>
      (narrow[index] ?? 0) +
      (capped[index] ?? 0) +
      (sumOfTakers === 0 ? 0 : (spare * (takers[index] ?? 0)) / sumOfTakers),
  );
}

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
          levelField(level, box(x, y + (first.height - SWATCH) / 2), EDGE.hairline),
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
      together(
        ...cells.map((cell) => stack(cell.lines, left + cell.x, y + height - heightOf(cell.lines))),
        rule(left, y + height + PAD, width, EDGE.rule, INK.ink),
      ),
  };
}

/** A table up to this height in mm is not spread over two pages. */
const TOGETHER_UP_TO = 90;

/** The pieces of a table of a width in mm. */
export function tablePieces(
  table: Table,
  width: number,
  gap: number,
  context: ReportContext,
): readonly Piece[] {
  const widths = widthsOf(table, width, context);
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
      : rowPieces(rowCells(total, table, widths, context), { gap: 0, pad: PAD, keep: false, head });
  const height = rowsOf(false)
    .flat()
    .reduce((all, piece) => all + piece.height, head.height);
  return [head, ...rowsOf(height <= TOGETHER_UP_TO).flat(), ...sum];
}
