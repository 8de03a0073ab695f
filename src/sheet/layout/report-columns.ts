import type { Cell, Part, Table } from '#domain/report.ts';
import { naturalWidth, widestWord, type Look } from './lines.ts';
import { GUTTER, LOOKS, type ReportContext } from './report-style.ts';

/** How wide the columns of a table are: narrow ones as needed, wide ones share the rest. */

const LOOK_OF = { plain: LOOKS.cell, strong: LOOKS.cellStrong, soft: LOOKS.cellSoft } as const;

/** How a text in a cell is set. */
export const lookOf = (part: Part): Look => LOOK_OF[part.look ?? 'plain'];

/** The square that shows a level, and the space behind it. */
export const SWATCH = 2.9;
export const SWATCH_GAP = 1.7;
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
export function columnWidths(
  table: Table,
  width: number,
  context: ReportContext,
): readonly number[] {
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
