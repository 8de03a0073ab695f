import type { Block, Card, Chapter, ReportField, Said } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import { INK } from '../ink.ts';
import { drawn, together } from '../shape.ts';
import { linePieces, type Piece, solidPiece } from './flow.ts';
import { heightOf, type Line, linesOf, readOn, space, stack } from './lines.ts';
import { inRows, listPieces } from './report-lists.ts';
import { MAP_SIDE, positionLine } from './report-position.ts';
import { rowPieces } from './rows.ts';
import { EDGE, GUTTER, LOOKS, MEASURE, type ReportContext, SPACE } from './report-style.ts';
import { tablePieces } from './report-table.ts';
import { rule } from './set.ts';

/** The blocks of a chapter as pieces that fill pages. */

const GAPS = {
  lead: SPACE.middle,
  text: SPACE.small,
  note: SPACE.middle,
  advice: SPACE.middle,
  subheading: SPACE.wide,
} as const;

type Worded = Extract<Block, { readonly said: Said }>;

const ADVICE_INDENT = 4;

const isHeading = (block: Worded) => block.kind === 'subheading';

/** A bar in the accent colour beside a sentence that asks for something. */
const barred = (line: Line): Line => ({
  height: line.height,
  draw: (x, y) =>
    together(
      drawn<ReportField>({
        kind: 'rect',
        x: x - ADVICE_INDENT,
        y,
        width: EDGE.heavy * 1.6,
        height: line.height,
        fill: INK.accent,
      }),
      line.draw(x, y),
    ),
});

function wordedLines(block: Worded, width: number, { faces }: ReportContext): readonly Line[] {
  const indent = block.kind === 'advice' ? ADVICE_INDENT : 0;
  const lines = linesOf(block.said, LOOKS[block.kind], Math.min(width, MEASURE) - indent, faces, {
    even: isHeading(block),
  });
  return block.kind === 'advice' ? lines.map(barred) : lines;
}

const LABEL_WIDTH = 23;

function cardLines(card: Card, width: number, { faces }: ReportContext): readonly Line[] {
  const { title, lines } = card;
  const head = linesOf(ours(title), LOOKS.cardTitle, width, faces);
  const rest = lines.flatMap(({ label, said: text }) => {
    const own = linesOf(text, LOOKS.cardLine, width - LABEL_WIDTH, faces);
    const [name, ...more] = linesOf(ours(label), LOOKS.cardLabel, LABEL_WIDTH - SPACE.tight, faces);
    return own.map((line, index): Line => {
      const beside = index === 0 ? name : more[index - 1];
      return {
        height: line.height,
        draw: (x, y) =>
          together(
            ...(beside === undefined ? [] : [beside.draw(x, y)]),
            line.draw(x + LABEL_WIDTH, y),
          ),
      };
    });
  });
  return [...head, ...rest];
}

/** Two cards beside each other, a rule above each. */
function cardPieces(cards: readonly Card[], width: number, context: ReportContext) {
  const half = (width - GUTTER.page) / 2;
  return inRows(cards, 2).flatMap((pair, index) =>
    rowPieces(
      pair.map((card, at) => {
        const ruled: Line = {
          height: SPACE.small,
          draw: (x, y) => rule(x, y, half, EDGE.rule, INK.ink),
        };
        return {
          x: at * (half + GUTTER.page),
          lines: [ruled, ...cardLines(card, half, context)],
        };
      }),
      { gap: index === 0 ? SPACE.middle : SPACE.middle + 1, keep: false },
    ),
  );
}

function entryPieces(
  { title, lines }: Extract<Block, { kind: 'entry' }>,
  width: number,
  { faces }: ReportContext,
): readonly Piece[] {
  const room = Math.min(width, MEASURE + 12);
  const question = linesOf(title, LOOKS.question, room, faces);
  const answer = lines.flatMap((part) =>
    linesOf(part, part.look === 'soft' ? LOOKS.meaning : LOOKS.answer, room, faces),
  );
  const all = readOn([...question, ...answer]);
  return [
    solidPiece(all.slice(0, question.length), { gap: SPACE.middle, keep: answer.length > 0 }),
    ...linePieces(all.slice(question.length), { gap: 0, keep: false }),
  ];
}

function positionPieces(
  { figure, beside }: Extract<Block, { kind: 'position' }>,
  width: number,
  context: ReportContext,
): readonly Piece[] {
  const x = MAP_SIDE + GUTTER.page;
  const besideWidth = width - x;
  const texts = beside.flatMap((block, index): readonly Line[] => {
    if (!('said' in block)) return [];
    const lines = wordedLines(block, besideWidth, context);
    const indent = block.kind === 'advice' ? ADVICE_INDENT : 0;
    const moved = lines.map((line): Line => ({
      ...line,
      draw: (left, y) => line.draw(left + indent, y),
    }));
    return [space(index === 0 ? 0 : GAPS[block.kind]), ...moved];
  });
  return rowPieces(
    [
      { x: 0, lines: [positionLine(figure, context)] },
      { x, lines: [space(SPACE.wide), ...texts] },
    ],
    { gap: SPACE.middle, keep: false },
  );
}

/** Blocks that are never parted from what they introduce. */
const introduces = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'lead' || block.kind === 'subheading' || next?.kind === 'list';

function blockPieces(
  block: Block,
  next: Block | undefined,
  width: number,
  context: ReportContext,
): readonly Piece[] {
  switch (block.kind) {
    case 'table':
      return tablePieces(block, width, SPACE.middle, context);
    case 'list':
      return listPieces(block.items, width, context);
    case 'cards':
      return cardPieces(block.cards, width, context);
    case 'entry':
      return entryPieces(block, width, context);
    case 'position':
      return positionPieces(block, width, context);
    default: {
      const lines = wordedLines(block, width, context);
      const indent = block.kind === 'advice' ? ADVICE_INDENT : 0;
      return linePieces(lines, {
        gap: GAPS[block.kind],
        keep: introduces(block, next),
        indent,
      });
    }
  }
}

/** The heading of a chapter under a rule, then its blocks. */
export function chapterPieces(
  { heading, blocks }: Pick<Chapter, 'heading' | 'blocks'>,
  width: number,
  context: ReportContext,
): readonly Piece[] {
  const lines = linesOf(ours(heading), LOOKS.heading, width, context.faces);
  const title: Piece = {
    height: SPACE.middle + heightOf(lines),
    gap: SPACE.chapter,
    keep: true,
    draw: (x, y) =>
      together(rule(x, y, width, EDGE.heavy, INK.ink), stack(lines, x, y + SPACE.middle)),
  };
  return [
    title,
    ...blocks.flatMap((block, at) => blockPieces(block, blocks[at + 1], width, context)),
  ];
}
