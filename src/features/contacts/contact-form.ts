import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { CHANNELS, VERDICTS, type Interaction } from '#domain/assessment.ts';
import { readDuration } from '#domain/duration-input.ts';
import { formatAmount } from '#domain/numbers.ts';
import { LEVELS, type Level } from '#domain/questionnaire.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { isWithin, readWithin, type Range } from '#domain/range-input.ts';
import { readTimes } from '#domain/times-input.ts';
import { stillCounts } from '#messages/en/still-counts.ts';
import { LOCALE } from '#messages/locale.ts';
import { sayDuration } from '#messages/say-duration.ts';

/** The form of one contact: what stands in its fields, and how that becomes a row. */

/** instrument.md 3.5: up to eight hours of the customer's attention. */
const SECONDS_RANGE: Range = { min: 1, max: 28_800 };
const SHARE_RANGE: Range = { min: 0, max: 100 };

export const MARKS = ['0', '1', '2', '3', '4'] as const;
const mark = z.optional(z.nullable(z.enum(MARKS)));

/** A rate such as "220 a day" is no fault: the card asks what it means. */
export const contactFormSchema = z.object({
  name: z.string(),
  times: z.string().check(z.refine((typed) => readTimes(typed).kind !== 'unfit')),
  seconds: z.string().check(z.refine((typed) => readSeconds(typed).ok)),
  value: mark,
  potential: mark,
  moment: z.enum(['', 'none', ...MOMENTS]),
  channel: z.enum(['', ...CHANNELS]),
  share: z.string().check(z.refine((typed) => readShare(typed).ok)),
  effort: z.enum(['', ...MARKS]),
  required: z.boolean(),
  idea: z.string(),
  choice: z.enum(['', ...VERDICTS]),
});
export type ContactFormValues = z.infer<typeof contactFormSchema>;
export type ContactForm = UseFormReturn<ContactFormValues>;
export type ContactField = keyof ContactFormValues;

const CONTACT_FIELDS = [
  'name',
  'times',
  'seconds',
  'value',
  'potential',
  'moment',
  'channel',
  'share',
  'effort',
  'required',
  'idea',
  'choice',
] as const satisfies readonly ContactField[];

type Read =
  | { readonly ok: true; readonly value: number | undefined; readonly ambiguous: boolean }
  | { readonly ok: false };

const EMPTY: Read = { ok: true, value: undefined, ambiguous: false };

/** The customer's time as typed, in seconds. */
export function readSeconds(typed: string): Read {
  const read = readDuration(typed, 'seconds');
  if (read.kind === 'empty') return EMPTY;
  return read.kind === 'duration' && isWithin(read.seconds, SECONDS_RANGE)
    ? { ok: true, value: read.seconds, ambiguous: read.ambiguous }
    : { ok: false };
}

/** Percent of the customers who have the contact, as typed. */
export function readShare(typed: string): Read {
  const read = readWithin(typed, SHARE_RANGE);
  if (read.kind === 'empty') return EMPTY;
  return read.kind === 'value' ? { ok: true, ...read } : { ok: false };
}

const valueIn = (read: Read): number | undefined => (read.ok ? read.value : undefined);

const levelIn = (text: string | null | undefined): Level | undefined =>
  LEVELS.find((level) => String(level) === text);

/** Whether what stands in a field can be taken; a rate waits until its meaning is chosen. */
export function isFit(values: ContactFormValues, field: ContactField): boolean {
  if (field === 'times') return ['empty', 'value'].includes(readTimes(values.times).kind);
  if (field === 'seconds') return readSeconds(values.seconds).ok;
  return field !== 'share' || readShare(values.share).ok;
}

/** The row that the form stands for; what cannot be read is missing in it. */
export function rowOf(values: ContactFormValues): Interaction {
  const times = readTimes(values.times);
  return {
    name: values.name === '' ? undefined : values.name,
    times: times.kind === 'value' ? times.value : undefined,
    seconds: valueIn(readSeconds(values.seconds)),
    value: levelIn(values.value),
    potential: levelIn(values.potential),
    moment: values.moment === '' ? undefined : values.moment,
    channel: values.channel === '' ? undefined : values.channel,
    share: valueIn(readShare(values.share)),
    effort: levelIn(values.effort),
    required: values.required ? true : undefined,
    idea: values.idea === '' ? undefined : values.idea,
    choice: values.choice === '' ? undefined : values.choice,
  };
}

export const amountText = (value: number | undefined): string =>
  value === undefined ? '' : formatAmount(value, LOCALE);

/** Up to this many seconds are as easy to read as minutes. */
const READ_AS_SECONDS = 120;

export const secondsText = (seconds: number | undefined): string =>
  seconds === undefined || seconds < READ_AS_SECONDS ? amountText(seconds) : sayDuration(seconds);

/** What is wrong with a field, and what counts until it is right. */
export const faultWithKept = (wrong: string, kept: string): string =>
  kept === '' ? wrong : `${wrong} ${stillCounts(kept)}`;

const markOf = (level: number | undefined) => MARKS.find((each) => each === String(level));

/** What stands in the fields of a stored row. */
export const valuesOf = (row: Interaction): ContactFormValues => ({
  name: row.name ?? '',
  times: amountText(row.times),
  seconds: secondsText(row.seconds),
  value: markOf(row.value),
  potential: markOf(row.potential),
  moment: row.moment ?? '',
  channel: row.channel ?? '',
  share: amountText(row.share),
  effort: markOf(row.effort) ?? '',
  required: row.required ?? false,
  idea: row.idea ?? '',
  choice: row.choice ?? '',
});

/** The name of a contact without spaces around it, or what a nameless one is called. */
export function nameOf({ name }: Interaction, nameless: string): string {
  const given = name?.trim() ?? '';
  return given === '' ? nameless : given;
}

/**
 * Brings fields in line that were changed elsewhere. What is being typed stays as typed, and so
 * does what cannot be read: the row keeps its value, the field its text.
 */
export function followRow(form: ContactForm, row: Interaction) {
  const now = form.getValues();
  const typed = rowOf(now);
  const shown = valuesOf(row);
  const stored = rowOf(shown);
  for (const field of CONTACT_FIELDS) {
    const isOther = typed[field] !== stored[field] && now[field] !== shown[field];
    if (isOther && isFit(now, field)) form.setValue(field, shown[field]);
  }
}
