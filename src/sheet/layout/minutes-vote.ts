import { LEVELS, type Level } from '#domain/questionnaire.ts';
import type { ReportField } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import type { MinutesVote } from '#domain/workshop/minutes.ts';
import { INK } from '../ink.ts';
import { drawn, type Drawn, together } from '../shape.ts';
import { MM_PER_PT } from '../text.ts';
import { type Line, linesOf, readOn, space } from './lines.ts';
import { lookOf, SWATCH, SWATCH_GAP } from './report-columns.ts';
import { EDGE, GRAIN, LOOKS, type ReportContext, SPACE } from './report-style.ts';
import { levelField } from './texture.ts';

/** A vote as five rows of small squares, one for each answer, with its facts in words. In mm. */

const ROW = LOOKS.cell.size * LOOKS.cell.leading * MM_PER_PT + 0.5;
const MARK = { width: 0.9, gap: 1.6 } as const;
const NAMES = 25;
const COUNT = 7;
/** A square, in terms of its pitch. */
const FILLED = 0.8;
const WIDEST_PITCH = 2.1;
/** Closer squares run into each other on paper: then the row is a bar. */
const NARROWEST_PITCH = 0.7;

const LEFT = MARK.width + MARK.gap + SWATCH + SWATCH_GAP + NAMES;

/** What one answer takes of a row, for a picture of that width whose fullest row holds `most`. */
export const pitchFor = (most: number, width: number): number =>
  Math.min(WIDEST_PITCH, (width - LEFT - COUNT) / Math.max(most, 1));

/** All squares of a row as one dashed stroke: hundreds of answers stay a few bytes. */
function squares(count: number, x: number, middle: number, pitch: number): Drawn<ReportField> {
  if (count === 0) return drawn();
  const isBar = pitch < NARROWEST_PITCH;
  const side = pitch * FILLED;
  const end = x + count * pitch - (isBar ? 0 : pitch - side);
  return drawn({
    kind: 'path',
    parts: [
      [
        [x, middle],
        [end, middle],
      ],
    ],
    stroke: INK.accent,
    strokeWidth: isBar ? WIDEST_PITCH * FILLED : side,
    ...(isBar ? {} : { dash: [side, pitch - side] as const }),
  });
}

function levelRow(
  level: Level,
  name: string,
  shown: NonNullable<MinutesVote['shown']>,
  pitch: number,
  { faces }: ReportContext,
): Line {
  const count = shown.counts[level] ?? 0;
  const [low, high] = shown.middleHalf;
  const isMiddle = level >= low && level <= high;
  const names = linesOf(ours(`${level} ${name}`), LOOKS.cell, NAMES, faces).slice(0, 1);
  const number = linesOf(ours(String(count)), LOOKS.cellStrong, COUNT, faces);
  const pad = (ROW - (names[0]?.height ?? 0)) / 2;
  return {
    height: ROW,
    draw: (x, y) => {
      const swatch = x + MARK.width + MARK.gap;
      const start = x + LEFT;
      const side = { width: SWATCH, height: SWATCH };
      return together(
        ...(isMiddle
          ? [
              drawn<ReportField>({
                ...{ kind: 'rect', x, y, width: MARK.width, height: ROW, fill: INK.ink },
              }),
            ]
          : []),
        levelField(level, { x: swatch, y: y + (ROW - SWATCH) / 2, ...side }, EDGE.hairline, GRAIN),
        ...names.map((line) => line.draw(swatch + SWATCH + SWATCH_GAP, y + pad)),
        squares(count, start, y + ROW / 2, pitch),
        ...number.map((line) =>
          line.draw(start + count * pitch + (count === 0 ? 0 : SPACE.tight), y + pad),
        ),
      );
    },
  };
}

/** The picture of a vote, read as one paragraph, or nothing where it has to stay hidden. */
export const pictureLines = (
  { shown }: MinutesVote,
  levels: readonly string[],
  pitch: number,
  context: ReportContext,
): readonly Line[] =>
  shown === undefined
    ? []
    : readOn(LEVELS.map((level) => levelRow(level, levels[level] ?? '', shown, pitch, context)));

/** Its facts in words, each on lines of its own. */
export const factLines = (
  { facts }: MinutesVote,
  width: number,
  { faces }: ReportContext,
): readonly Line[] => facts.flatMap((fact) => linesOf(fact, lookOf(fact), width, faces));

/** What stands in one column when two votes stand beside each other. */
export const votedColumn = (
  vote: MinutesVote,
  levels: readonly string[],
  pitch: number,
  width: number,
  context: ReportContext,
): readonly Line[] => [
  ...(vote.caption === undefined
    ? []
    : [...linesOf(ours(vote.caption), LOOKS.label, width, context.faces), space(SPACE.tight)]),
  ...pictureLines(vote, levels, pitch, context),
  space(vote.shown === undefined ? 0 : SPACE.tight),
  ...factLines(vote, width, context),
];
