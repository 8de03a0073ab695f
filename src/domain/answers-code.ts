import { lastAnswer } from './answered-day.ts';
import type { AssessmentData } from './assessment.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { addDays } from './calendar.ts';
import { crc16 } from './crc16.ts';
import { packAnswers, packedLength, unpackAnswers } from './packed-answers.ts';
import { GROWTH_ITEMS } from './questionnaires/growth-positioning.ts';
import { MOMENTS_OF_TRUTH_ITEMS } from './questionnaires/moments-of-truth.ts';
import type { Answer } from './questionnaire.ts';

/**
 * All answers of an assessment as a text short enough for a printed code (workshop.md 2.5). It
 * carries levels, evidence and a day: no name, no note, no money.
 *
 * Bytes: magic · version · form (1 questionnaire A, 2 B, 3 both) · day (2) · CRC-16 of all the
 * others (2) · packed answers of A (20) · of B (17). At most 44.
 */

const MAGIC = 0xf5;
const VERSION = 1;
const HEADER = 7;
const CRC_AT = 5;
/** Day 1; 0 stands for no day. */
const FIRST_DAY = '2020-01-01';
const DAY_MS = 86_400_000;
const LAST_DAY = 0xffff;

const FORMS = [
  { questionnaire: 'momentsOfTruth', bit: 1, items: MOMENTS_OF_TRUTH_ITEMS },
  { questionnaire: 'growthPositioning', bit: 2, items: GROWTH_ITEMS },
] as const;

/** Answers by questionnaire and item id; a questionnaire without answers is left out. */
type CodedAnswers = Readonly<
  Partial<Record<(typeof FORMS)[number]['questionnaire'], Record<string, Answer>>>
>;

export type DecodedAnswers =
  | {
      readonly ok: true;
      readonly answers: CodedAnswers;
      /** ISO day on which they were given; undefined when the code carries none. */
      readonly answeredOn: string | undefined;
    }
  | { readonly ok: false; readonly problem: 'foreign' | 'newer' | 'cut' | 'damaged' };

function dayNumber(day: string | undefined): number {
  if (day === undefined) return 0;
  const days = (Date.parse(day) - Date.parse(FIRST_DAY)) / DAY_MS + 1;
  return Number.isInteger(days) && days >= 1 && days <= LAST_DAY ? days : 0;
}

/** The check sum of everything but the check sum. */
const crcOf = (bytes: Uint8Array) =>
  crc16([...bytes.subarray(0, CRC_AT), ...bytes.subarray(HEADER)]);

/** The code of an assessment; undefined while nothing is answered. */
export function encodeAnswers(assessment: AssessmentData): string | undefined {
  const given = FORMS.flatMap(({ questionnaire, bit, items }) => {
    const answers = assessment[questionnaire]?.answers ?? {};
    const isAnswered = items.some((item) => answers[item] !== undefined);
    return isAnswered ? [{ bit, packed: packAnswers(answers, items) }] : [];
  });
  if (given.length === 0) return undefined;
  const form = given.reduce((sum, { bit }) => sum | bit, 0);
  const day = dayNumber(lastAnswer(assessment));
  const bytes = Uint8Array.from([
    ...[MAGIC, VERSION, form, day >> 8, day & 255, 0, 0],
    ...given.flatMap(({ packed }) => [...packed]),
  ]);
  const crc = crcOf(bytes);
  bytes.set([crc >> 8, crc & 255], CRC_AT);
  return toBase64Url(bytes);
}

const refused = (problem: Extract<DecodedAnswers, { ok: false }>['problem']) =>
  ({ ok: false, problem }) as const;

/** What a code holds, or why it is refused. Never throws, whatever the text is. */
export function decodeAnswers(code: string): DecodedAnswers {
  const bytes = fromBase64Url(code);
  if (bytes?.[0] !== MAGIC) return refused('foreign');
  const [, version = VERSION, form = 0, dayHigh = 0, dayLow = 0, crcHigh = 0, crcLow = 0] = bytes;
  if (version > VERSION) return refused('newer');
  if (bytes.length < HEADER) return refused('cut');
  const forms = FORMS.filter(({ bit }) => (form & bit) !== 0);
  const length = forms.reduce((sum, { items }) => sum + packedLength(items.length), HEADER);
  if (bytes.length < length) return refused('cut');
  const isWhole = crcOf(bytes) === ((crcHigh << 8) | crcLow) && bytes.length === length;
  if (!isWhole || version !== VERSION || form === 0 || form > 3) return refused('damaged');
  let answers: CodedAnswers = {};
  let at = HEADER;
  for (const { questionnaire, items } of forms) {
    const end = at + packedLength(items.length);
    const unpacked = unpackAnswers(bytes.subarray(at, end), items);
    if (unpacked === undefined) return refused('damaged');
    answers = { ...answers, [questionnaire]: unpacked };
    at = end;
  }
  const day = (dayHigh << 8) | dayLow;
  return { ok: true, answers, answeredOn: day === 0 ? undefined : addDays(FIRST_DAY, day - 1) };
}
