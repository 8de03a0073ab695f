import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { PROMISE_KINDS, type TimedPromise } from '#domain/assessment.ts';
import {
  naturalUnit,
  readDuration,
  SECONDS_IN,
  type TypedDuration,
} from '#domain/duration-input.ts';
import { formatAmount, formatCount } from '#domain/numbers.ts';
import { isWithin, readWithin, type Range } from '#domain/range-input.ts';
import { stillCounts } from '#messages/en/still-counts.ts';
import { LOCALE } from '#messages/locale.ts';

/** The form of one promise: what stands in its fields, and how that becomes a row. */

/** instrument.md 3.6: from one minute to a year. */
const MINUTES_RANGE: Range = { min: 1, max: 525_600 };
const COUNT_RANGE: Range = { min: 0, max: 1000, whole: true };

export const TIME_UNITS = ['minutes', 'hours', 'days'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** A time as typed, and the unit that is chosen beside it. */
const timeSchema = z
  .object({ typed: z.string(), unit: z.enum(TIME_UNITS) })
  .check(z.refine((time) => readMinutes(time).ok, { path: ['typed'] }));
const count = z.string().check(z.refine((typed) => readCount(typed).ok));

export const promiseFormSchema = z.object({
  name: z.string(),
  kind: z.enum(['', ...PROMISE_KINDS]),
  promised: timeSchema,
  typical: timeSchema,
  rival: timeSchema,
  checked: count,
  kept: count,
});
export type PromiseFormValues = z.infer<typeof promiseFormSchema>;
export type PromiseForm = UseFormReturn<PromiseFormValues>;
export type TimeField = 'promised' | 'typical' | 'rival';
export type TypedTime = PromiseFormValues[TimeField];

type Read = { readonly ok: true; readonly value: number | undefined } | { readonly ok: false };

/** Minutes as typed; a unit written behind the number counts before the chosen one. */
export function readMinutes({ typed, unit }: TypedTime): Read & { readonly read: TypedDuration } {
  const read = readDuration(typed, unit);
  if (read.kind === 'empty') return { ok: true, value: undefined, read };
  if (read.kind === 'not-a-duration') return { ok: false, read };
  const minutes = read.seconds / SECONDS_IN.minutes;
  return isWithin(minutes, MINUTES_RANGE)
    ? { ok: true, value: minutes, read }
    : { ok: false, read };
}

function readCount(typed: string): Read {
  const read = readWithin(typed, COUNT_RANGE);
  if (read.kind === 'empty') return { ok: true, value: undefined };
  return read.kind === 'value' ? { ok: true, value: read.value } : { ok: false };
}

const valueIn = (read: Read): number | undefined => (read.ok ? read.value : undefined);

/** Whether what stands in a field can be taken. */
export function isFit(values: PromiseFormValues, field: keyof PromiseFormValues): boolean {
  switch (field) {
    case 'name':
    case 'kind':
      return true;
    case 'checked':
    case 'kept':
      return readCount(values[field]).ok;
    default:
      return readMinutes(values[field]).ok;
  }
}

/** The row that the form stands for; what cannot be read is missing in it. */
export const rowOf = (values: PromiseFormValues): TimedPromise => ({
  name: values.name === '' ? undefined : values.name,
  kind: values.kind === '' ? undefined : values.kind,
  promisedMinutes: valueIn(readMinutes(values.promised)),
  typicalMinutes: valueIn(readMinutes(values.typical)),
  rivalMinutes: valueIn(readMinutes(values.rival)),
  checked: valueIn(readCount(values.checked)),
  kept: valueIn(readCount(values.kept)),
});

function timeText(minutes: number | undefined): TypedTime {
  if (minutes === undefined) return { typed: '', unit: 'hours' };
  const { count: number, unit } = naturalUnit(minutes);
  return { typed: formatAmount(number, LOCALE), unit };
}

const countText = (value: number | undefined): string =>
  value === undefined ? '' : formatCount(value, LOCALE);

/** What is wrong with a field, and what counts until it is right. */
export const faultWithKept = (wrong: string, kept: string | undefined): string =>
  kept === undefined ? wrong : `${wrong} ${stillCounts(kept)}`;

/** What stands in the fields of a stored row. */
export const valuesOf = (row: TimedPromise): PromiseFormValues => ({
  name: row.name ?? '',
  kind: row.kind ?? '',
  promised: timeText(row.promisedMinutes),
  typical: timeText(row.typicalMinutes),
  rival: timeText(row.rivalMinutes),
  checked: countText(row.checked),
  kept: countText(row.kept),
});

/** Which field of the row each field of the form fills. */
export const ROW_FIELDS = {
  name: 'name',
  kind: 'kind',
  promised: 'promisedMinutes',
  typical: 'typicalMinutes',
  rival: 'rivalMinutes',
  checked: 'checked',
  kept: 'kept',
} as const satisfies Record<keyof PromiseFormValues, keyof TimedPromise>;

const FORM_FIELDS = ['name', 'kind', 'promised', 'typical', 'rival', 'checked', 'kept'] as const;

/** The name of a promise without spaces around it, or what a nameless one is called. */
export function nameOf({ name }: TimedPromise, nameless: string): string {
  const given = name?.trim() ?? '';
  return given === '' ? nameless : given;
}

/**
 * Brings fields in line that were changed elsewhere. What is being typed stays as typed, and so
 * does what cannot be read: the row keeps its value, the field its text.
 */
export function followRow(form: PromiseForm, row: TimedPromise) {
  const now = form.getValues();
  const typed = rowOf(now);
  const shown = valuesOf(row);
  const stored = rowOf(shown);
  for (const field of FORM_FIELDS) {
    const isOther = typed[ROW_FIELDS[field]] !== stored[ROW_FIELDS[field]];
    if (isOther && isFit(now, field)) form.setValue(field, shown[field]);
  }
}

/** "24 h" typed beside *minutes* means hours, so the choice follows what is written. */
export function writtenUnit(time: TypedTime): TimeUnit | undefined {
  const { read } = readMinutes(time);
  const written = read.kind === 'duration' ? read.written?.unit : undefined;
  return TIME_UNITS.find((unit) => unit === written);
}

/** The number alone, for the moment when another unit is chosen than the one written behind it. */
export function withoutUnit(time: TypedTime): string {
  const { read } = readMinutes(time);
  const written = read.kind === 'duration' ? read.written : undefined;
  return written === undefined ? time.typed : formatAmount(written.count, LOCALE);
}
