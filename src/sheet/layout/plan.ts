import type { PaperRow, PaperTable, PlanPaper } from '#domain/plan-paper.ts';
import type { Faces } from '../face.ts';
import { INK } from '../ink.ts';
import { paperOf } from '../paper-size.ts';
import { type Drawn, type Sheet, together } from '../shape.ts';
import { printArea } from './area.ts';
import { say, type TextStyle } from './set.ts';
import { flow, type Flowing } from './plan-flow.ts';
import {
  CELL_LINE,
  cellLines,
  heightOf,
  type Line,
  linesOf,
  LOOKS,
  ruleLine,
  space,
  stroked,
  tickBox,
} from './plan-lines.ts';

/** The plan on A4 pages, to be read in the hand and ticked off with a pen; lengths in mm. */

const PAPER = paperOf('a4', 'portrait');
const MARGIN = 15;
const FOOT_ROOM = 7;
const GUTTER = 4;
const TICK = { side: 3.4, room: 6.5 } as const;
const PAD = 1.3;
/** A line to write on needs the height of two printed ones. */
const LEAST_LINES = 2;

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

/** Cells beside each other, line by line; an empty cell is a line to fill by hand. */
function rowLines(row: PaperRow, columns: readonly Column[], width: number, faces: Faces) {
  const cells = columns.map((column, index) => ({
    ...column,
    lines: cellLines(row.cells[index] ?? [], column.width, faces),
  }));
  const isOpen = cells.some(({ lines }) => lines.length === 0);
  const count = Math.max(isOpen ? LEAST_LINES : 1, ...cells.map(({ lines }) => lines.length));
  const lineAt = (index: number): Line => ({
    height: CELL_LINE,
    draw: (x, y) => {
      const texts = cells.flatMap((cell) => cell.lines[index]?.draw(x + cell.x, y) ?? []);
      const base = y + CELL_LINE - 0.6;
      const open = cells.flatMap((cell) =>
        cell.lines.length === 0 && index === LEAST_LINES - 1
          ? [
              stroked(
                [
                  [x + cell.x, base],
                  [x + cell.x + cell.width, base],
                ],
                INK.hairline,
                0.2,
              ),
            ]
          : [],
      );
      const tick =
        index === 0 && row.ticked !== undefined
          ? [tickBox(x, y + (CELL_LINE - TICK.side) / 2, TICK.side, row.ticked)]
          : [];
      return together(...tick, ...texts, ...open);
    },
  });
  return [
    space(PAD),
    ...Array.from({ length: count }, (_, index) => lineAt(index)),
    ruleLine(2 * PAD, width, INK.hairline, 0.15),
  ];
}

function flowingOf(table: PaperTable, width: number, faces: Faces): Flowing {
  const columns = columnsOf(table, width);
  const heads: Line = {
    height: LOOKS.head.line,
    draw: (x, y) =>
      together(
        ...columns.flatMap((column, index) => {
          const [line] = linesOf(table.columns[index]?.head ?? '', LOOKS.head, column.width, faces);
          return line === undefined ? [] : [line.draw(x + column.x, y)];
        }),
      ),
  };
  return {
    gap: 8,
    heading: linesOf(table.heading, LOOKS.heading, width, faces),
    heads: [heads, ruleLine(PAD, width, INK.ink, 0.35)],
    rows: table.rows.map((row) => rowLines(row, columns, width, faces)),
  };
}

function drawLines(lines: readonly Line[], x: number, top: number): Drawn {
  let y = top;
  return together(
    ...lines.map((line) => {
      const part = line.draw(x, y);
      y += line.height;
      return part;
    }),
  );
}

const BUSINESS: TextStyle = { face: 'bold', max: 11, min: 8, leading: 1.2, colour: INK.accent };
const FOOT: TextStyle = { face: 'regular', max: 8, min: 7, leading: 1.2, colour: INK.soft };
/** Room for the name of the business, above the title. */
const NAME_ROOM = 9;

/** The pages of a plan, each with its number. Texts of any length go on over further pages. */
export function layOutPlan(paper: PlanPaper, faces: Faces): readonly Sheet[] {
  const area = printArea(PAPER, MARGIN);
  const { width } = area;
  const name = say('chart', paper.business, { ...area, height: NAME_ROOM }, BUSINESS, faces);
  const nameHeight = name.bottom - area.y + 2;
  const head = [
    ...linesOf(paper.title, LOOKS.title, width, faces),
    ...linesOf(paper.facts.join('  ·  '), LOOKS.fact, width, faces),
  ];
  const room = { ...area, height: area.height - FOOT_ROOM };
  const tables = paper.tables.map((table) => flowingOf(table, width, faces));
  const pages = flow(tables, room, nameHeight + heightOf(head));
  const footBox = { ...area, y: area.y + area.height - 3, height: 3 };
  return pages.map((page, index) => {
    const top = index === 0 ? [name.drawn, drawLines(head, area.x, area.y + nameHeight)] : [];
    const foot = say('chart', paper.foot(index + 1, pages.length), footBox, FOOT, faces);
    return {
      widthMm: PAPER.widthMm,
      heightMm: PAPER.heightMm,
      // What the foot repeats is named once, at the head.
      ...together(...top, page, { ...foot.drawn, missing: [] }),
    };
  });
}
