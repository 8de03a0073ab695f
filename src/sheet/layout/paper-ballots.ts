import type { ReportField } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import type { PaperBallots, PaperQuestion } from '#domain/workshop/paper-ballot.ts';
import type { Faces } from '../face.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { type Drawn, type Sheet, together } from '../shape.ts';
import { MM_PER_PT } from '../text.ts';
import { printArea } from './area.ts';
import { flow, type Piece, solidPiece } from './flow.ts';
import { heightOf, type Line, linesOf, type Look, readOn, space, stack } from './lines.ts';
import { type Box, columns, rule, say, type TextStyle } from './set.ts';
import { tickBox } from './tick-box.ts';

/** Blank ballots to fill in at a table, in black on white; lengths in mm, sizes in points. */

const MARGIN = 12;
const FOOT_ROOM = 6;
const GUTTER = 8;
const NUMBER_WIDTH = 40;
const BOX_GAP = 1.8;
const DIGIT = 4;
/** A front and a back: more than one sheet gets mixed up on a table. */
const SIDES = 2;

const ACROSS = 2;

/** How large a ballot is set: as large as fits on one sheet of paper. */
type Size = { readonly option: number; readonly leading: number; readonly gap: number };
const SIZES: readonly Size[] = [
  { option: 11.5, leading: 1.4, gap: 8 },
  { option: 11.5, leading: 1.3, gap: 5.5 },
  { option: 11, leading: 1.25, gap: 4.5 },
  { option: 10, leading: 1.2, gap: 4 },
  { option: 9.5, leading: 1.18, gap: 3 },
  { option: 9, leading: 1.17, gap: 2 },
  { option: 9, leading: 1.12, gap: 1.4 },
];
/** Below, two sides are better than one. */
const LEAST_ON_ONE_SIDE = 11;

const look = (
  face: Look['face'],
  size: number,
  leading: number,
  more: Partial<Look> = {},
): Look => ({
  face,
  size,
  leading,
  colour: INK.ink,
  ...more,
});
const TITLE = look('bold', 18, 1.15, { role: 'title' });
const NAME: TextStyle = { face: 'regular', max: 10.5, min: 9, leading: 1.2, colour: INK.ink };
const INSTRUCTION = look('regular', 10.5, 1.3);
const FOOT = look('regular', 9, 1.2);
const NUMBER_NAME = look('regular', 9, 1.2);
const NUMBER = look('bold', 34, 1);

const looksOf = ({ option, leading }: Size) => ({
  moment: look('regular', Math.max(9, option - 1.5), 1.2),
  question: look('bold', option + 0.8, 1.18, { role: 'heading' }),
  option: look('regular', option, leading),
});

/** A box to cross, the digit of its level, and its sentence. */
function optionLines(
  digit: string,
  sentence: string,
  width: number,
  type: Look,
  faces: Faces,
): readonly Line[] {
  const side = 0.8 * type.size * MM_PER_PT;
  const start = side + BOX_GAP;
  const indent = start + DIGIT;
  const [number] = linesOf(ours(digit), { ...type, face: 'bold' }, DIGIT, faces);
  return linesOf(ours(sentence), type, width - indent, faces).map((line, at) => ({
    height: line.height,
    draw: (x, y) =>
      together(
        ...(at === 0
          ? [
              tickBox(x, y + (line.height - side) / 2, side, false),
              ...(number === undefined ? [] : [number.draw(x + start, y)]),
            ]
          : []),
        line.draw(x + indent, y),
      ),
  }));
}

function questionPiece(
  { number, moment, question, options }: PaperQuestion,
  { noOpinion }: PaperBallots,
  width: number,
  size: Size,
  faces: Faces,
): Piece {
  const looks = looksOf(size);
  const answers = [
    ...options.map((sentence, level) => [String(level), sentence] as const),
    ['', noOpinion] as const,
  ];
  const lines = [
    ...linesOf(ours(moment), looks.moment, width, faces),
    ...linesOf(ours(`${number}. ${question}`), looks.question, width, faces),
    space(0.6),
    ...readOn(
      answers.flatMap(([digit, sentence]) =>
        optionLines(digit, sentence, width, looks.option, faces),
      ),
    ),
  ];
  return solidPiece(lines, { gap: size.gap, keep: false });
}

/** The head of a side without its number; the whole of it on the front. */
function headOf(ballots: PaperBallots, isFront: boolean, area: Box, faces: Faces) {
  const width = area.width - NUMBER_WIDTH;
  const title = isFront ? linesOf(ours(ballots.title), TITLE, width, faces) : [];
  const nameY = area.y + heightOf(title) + (isFront ? 1.5 : 0);
  const name = say(
    'business.name',
    ballots.business,
    { ...area, y: nameY, width, height: 4 },
    NAME,
    faces,
  );
  const instructions = isFront
    ? ballots.instructions.flatMap((text) => linesOf(ours(text), INSTRUCTION, width, faces))
    : [];
  const instructionsY = name.bottom + (isFront ? 2.5 : 0);
  const bottom = Math.max(instructionsY + heightOf(instructions), area.y + numberHeight) + 2.5;
  const drawn = together<ReportField>(
    stack(title, area.x, area.y),
    isFront ? name.drawn : { ...name.drawn, missing: [] },
    stack(instructions, area.x, instructionsY),
    rule(area.x, bottom, area.width, 0.35, INK.ink),
  );
  return { drawn, bottom: bottom + 3.5 };
}

const numberHeight = (NUMBER_NAME.size * NUMBER_NAME.leading + NUMBER.size * 0.86) * MM_PER_PT;

/** The number that is typed for this ballot, where a stack is leafed through. */
function numberOf(ballots: PaperBallots, number: number, area: Box, faces: Faces) {
  const x = area.x + area.width - NUMBER_WIDTH;
  const setting = { align: 'end' } as const;
  const lines = [
    ...linesOf(ours(ballots.number), NUMBER_NAME, NUMBER_WIDTH, faces, setting),
    ...linesOf(ours(String(number)), NUMBER, NUMBER_WIDTH, faces, setting),
  ];
  return stack(readOn(lines), x, area.y);
}

function footOf(ballots: PaperBallots, page: number, pages: number, area: Box, faces: Faces) {
  const text = [ballots.pageOf(page, pages), ...(page < pages ? [ballots.turn] : [])].join(', ');
  const lines = linesOf(ours(text), FOOT, area.width, faces, { align: 'end' });
  return pages === 1 ? together<ReportField>() : stack(lines, area.x, area.y + area.height - 4);
}

/** The sides of one ballot without its number. */
function sidesOf(
  ballots: PaperBallots,
  size: Size,
  area: Box,
  faces: Faces,
): readonly Drawn<ReportField>[] {
  const heads = [true, false].map((isFront) => headOf(ballots, isFront, area, faces));
  const roomOf = (column: number): Box => {
    const side = Math.floor(column / ACROSS);
    const y = heads[side === 0 ? 0 : 1]?.bottom ?? area.y;
    const room = { ...area, y, height: area.y + area.height - FOOT_ROOM - y };
    return columns(room, ACROSS, GUTTER)[column % ACROSS] ?? room;
  };
  const { width } = roomOf(0);
  const filled = flow(
    ballots.questions.map((each) => questionPiece(each, ballots, width, size, faces)),
    roomOf,
  );
  const count = Math.ceil(filled.length / ACROSS);
  return Array.from({ length: count }, (_, side) =>
    together(
      heads[side === 0 ? 0 : 1]?.drawn ?? together(),
      ...filled.slice(side * ACROSS, (side + 1) * ACROSS),
      footOf(ballots, side + 1, count, area, faces),
    ),
  );
}

export type LaidOutBallots = {
  /** All sides of the first ballot, then of the second, and so on. */
  readonly sheets: readonly Sheet<ReportField>[];
  /** Of one ballot. */
  readonly sides: number;
};

/**
 * A ballot for each person, as large as it can be on the two sides of a sheet, never below 9 pt.
 * A business name that does not fit on a line is shortened and named.
 */
export function layOutBallots(ballots: PaperBallots, paper: Paper, faces: Faces): LaidOutBallots {
  const area = printArea(paper, MARGIN);
  const laid = SIZES.map((size) => ({ size, sides: sidesOf(ballots, size, area, faces) }));
  const best =
    laid.find(({ size, sides }) => sides.length === 1 && size.option >= LEAST_ON_ONE_SIDE) ??
    laid.find(({ sides }) => sides.length <= SIDES) ??
    laid.at(-1);
  const sides = best?.sides ?? [];
  // On paper printed on both sides nobody's ballot begins on the back of another one.
  const blanks = sides.length > 1 && sides.length % 2 === 1 ? [together<ReportField>()] : [];
  const { widthMm, heightMm } = paper;
  const sheets = Array.from({ length: ballots.people }, (_, at) =>
    [...sides, ...blanks].map((side) => ({
      widthMm,
      heightMm,
      ...together(numberOf(ballots, at + 1, area, faces), side),
    })),
  );
  return { sheets: sheets.flat(), sides: sides.length };
}
