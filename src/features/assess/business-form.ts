import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { businessSchema, MAX_CUSTOMERS, type Assessment } from '#domain/assessment.ts';
import { formatCount } from '#domain/numbers.ts';
import { assess } from '#messages/en/assess.ts';
import { LOCALE } from '#messages/locale.ts';
import { readTypedNumber } from '#domain/number-input.ts';

/** The form about the business: what stands in its fields, and how that becomes facts. */

export const businessFormSchema = z.object({
  name: z.string(),
  kind: z.optional(z.nullable(businessSchema.shape.kind)),
  focus: z.string(),
  people: z.optional(z.nullable(z.enum(['alone', 'team']))),
  rivals: z.optional(z.nullable(z.enum(['yes', 'no']))),
  customers: z.string().check(z.refine((typed) => readCustomers(typed).ok)),
  currency: z.string(),
  respondentName: z.string(),
  role: z.string(),
});
export type BusinessFormValues = z.infer<typeof businessFormSchema>;
export type BusinessForm = UseFormReturn<BusinessFormValues>;

/** Customers as typed: nothing, a whole number in range, or so many a day. */
export function readCustomers(
  typed: string,
): { ok: true; value: number | undefined; ambiguous: boolean } | { ok: false; perDay?: number } {
  const read = readTypedNumber(typed);
  if (read.kind === 'empty') return { ok: true, value: undefined, ambiguous: false };
  if (read.kind === 'per-day') return { ok: false, perDay: read.perDay };
  if (read.kind === 'not-a-number') return { ok: false };
  const fits = Number.isInteger(read.value) && read.value >= 1 && read.value <= MAX_CUSTOMERS;
  return fits ? { ok: true, value: read.value, ambiguous: read.ambiguous } : { ok: false };
}

/** What is wrong with the customers as typed; a rate has an offer below the field. */
export function customersError(typed: string): string {
  const read = readCustomers(typed);
  return !read.ok && read.perDay !== undefined && read.perDay > 0
    ? assess.business.customersADay
    : assess.business.customersWrong;
}

export function valuesOf(assessment: Assessment): BusinessFormValues {
  const { business, respondent } = assessment;
  const flag = <T>(value: boolean | undefined, yes: T, no: T) =>
    value === undefined ? undefined : value ? yes : no;
  return {
    name: business?.name ?? '',
    kind: business?.kind,
    focus: business?.focus ?? '',
    people: flag(business?.solo, 'alone', 'team'),
    rivals: flag(business?.rivals, 'yes', 'no'),
    customers: business?.customers === undefined ? '' : formatCount(business.customers, LOCALE),
    currency: business?.currency ?? '',
    respondentName: respondent?.name ?? '',
    role: respondent?.role ?? '',
  };
}
