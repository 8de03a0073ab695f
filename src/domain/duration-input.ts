import { readTypedNumber } from './number-input.ts';

/**
 * Durations as people type them: "15", "15 s", "2 min", "1:30", "1 h 30", "half an hour". What is
 * not one duration is `not-a-duration`, never a guess.
 */

export const DURATION_UNITS = ['seconds', 'minutes', 'hours', 'days', 'weeks'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** Length of a unit in seconds; a day is 24 hours, as in "a reply within two days". */
export const SECONDS_IN: Readonly<Record<DurationUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
};

export type TypedDuration =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'duration';
      readonly seconds: number;
      /** It could have been read two ways, so the screen says how it was read. */
      readonly ambiguous: boolean;
      /** One number with one unit written behind it: "24 h"; undefined for all else. */
      readonly written: { readonly count: number; readonly unit: DurationUnit } | undefined;
    }
  | { readonly kind: 'not-a-duration' };

const NOT_A_DURATION: TypedDuration = { kind: 'not-a-duration' };

const UNIT_PATTERNS: readonly (readonly [DurationUnit, RegExp])[] = [
  ['seconds', /^(?:s|sec|secs|seconds?)$/],
  ['minutes', /^(?:m|min|mins|minutes?)$/],
  ['hours', /^(?:h|hr|hrs|hours?)$/],
  ['days', /^(?:d|days?)$/],
  ['weeks', /^(?:w|weeks?)$/],
];

const unitOf = (word: string): DurationUnit | undefined =>
  UNIT_PATTERNS.find(([, pattern]) => pattern.test(word))?.[0];

/** "1 h 30" means 30 minutes: what has no unit behind an hour counts in the next smaller one. */
const smallerThan = (unit: DurationUnit): DurationUnit =>
  DURATION_UNITS[DURATION_UNITS.indexOf(unit) - 1] ?? unit;

const AROUND = /^(?:about|around|roughly|approx\.?|ca\.?|c\.|~|≈)\s*|\s*\b(?:each|each time)$/g;
const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s*([a-z]+)\.?)?$/;
const PART = /(\d[\d.,'’\s\u00a0\u202f\u2009]*)([a-z]*)\.?/g;
const BETWEEN_PARTS = /^(?:[\s,+]|\band\b)*$/;

/** "1:30": minutes and seconds where seconds are asked, else hours and minutes. */
function readClock([, first, second, third, word]: RegExpExecArray, bare: DurationUnit) {
  const named = word === undefined ? undefined : unitOf(word);
  if (word !== undefined && named !== 'minutes' && named !== 'hours') return NOT_A_DURATION;
  const isHours =
    third !== undefined || (named ?? (bare === 'seconds' ? bare : 'hours')) === 'hours';
  const [big, small] = isHours ? [3600, 60] : [60, 1];
  return {
    kind: 'duration',
    seconds: Number(first) * big + Number(second) * small + Number(third ?? 0),
    ambiguous: true,
    written: undefined,
  } as const;
}

type Part = { readonly count: number; readonly unit: DurationUnit; readonly ambiguous: boolean };

/** The parts of "1 h 30 min" in order, or undefined when anything else stands between them. */
function readParts(text: string, bare: DurationUnit): readonly Part[] | undefined {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, digits = '', word = ''] = match;
    if (!BETWEEN_PARTS.test(text.slice(end, match.index))) return undefined;
    end = match.index + whole.length;
    const read = readTypedNumber(digits);
    const before = parts.at(-1)?.unit;
    const unit = word === '' ? (before === undefined ? bare : smallerThan(before)) : unitOf(word);
    if (read.kind !== 'number' || unit === undefined) return undefined;
    // "30 min 1 h" is more likely a slip than a duration.
    if (before !== undefined && SECONDS_IN[unit] >= SECONDS_IN[before]) return undefined;
    parts.push({ count: read.value, unit, ambiguous: read.ambiguous });
  }
  return text.slice(end).trim() === '' ? parts : undefined;
}

/** Reads a duration as typed; `bare` is the unit of a number without one. */
export function readDuration(typed: string, bare: DurationUnit): TypedDuration {
  const text = typed.trim().toLowerCase().replace(AROUND, '');
  if (text === '') return typed.trim() === '' ? { kind: 'empty' } : NOT_A_DURATION;
  const clock = CLOCK.exec(text);
  if (clock !== null) return readClock(clock, bare);
  const inDigits = text.replace(/\bhalf an? /g, '0.5 ').replace(/\ban? /g, '1 ');
  const parts = readParts(inDigits, bare);
  const [first] = parts ?? [];
  if (parts === undefined || first === undefined) return NOT_A_DURATION;
  const seconds = parts.reduce((sum, { count, unit }) => sum + count * SECONDS_IN[unit], 0);
  if (!Number.isFinite(seconds)) return NOT_A_DURATION;
  const hasUnit = /[a-z]/.test(inDigits);
  return {
    kind: 'duration',
    seconds,
    ambiguous: parts.some(({ ambiguous }) => ambiguous),
    written: parts.length === 1 && hasUnit ? { count: first.count, unit: first.unit } : undefined,
  };
}

/** Whole hours, minutes and the seconds left over; for saying a duration back. */
export function splitDuration(seconds: number) {
  const hours = Math.floor(seconds / SECONDS_IN.hours);
  const minutes = Math.floor((seconds - hours * SECONDS_IN.hours) / SECONDS_IN.minutes);
  return {
    hours,
    minutes,
    seconds: seconds - hours * SECONDS_IN.hours - minutes * SECONDS_IN.minutes,
  };
}

const LARGEST_FIRST = ['days', 'hours', 'minutes'] as const;

/** The largest of days, hours and minutes that measures these minutes in whole numbers. */
export function naturalUnit(minutes: number): {
  readonly count: number;
  readonly unit: (typeof LARGEST_FIRST)[number];
} {
  const unit =
    LARGEST_FIRST.find((each) => (minutes * SECONDS_IN.minutes) % SECONDS_IN[each] === 0) ??
    'minutes';
  return { count: (minutes * SECONDS_IN.minutes) / SECONDS_IN[unit], unit };
}
