import { type Answer, type Answers, EVIDENCE, isLevel, type Level } from './questionnaire.ts';

/**
 * Answers as one large number: each question is a digit of a number to the base 14, the first
 * question the highest. 42 questions take 20 bytes, 34 take 17.
 */

/** Levels on which evidence is asked for. */
type Shown = 3 | 4;
const isShown = (level: Level): level is Shown => level >= 3;

const ASKED = [undefined, ...EVIDENCE] as const;

/** What a digit stands for; the order is part of the format and never changes. */
const STATES: readonly (Answer | undefined)[] = [
  undefined,
  { level: 'dont-know' },
  { level: 'not-applicable' },
  { level: 0 },
  { level: 1 },
  { level: 2 },
  ...([3, 4] as const).flatMap((level) =>
    ASKED.map((evidence) => (evidence === undefined ? { level } : { level, evidence })),
  ),
];
const BASE = BigInt(STATES.length);

/** An answer as far as a code carries it: no note, and evidence only where it is asked for. */
export function codedAnswer({ level, evidence }: Answer): Answer {
  const isAsked = isLevel(level) && isShown(level) && evidence !== undefined;
  return isAsked ? { level, evidence } : { level };
}

function digitOf(answer: Answer | undefined): bigint {
  if (answer === undefined) return 0n;
  const { level, evidence } = codedAnswer(answer);
  const digit = STATES.findIndex((each) => each?.level === level && each.evidence === evidence);
  if (digit < 0) throw new Error(`No digit stands for the level ${String(level)}`);
  return BigInt(digit);
}

/** How many bytes so many questions take. */
export function packedLength(questions: number): number {
  let [length, room] = [0, 1n];
  for (const all = BASE ** BigInt(questions); room < all; length++) room *= 256n;
  return length;
}

/** The answers to these questions, the highest byte first. Answers to others are left out. */
export function packAnswers(answers: Answers, items: readonly string[]): Uint8Array {
  let rest = items.reduce((sum, item) => sum * BASE + digitOf(answers[item]), 0n);
  const bytes = new Uint8Array(packedLength(items.length));
  for (let at = bytes.length - 1; at >= 0; at--) {
    bytes[at] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}

/** The way back; undefined when the number is larger than so many questions can make it. */
export function unpackAnswers(
  bytes: Uint8Array,
  items: readonly string[],
): Record<string, Answer> | undefined {
  let rest = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const answers: Record<string, Answer> = {};
  for (const item of items.toReversed()) {
    const answer = STATES[Number(rest % BASE)];
    if (answer !== undefined) answers[item] = answer;
    rest /= BASE;
  }
  return rest === 0n ? answers : undefined;
}
