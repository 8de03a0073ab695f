import { fromBase64Url, toBase64Url } from '../base64url.ts';
import { crc16 } from '../crc16.ts';
import { packAnswers, packedLength, unpackAnswers } from '../packed-answers.ts';
import { type GridItem, MOMENTS } from '../questionnaires/moments-of-truth.ts';
import { isLevel, type Level } from '../questionnaire.ts';
import { BUSINESS_KINDS, type BusinessKind } from '../words.ts';
import { askedItems, MOST_MOMENTS, type Questions } from './questions.ts';

/**
 * A ballot, filled in or still blank, as a text short enough for a code on a phone (workshop.md
 * 2.5). It carries levels alone: no name, no note, no evidence.
 *
 * Bytes: magic · version · form (a bit for each moment, 0 for the quick set) · kind of business
 * (0 for none) · number of the workshop (4) · sender (2) · CRC-16 of all the others (2) · packed
 * answers, none of them on a blank one. At most 24 for four moments.
 */

const MAGIC = 0xf6;
const VERSION = 1;
const CRC_AT = 10;
const HEADER = 12;

/** How every code begins: 0xf6, 1 as base64url. */
export const CODE_BEGINS = '9g';

export type BallotAnswers = Readonly<Partial<Record<GridItem, Level | 'dont-know'>>>;

export type Ballot = {
  readonly questions: Questions;
  readonly kind: BusinessKind | undefined;
  /** Tells one workshop from another, 0 to 2³² − 1. */
  readonly workshop: number;
  /** Below 256 the number on a paper ballot, above it one that a phone has drawn. */
  readonly sender: number;
  readonly answers: BallotAnswers;
  /** Nobody has filled it in: an invitation. */
  readonly isBlank: boolean;
};

export type BallotProblem = 'foreign' | 'newer' | 'cut' | 'damaged';
export type DecodedBallot =
  | { readonly ok: true; readonly ballot: Ballot }
  | { readonly ok: false; readonly problem: BallotProblem };

const refused = (problem: BallotProblem) => ({ ok: false, problem }) as const;

/** A number for a text, 0 to 2³² − 1 (FNV-1a). */
export function textNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** A workshop's own number, from its id. */
export const workshopNumber = (id: string): number => textNumber(id);

const formOf = (questions: Questions) =>
  questions.kind === 'quick'
    ? 0
    : MOMENTS.reduce(
        (form, moment, at) => form | (questions.moments.includes(moment) ? 1 << at : 0),
        0,
      );

/** The questions of a form; undefined for a form that no workshop has. */
function questionsOf(form: number): Questions | undefined {
  if (form === 0) return { kind: 'quick' };
  if (form >= 1 << MOMENTS.length) return undefined;
  const moments = MOMENTS.filter((_, at) => (form & (1 << at)) !== 0);
  return moments.length > MOST_MOMENTS ? undefined : { kind: 'moments', moments };
}

const bytesOf = (value: number, count: number) =>
  Array.from({ length: count }, (_, at) => (value >>> (8 * (count - 1 - at))) & 255);

const numberIn = (bytes: Uint8Array, from: number, to: number) =>
  bytes.subarray(from, to).reduce((sum, byte) => sum * 256 + byte, 0);

/** The check sum of everything but the check sum. */
const crcOf = (bytes: Uint8Array) =>
  crc16([...bytes.subarray(0, CRC_AT), ...bytes.subarray(HEADER)]);

/** What stands at the head of every code of a workshop. */
export type CodeHead = {
  readonly version: number;
  readonly form: number;
} & Pick<Ballot, 'kind' | 'workshop' | 'sender'>;

/** A head and what follows it, with their check sum, as text. */
export function writeCode(head: CodeHead, body: Iterable<number>): string {
  const { version, form, kind, workshop, sender } = head;
  const kindNumber = kind === undefined ? 0 : BUSINESS_KINDS.indexOf(kind) + 1;
  const bytes = Uint8Array.from([
    ...[MAGIC, version, form, kindNumber],
    ...bytesOf(workshop, 4),
    ...bytesOf(sender, 2),
    ...[0, 0],
    ...body,
  ]);
  bytes.set(bytesOf(crcOf(bytes), 2), CRC_AT);
  return toBase64Url(bytes);
}

/** What a text that ends in the middle of a byte begins with. */
const beginningOf = (code: string) => fromBase64Url(code.slice(0, -1)) ?? evenBytes(code);

/** Four signs are three bytes, whatever follows them. */
const evenBytes = (code: string) => fromBase64Url(code.slice(0, code.length - (code.length % 4)));

/**
 * The head of a code and what follows it; `isWhole` tells whether the check sum holds, and
 * `isShort` that the text ends too early for a code. Refused as `foreign` when it is no code at all.
 */
export function readCode(code: string) {
  const whole = fromBase64Url(code);
  const bytes = whole ?? beginningOf(code);
  if (bytes?.[0] !== MAGIC) return refused('foreign');
  const [, version = 0, form = 0, kindNumber = 0] = bytes;
  const isWhole =
    bytes.length >= HEADER &&
    crcOf(bytes) === numberIn(bytes, CRC_AT, HEADER) &&
    kindNumber <= BUSINESS_KINDS.length;
  const head: CodeHead = {
    version,
    form,
    kind: BUSINESS_KINDS[kindNumber - 1],
    workshop: numberIn(bytes, 4, 8),
    sender: numberIn(bytes, 8, CRC_AT),
  };
  const isShort = bytes.length < HEADER || whole === undefined;
  return { ok: true, head, body: bytes.subarray(HEADER), isShort, isWhole } as const;
}

/** The code of a ballot; a blank one keeps no answers. */
export function encodeBallot({
  questions,
  kind,
  workshop,
  sender,
  answers,
  isBlank,
}: Ballot): string {
  const items = askedItems(questions);
  const given = Object.fromEntries(
    Object.entries(answers).map(([item, level]) => [item, { level }]),
  );
  const head = { version: VERSION, form: formOf(questions), kind, workshop, sender };
  return writeCode(head, isBlank ? [] : packAnswers(given, items));
}

/** The answers that the bytes hold; undefined when they hold anything but levels. */
function answersIn(bytes: Uint8Array, questions: Questions): BallotAnswers | undefined {
  const items = askedItems(questions);
  const unpacked = unpackAnswers(bytes, items);
  if (unpacked === undefined) return undefined;
  const answers: Partial<Record<GridItem, Level | 'dont-know'>> = {};
  for (const item of items) {
    const answer = unpacked[item];
    if (answer === undefined) continue;
    const { level, evidence } = answer;
    if (evidence !== undefined || !(isLevel(level) || level === 'dont-know')) return undefined;
    answers[item] = level;
  }
  return answers;
}

/** What a code holds, or why it is refused. Never throws, whatever the text is. */
export function decodeBallot(code: string): DecodedBallot {
  const read = readCode(code);
  if (!read.ok) return read;
  const { head, body, isShort, isWhole } = read;
  if (head.version > VERSION) return refused('newer');
  if (isShort) return refused('cut');
  const questions = questionsOf(head.form);
  if (questions === undefined) return refused('damaged');
  const isBlank = body.length === 0;
  const length = packedLength(askedItems(questions).length);
  if (!isBlank && body.length < length) return refused('cut');
  // What is left of a ballot that lost all its answers looks like an invitation.
  if (isBlank && !isWhole) return refused('cut');
  if (!isWhole || head.version !== VERSION || (!isBlank && body.length > length)) {
    return refused('damaged');
  }
  const answers = isBlank ? {} : answersIn(body, questions);
  if (answers === undefined) return refused('damaged');
  const { kind, workshop, sender } = head;
  return { ok: true, ballot: { questions, kind, workshop, sender, answers, isBlank } };
}
