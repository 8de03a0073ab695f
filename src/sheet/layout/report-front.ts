import type { Front, FrontLine } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import { INK } from '../ink.ts';
import { together } from '../shape.ts';
import type { Context } from './context.ts';
import { levelGrid } from './grid.ts';
import { linePieces, type Piece, solidPiece } from './flow.ts';
import { type Line, linesOf, space, type Look } from './lines.ts';
import { masthead } from './masthead.ts';
import { rowPieces } from './rows.ts';
import { EDGE, GRAIN, GUTTER, LOOKS, type ReportContext, SPACE } from './report-style.ts';
import { rule } from './set.ts';
import { styleOf } from './style.ts';
import { levelField } from './texture.ts';

/** The first page: who, the one sentence, three lines, the grid with its key, the promises. */

const RANK_WIDTH = 11;
const PLANNED_WIDTH = 30;
const GRID_SHARE = 0.61;
const GRID_HEIGHT = 60;
const SWATCH = 4.6;

const ruled = (width: number, stroke: number): Line => ({
  height: stroke,
  draw: (x, y) => rule(x, y, width, stroke, INK.ink),
});

const headed = (text: string, look: Look, width: number, context: ReportContext) =>
  solidPiece(linesOf(ours(text), look, width, context.faces), { gap: SPACE.wide, keep: true });

function headline(front: Front, width: number, { faces }: ReportContext): readonly Piece[] {
  const sentence = (text: string, look: Look, gap: number, even = false) =>
    linePieces(linesOf(ours(text), look, width, faces, { even }), { gap, keep: true });
  return [
    solidPiece([ruled(width, EDGE.heavy)], { gap: SPACE.middle, keep: true }),
    ...sentence(front.headline, LOOKS.headline, SPACE.wide, true),
    ...sentence(front.basis, LOOKS.basis, SPACE.small),
    ...sentence(front.selfView, LOOKS.selfView, 0),
  ];
}

function fixFirstRow(
  line: FrontLine,
  index: number,
  width: number,
  { faces }: ReportContext,
): readonly Piece[] {
  const textWidth = width - RANK_WIDTH - PLANNED_WIDTH - GUTTER.table;
  return rowPieces(
    [
      { x: 0, lines: linesOf(ours(String(index + 1)), LOOKS.rank, RANK_WIDTH, faces) },
      {
        x: RANK_WIDTH,
        lines: [
          ...linesOf(ours(line.text), LOOKS.fix, textWidth, faces),
          ...linesOf(ours(line.reason), LOOKS.reason, textWidth, faces),
        ],
      },
      {
        x: width - PLANNED_WIDTH,
        lines: line.planned.flatMap((said) =>
          linesOf(said, LOOKS.planned, PLANNED_WIDTH, faces, { align: 'end' }),
        ),
      },
    ],
    {
      gap: 0,
      pad: 1.7,
      keep: index === 0,
      below: (x, y) => rule(x, y, width, EDGE.hairline, INK.hairline),
    },
  );
}

function fixFirst(front: Front, width: number, context: ReportContext): readonly Piece[] {
  const { heading, lines } = front.fixFirst;
  const rows =
    lines.length === 0
      ? linePieces(linesOf(ours(front.nothingToFix), LOOKS.text, width, context.faces), {
          gap: SPACE.small,
          keep: false,
        })
      : lines.flatMap((line, index) => fixFirstRow(line, index, width, context));
  return [headed(heading, LOOKS.fixHeading, width, context), ...rows];
}

/** The five levels, each with its field, name and meaning. */
function keyLines({ key }: Front, width: number, { faces }: ReportContext): readonly Line[] {
  const indent = SWATCH + SPACE.small;
  const moved = (line: Line): Line => ({ ...line, draw: (x, y) => line.draw(x + indent, y) });
  const levels = key.levels.flatMap(({ level, name, meaning }): readonly Line[] => {
    const [first, ...others] = [
      ...linesOf(ours(`${level} ${name}`), LOOKS.levelName, width - indent, faces),
      ...linesOf(ours(meaning), LOOKS.meaning, width - indent, faces),
    ];
    if (first === undefined) return [];
    const swatch: Line = {
      height: first.height,
      draw: (x, y) =>
        together(
          levelField(level, { x, y: y + 0.4, width: SWATCH, height: SWATCH }, EDGE.hairline, GRAIN),
          first.draw(x + indent, y),
        ),
    };
    return [swatch, ...others.map(moved), space(SPACE.tight)];
  });
  return [...levels, space(SPACE.tight), ...linesOf(ours(key.marks), LOOKS.meaning, width, faces)];
}

function gridAndKey(front: Front, width: number, context: ReportContext): readonly Piece[] {
  const gridWidth = width * GRID_SHARE;
  const keyX = gridWidth + GUTTER.page;
  const { faces, paper } = context;
  const chart: Context = { style: styleOf(paper, 'team'), faces };
  const grid: Line = {
    height: GRID_HEIGHT,
    draw: (x, y) => levelGrid(front, { x, y, width: gridWidth, height: GRID_HEIGHT }, chart),
  };
  const head = (text: string, room: number) => [
    ...linesOf(ours(text), LOOKS.blockHeading, room, faces),
    space(SPACE.small),
  ];
  return rowPieces(
    [
      { x: 0, lines: [...head(front.grid.heading, gridWidth), grid] },
      {
        x: keyX,
        lines: [
          ...head(front.key.heading, width - keyX),
          ...keyLines(front, width - keyX, context),
        ],
      },
    ],
    { gap: SPACE.wide, keep: false },
  );
}

function promises(front: Front, width: number, context: ReportContext): readonly Piece[] {
  if (front.promises === undefined) return [];
  const { heading, rows } = front.promises;
  const half = (width - GUTTER.page) / 2;
  const { faces } = context;
  const pairs = Array.from({ length: Math.ceil(rows.length / 2) }, (_, index) =>
    rows.slice(2 * index, 2 * index + 2),
  );
  return [
    headed(heading, LOOKS.blockHeading, width, context),
    ...pairs.flatMap((pair, index) =>
      rowPieces(
        pair.map(({ label, said }, at) => ({
          x: at * (half + GUTTER.page),
          lines: [
            ...linesOf(ours(label), LOOKS.label, half, faces),
            ...linesOf(said, LOOKS.promise, half, faces),
          ],
        })),
        { gap: index === 0 ? SPACE.small : SPACE.middle, keep: index < pairs.length - 1 },
      ),
    ),
  ];
}

/** The pieces of the first page; with texts of a usual length it is exactly one. */
export const frontPieces = (
  front: Front,
  width: number,
  context: ReportContext,
): readonly Piece[] => [
  ...masthead(front, width, context),
  ...headline(front, width, context),
  ...fixFirst(front, width, context),
  ...gridAndKey(front, width, context),
  ...promises(front, width, context),
];
