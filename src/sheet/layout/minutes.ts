import type { ReportField } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import type { Minutes, MinutesAction, MinutesQuestion } from '#domain/workshop/minutes.ts';
import type { Faces } from '../face.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { type Sheet, together } from '../shape.ts';
import { flow, linePieces, type Piece, solidPiece } from './flow.ts';
import { framed } from './framed.ts';
import { heightOf, type Line, linesOf, naturalWidth, space, stack } from './lines.ts';
import { masthead } from './masthead.ts';
import { factLines, pictureLines, pitchFor, votedColumn } from './minutes-vote.ts';
import { chapterPieces } from './report-blocks.ts';
import { itemLines } from './report-lists.ts';
import { rowPieces } from './rows.ts';
import { bodyOf, EDGE, GUTTER, LOOKS, type ReportContext, SPACE } from './report-style.ts';
import { rule } from './set.ts';

/** Where everything in the minutes of a workshop stands, page by page; lengths in mm. */

const SHARES: Readonly<Record<keyof MinutesAction, number>> = { what: 0.58, who: 0.22, due: 0.2 };
const COLUMNS = ['what', 'who', 'due'] as const;
/** More than three do not get done (workshop.md 2.4). */
const OPEN_ROWS = 3;
/** High enough to write on by hand. */
const OPEN_HEIGHT = 9;
const REVIEW_LINE = 62;

const columnsOf = (width: number) => {
  const free = width - (COLUMNS.length - 1) * GUTTER.table;
  let x = 0;
  return COLUMNS.map((key) => {
    const column = { key, x, width: SHARES[key] * free };
    x += column.width + GUTTER.table;
    return column;
  });
};

function actionPieces(
  { columns, rows }: Minutes['actions'],
  width: number,
  { faces }: ReportContext,
): readonly Piece[] {
  const places = columnsOf(width);
  const line = (stroke: number, colour: typeof INK.ink | typeof INK.hairline) => ({
    below: (x: number, y: number) => rule(x, y, width, stroke, colour),
  });
  const heads = places.map(({ key, x, width: room }) => ({
    x,
    lines: linesOf(ours(columns[key]), LOOKS.head, room, faces),
  }));
  const head = rowPieces(heads, {
    ...{ gap: SPACE.middle, keep: true, isSentence: true },
    ...line(EDGE.rule, INK.ink),
  });
  const row = { gap: 0, isSentence: true, ...line(EDGE.hairline, INK.hairline) };
  const written = rows.flatMap((action, at) =>
    rowPieces(
      places.map(({ key, x, width: room }) => {
        const look = key === 'what' ? LOOKS.fix : LOOKS.planned;
        return { x, lines: linesOf(action[key], look, room, faces) };
      }),
      { ...row, pad: 1.4, keep: at < rows.length - 1 },
    ),
  );
  const open = Array.from({ length: OPEN_ROWS }, (_, at) =>
    rowPieces([{ x: 0, lines: [space(OPEN_HEIGHT)] }], { ...row, keep: at < OPEN_ROWS - 1 }),
  );
  return [...head, ...(rows.length === 0 ? open.flat() : written)];
}

function reviewPiece({ review }: Minutes['actions'], context: ReportContext): Piece {
  const { faces } = context;
  const start = naturalWidth(review, LOOKS.text, faces) + SPACE.small;
  const lines = linesOf(ours(review), LOOKS.text, start, faces).slice(0, 1);
  const top = OPEN_HEIGHT - heightOf(lines);
  return {
    height: OPEN_HEIGHT,
    gap: 0,
    keep: false,
    draw: (x, y) =>
      together(
        stack(lines, x, y + top),
        rule(x + start, y + OPEN_HEIGHT - 0.8, REVIEW_LINE, EDGE.hairline, INK.soft),
      ),
  };
}

function notePieces(
  { notes }: MinutesQuestion,
  width: number,
  context: ReportContext,
): readonly Piece[] {
  return notes.flatMap((note) =>
    linePieces(itemLines([note], width, context), { gap: SPACE.small, keep: false }),
  );
}

type Scale = { readonly levels: readonly string[]; readonly pitch: number };

function votePieces(
  { votes }: MinutesQuestion,
  { levels, pitch }: Scale,
  width: number,
  context: ReportContext,
): readonly Piece[] {
  const half = (width - GUTTER.page) / 2;
  const right = half + GUTTER.page;
  const [first, second] = votes;
  if (first === undefined) return [];
  const besides: readonly (readonly Line[])[] =
    second === undefined
      ? [pictureLines(first, levels, pitch, context), factLines(first, half, context)]
      : [first, second].map((vote) => votedColumn(vote, levels, pitch, half, context));
  const isTextAlone = second === undefined && first.shown === undefined;
  const cells = besides.map((lines, at) => ({ x: at === 0 || isTextAlone ? 0 : right, lines }));
  return rowPieces(cells, { gap: SPACE.small, keep: false, whole: true });
}

function questionPieces(
  question: MinutesQuestion,
  scale: Scale,
  width: number,
  context: ReportContext,
): readonly Piece[] {
  const { faces } = context;
  const head = [
    ...linesOf(ours(question.moment), LOOKS.label, width, faces),
    ...linesOf(ours(question.question), LOOKS.subheading, width, faces),
  ];
  const change =
    question.change === undefined
      ? []
      : linePieces(linesOf(ours(question.change), LOOKS.advice, width, faces), {
          gap: SPACE.small,
          keep: false,
        });
  return [
    solidPiece(head, { gap: SPACE.wide, keep: true }),
    ...votePieces(question, scale, width, context),
    ...change,
    ...notePieces(question, width, context),
  ];
}

const fullest = (asked: readonly MinutesQuestion[]): number =>
  Math.max(0, ...asked.flatMap(({ votes }) => votes.flatMap(({ shown }) => shown?.counts ?? [])));

function flowingPieces(minutes: Minutes, width: number, context: ReportContext): readonly Piece[] {
  const { actions, questions, chapters, close } = minutes;
  const half = (width - GUTTER.page) / 2;
  const scale = { levels: questions.levels, pitch: pitchFor(fullest(questions.asked), half) };
  const text = (said: string) => ({ kind: 'text', said: ours(said) }) as const;
  const heading = (title: string, ...texts: readonly string[]) =>
    chapterPieces({ heading: title, blocks: texts.map(text) }, width, context);
  return [
    ...masthead({ ...minutes, focus: undefined }, width, context),
    ...heading(actions.heading),
    ...actionPieces(actions, width, context),
    reviewPiece(actions, context),
    ...(questions.asked.length === 0 ? [] : heading(questions.heading, questions.lead)),
    ...questions.asked.flatMap((each) => questionPieces(each, scale, width, context)),
    ...chapters.flatMap((chapter) => chapterPieces(chapter, width, context)),
    ...heading(close.heading, close.selfReport, close.last),
  ];
}

/** The pages of the minutes on upright paper. Nothing is shortened but the name in running heads. */
export function layOutMinutes(
  minutes: Minutes,
  paper: Paper,
  faces: Faces,
): readonly Sheet<ReportField>[] {
  const context: ReportContext = { paper, faces };
  const { width } = bodyOf(paper, true);
  const pages = flow(flowingPieces(minutes, width, context), (page) => bodyOf(paper, page === 0));
  return pages.map((page, index) => framed(page, index + 1, pages.length, minutes, context));
}
