import { GRID_ITEMS, type GridItem } from '../questionnaires/moments-of-truth.ts';
import {
  type BallotProblem,
  type CodeHead,
  readCode,
  textNumber,
  writeCode,
} from './ballot-code.ts';
import { type DotLine, LETTERS } from './dot-lines.ts';
import { DOT_RULES } from './dots.ts';
import type { Round } from './votes.ts';

/**
 * Somebody's dots, or an invitation to give them, as a code like that of a ballot, so that links,
 * files and pasted chats may hold both.
 *
 * The head is the ballot's, with the round as its form and with version 2: an app from before the
 * dots tells its reader to load a newer version, which is what helps. Then a bit for each letter on
 * the wall and a byte for each line, and at last the dots in two bytes; none on an invitation. At
 * most 23 bytes. A line of the room's own travels as a mark of its text alone.
 */

const VERSION = 2;

export type PhoneLine = { readonly letter: string } & (
  | { readonly kind: 'question'; readonly item: GridItem }
  | {
      readonly kind: 'own';
      /** Tells two texts apart, most of the time; 64–255. */
      readonly mark: number;
    }
);

export type DotSlip = Pick<CodeHead, 'kind' | 'workshop' | 'sender'> & {
  readonly round: Round;
  readonly lines: readonly PhoneLine[];
  /** The letter of a line for each dot. */
  readonly dots: readonly string[];
  /** Nobody has filled it in: an invitation. */
  readonly isBlank: boolean;
};

export type DecodedSlip =
  | { readonly ok: true; readonly slip: DotSlip }
  | { readonly ok: false; readonly problem: BallotProblem };

/** Below it a byte is the place of a question in the grid. */
const FIRST_MARK = 64;
const BASE = LETTERS.length + 1;
const DOTS_LENGTH = 2;

const refused = (problem: BallotProblem) => ({ ok: false, problem }) as const;

/** The lines on the wall as a code carries them. */
export const phoneLines = (lines: readonly DotLine[]): readonly PhoneLine[] =>
  lines.map((line) =>
    line.kind === 'question'
      ? { kind: 'question', letter: line.letter, item: line.item }
      : {
          kind: 'own',
          letter: line.letter,
          mark: FIRST_MARK + (textNumber(line.text) % (256 - FIRST_MARK)),
        },
  );

const byteOf = (line: PhoneLine) =>
  line.kind === 'own' ? line.mark : GRID_ITEMS.indexOf(line.item);

function lineOf(letter: string, byte: number): PhoneLine | undefined {
  if (byte >= FIRST_MARK) return { kind: 'own', letter, mark: byte };
  const item = GRID_ITEMS[byte];
  return item === undefined ? undefined : { kind: 'question', letter, item };
}

const numberOf = (letter: string) => LETTERS.findIndex((each) => each === letter) + 1;

/** The code of a slip; a blank one keeps no dots. */
export function encodeDots({ round, lines, dots, isBlank, ...head }: DotSlip): string {
  const letters = lines.reduce((bits, { letter }) => bits | (1 << (numberOf(letter) - 1)), 0);
  const given = dots.toSorted().reduce((sum, letter) => sum * BASE + numberOf(letter), 0);
  return writeCode({ ...head, version: VERSION, form: round }, [
    letters,
    ...lines.map(byteOf),
    ...(isBlank ? [] : [given >> 8, given & 255]),
  ]);
}

/** The letters that the number holds; undefined when it holds anything else. */
function dotsIn([high = 0, low = 0]: Iterable<number>, letters: readonly string[], round: Round) {
  const dots: string[] = [];
  for (let rest = high * 256 + low; rest > 0; rest = Math.floor(rest / BASE)) {
    const letter = LETTERS[(rest % BASE) - 1];
    if (letter === undefined || !letters.includes(letter)) return undefined;
    dots.unshift(letter);
  }
  const { dots: most, perLine } = DOT_RULES[round];
  const isAllowed =
    dots.length <= most &&
    dots.every((letter) => dots.filter((each) => each === letter).length <= perLine);
  return isAllowed ? dots : undefined;
}

/**
 * What a code holds, or why it is refused; `foreign` for whatever is no slip, a ballot too. Never
 * throws, whatever the text is.
 */
export function decodeDots(code: string): DecodedSlip {
  const read = readCode(code);
  if (!read.ok) return read;
  const { head, body, isShort, isWhole } = read;
  if (head.version !== VERSION) return refused('foreign');
  if (isShort) return refused('cut');
  const letters = LETTERS.filter((_, at) => ((body[0] ?? 0) & (1 << at)) !== 0);
  const dotsAt = 1 + letters.length;
  const isBlank = body.length === dotsAt;
  if (!isBlank && body.length < dotsAt + DOTS_LENGTH) return refused('cut');
  const round = ([1, 2] as const).find((each) => each === head.form);
  const lines = letters.flatMap((letter, at) => lineOf(letter, body[1 + at] ?? 0) ?? []);
  const isRight =
    isWhole && letters.length > 0 && lines.length === letters.length && round !== undefined;
  if (!isRight || body.length > dotsAt + DOTS_LENGTH) return refused('damaged');
  const dots = isBlank ? [] : dotsIn(body.subarray(dotsAt), letters, round);
  if (dots === undefined) return refused('damaged');
  const { kind, workshop, sender } = head;
  return { ok: true, slip: { kind, workshop, sender, round, lines, dots, isBlank } };
}

/** Whether two lists of lines are the same, letter by letter. */
export const sameLines = (a: readonly PhoneLine[], b: readonly PhoneLine[]): boolean =>
  a.length === b.length &&
  a.every((line, at) => {
    const other = b[at];
    return other?.letter === line.letter && byteOf(other) === byteOf(line);
  });
