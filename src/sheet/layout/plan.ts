import type { PaperRow, PaperTable, PlanPaper } from '#domain/plan-paper.ts';
import type { Said } from '#domain/report.ts';
import type { Faces } from '../face.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { type Sheet, together } from '../shape.ts';
import { MM_PER_PT } from '../text.ts';
import { printArea } from './area.ts';
import { flow, type Piece, solidPiece } from './flow.ts';
import { heightOf, type Line, linesOf, type Look, space, stack } from './lines.ts';
import { rowPieces, type RowCell } from './rows.ts';
import { rule, say, type TextStyle } from './set.ts';
import { tickBox } from './tick-box.ts';

/** The plan on pages to be read in the hand and ticked off with a pen; lengths in mm. */

const MARGIN = 15;
const FOOT_ROOM = 7;
const GUTTER = 4;
const TICK = { side: 3.4, room: 6.5 } as const;
const PAD = 1.3;
const TABLE_GAP = 8;
/** A table up to this share of a page is not spread over two. */
const TOGETHER = 0.4;

/** Looks of cells stand on lines of one height, so that the cells of a row stay level. */
const CELL_LINE = 4.4;

const look = (face: Look['face'], size: number, line: number, more: Partial<Look> = {}): Look => ({
  face,
  size,
  leading: line / (size * MM_PER_PT),
  colour: INK.ink,
  ...more,
});
const LOOKS = {
  title: look('bold', 22, 10, { role: 'title' }),
  fact: look('regular', 9.5, 4.8, { colour: INK.soft }),
  heading: look('bold', 13, 7.6, { role: 'heading' }),
  head: look('regular', 8, 4.4, { colour: INK.soft }),
  plain: look('regular', 9.5, CELL_LINE),
  strong: look('bold', 9.5, CELL_LINE),
  soft: look('regular', 8.3, CELL_LINE, { colour: INK.soft }),
} as const;

const said = (text: string): Said => ({ field: 'plan', text });

type Column = { readonly x: number; readonly width: number };

function columnsOf({ columns, rows }: PaperTable, width: number): readonly Column[] {
  const start = rows.some(({ ticked }) => ticked !== undefined) ? TICK.room : 0;
  const free = width - start - (columns.length - 1) * GUTTER;
  let x = start;
  return columns.map(({ share }) => {
    const column = { x, width: share * free };
    x += column.width + GUTTER;
    return column;
  });
}

/** A line to write on needs the height of two printed ones. */
const openLines = (width: number): readonly Line[] => [
  space(CELL_LINE),
  {
    height: CELL_LINE,
    draw: (x, y) => rule(x, y + CELL_LINE - 0.6, width, 0.2, INK.hairline),
  },
];

const tickLine = (ticked: boolean): Line => ({
  height: CELL_LINE,
  draw: (x, y) => tickBox(x, y + (CELL_LINE - TICK.side) / 2, TICK.side, ticked),
});

/** Cells beside each other; an empty cell is a line to fill by hand. */
function cellsOf(row: PaperRow, columns: readonly Column[], faces: Faces): readonly RowCell[] {
  const cells = columns.map(({ x, width }, index) => {
    const texts = row.cells[index] ?? [];
    const lines = texts.flatMap((each) => linesOf(said(each.text), LOOKS[each.look], width, faces));
    return { x, lines: lines.length === 0 ? openLines(width) : lines };
  });
  return row.ticked === undefined ? cells : [{ x: 0, lines: [tickLine(row.ticked)] }, ...cells];
}

function headPiece(table: PaperTable, columns: readonly Column[], width: number, faces: Faces) {
  const heads = columns.map((column, index) => {
    const head = said(table.columns[index]?.head ?? '');
    return { x: column.x, lines: linesOf(head, LOOKS.head, column.width, faces).slice(0, 1) };
  });
  const height = LOOKS.head.size * LOOKS.head.leading * MM_PER_PT;
  return {
    height: height + PAD,
    gap: 0,
    keep: true,
    draw: (x, y) =>
      together(
        ...heads.map((head) => stack(head.lines, x + head.x, y)),
        rule(x, y + height + PAD / 2, width, 0.35, INK.ink),
      ),
  } satisfies Piece;
}

/** A table on its way to pages; its head stands again at the top of each further page. */
function tablePieces(
  table: PaperTable,
  room: { readonly width: number; readonly height: number },
  faces: Faces,
): readonly Piece[] {
  const { width } = room;
  const columns = columnsOf(table, width);
  const head = headPiece(table, columns, width, faces);
  const heading = linesOf(said(table.heading), LOOKS.heading, width, faces);
  const rowsOf = (isTogether: boolean) =>
    table.rows.flatMap((row, index) =>
      rowPieces(cellsOf(row, columns, faces), {
        gap: index === 0 ? 0 : PAD,
        pad: PAD,
        keep: isTogether && index < table.rows.length - 1,
        head,
        below: (x, y) => rule(x, y, width, 0.15, INK.hairline),
      }),
    );
  const height = rowsOf(false).reduce((sum, piece) => sum + piece.gap + piece.height, 0);
  return [
    solidPiece(heading, { gap: TABLE_GAP, keep: true }),
    head,
    ...rowsOf(height <= TOGETHER * room.height),
  ];
}

const BUSINESS: TextStyle = { face: 'bold', max: 11, min: 8, leading: 1.2, colour: INK.accent };
const FOOT: TextStyle = { face: 'regular', max: 8, min: 7, leading: 1.2, colour: INK.soft };
/** Room for the name of the business, above the title. */
const NAME_ROOM = 9;

/** The pages of a plan, each with its number. Texts of any length go on over further pages. */
export function layOutPlan(plan: PlanPaper, paper: Paper, faces: Faces): readonly Sheet[] {
  const area = printArea(paper, MARGIN);
  const { width } = area;
  const name = say('chart', plan.business, { ...area, height: NAME_ROOM }, BUSINESS, faces);
  const headY = name.bottom + 2;
  const head = [
    ...linesOf(said(plan.title), LOOKS.title, width, faces),
    ...linesOf(said(plan.facts.join('  ·  ')), LOOKS.fact, width, faces),
  ];
  const room = { ...area, height: area.height - FOOT_ROOM };
  const used = headY - area.y + heightOf(head) + TABLE_GAP;
  const first = { ...room, y: room.y + used, height: room.height - used };
  const pieces = plan.tables.flatMap((table) => tablePieces(table, room, faces));
  const pages = flow(pieces, (page) => (page === 0 ? first : room));
  const footBox = { ...area, y: area.y + area.height - 3, height: 3 };
  return pages.map((page, index) => {
    const top = index === 0 ? [name.drawn, stack(head, area.x, headY)] : [];
    const foot = say('chart', plan.foot(index + 1, pages.length), footBox, FOOT, faces);
    return {
      widthMm: paper.widthMm,
      heightMm: paper.heightMm,
      // What the foot repeats is named once, at the head.
      ...together(...top, page, { ...foot.drawn, missing: [] }),
    };
  });
}
