import { asOneParagraph, together } from '../shape.ts';
import type { Piece } from './flow.ts';
import { heightOf, type Line, stack } from './lines.ts';

/** Cells beside each other: rows of a table, a figure with its text, two columns of cards. */

export type RowCell = {
  /** Left edge, in mm from the left edge of the text. */
  readonly x: number;
  readonly lines: readonly Line[];
};

/** A row up to this height in mm stays whole; only texts without end make higher ones. */
const WHOLE_UP_TO = 100;
/** Parts of a row that has to be cut. */
const PART = 50;

/** As many lines from `from` on as fit into a part of a row; one at least. */
function partOf(lines: readonly Line[], from: number): number {
  let to = from;
  let height = 0;
  while (to < lines.length && (to === from || height + (lines[to]?.height ?? 0) <= PART)) {
    height += lines[to]?.height ?? 0;
    to++;
  }
  return to;
}

/** Rows of lines with one part for each page-friendly stretch of a cell without end. */
function partsOf(cells: readonly RowCell[]): readonly (readonly RowCell[])[] {
  if (cells.every(({ lines }) => heightOf(lines) <= WHOLE_UP_TO)) return [cells];
  const parts: (readonly RowCell[])[] = [];
  let starts = cells.map(() => 0);
  while (starts.some((from, index) => from < (cells[index]?.lines.length ?? 0))) {
    const ends = cells.map(({ lines }, index) => partOf(lines, starts[index] ?? 0));
    parts.push(
      cells.map(({ x, lines }, index) => ({ x, lines: lines.slice(starts[index], ends[index]) })),
    );
    starts = ends;
  }
  return parts;
}

export type RowSetting = {
  readonly gap: number;
  readonly keep: boolean;
  /** Its cells are read one after the other as one sentence. */
  readonly isSentence?: boolean;
  /** Never cut, however high: what is in it has a height that is known. */
  readonly whole?: boolean;
  /** White space inside the row, above and below its lines. */
  readonly pad?: number;
  readonly head?: Piece;
  /** Drawn with the last part: a rule below the row. */
  readonly below?: (x: number, y: number) => ReturnType<Piece['draw']>;
};

/** A row as one piece, or as several when a text in it goes on and on. */
export function rowPieces(cells: readonly RowCell[], setting: RowSetting): readonly Piece[] {
  const { gap, keep, pad = 0, head, below } = setting;
  const parts = setting.whole === true ? [cells] : partsOf(cells);
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const above = index === 0 ? pad : 0;
    const content = Math.max(0, ...part.map(({ lines }) => heightOf(lines)));
    const height = above + content + (isLast ? pad : 0);
    return {
      height,
      gap: index === 0 ? gap : 0,
      keep: isLast && keep,
      draw: (x, y) => {
        const drawn = together(
          ...part.map((cell) => stack(cell.lines, x + cell.x, y + above)),
          ...(isLast && below !== undefined ? [below(x, y + height)] : []),
        );
        return setting.isSentence === true ? asOneParagraph(drawn) : drawn;
      },
      ...(head === undefined ? {} : { head }),
    };
  });
}
