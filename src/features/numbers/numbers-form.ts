import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { readField, type NumberField } from './fields.ts';

/** What stands in the form, and what of it can be used. */

export const KNOWS_LOST = ['count', 'sample'] as const;
export type KnowsLost = (typeof KNOWS_LOST)[number];

export type NumbersValues = Record<NumberField, string> & {
  knowsLost?: KnowsLost | null | undefined;
};
export type NumbersForm = UseFormReturn<NumbersValues>;

/** The number in a field, undefined when it is empty or cannot be used. */
export function numberIn(values: NumbersValues, field: NumberField): number | undefined {
  const read = readField(field, values[field]);
  return read.ok ? read.value : undefined;
}

export const isLostTooMany = (values: NumbersValues): boolean =>
  values.knowsLost !== 'sample' &&
  (numberIn(values, 'lost') ?? 0) > (numberIn(values, 'customersStart') ?? Infinity);

export const isStillTooMany = (values: NumbersValues): boolean =>
  (numberIn(values, 'sampleStill') ?? 0) > (numberIn(values, 'sampleAsked') ?? Infinity);

const field = (name: NumberField) =>
  z.string().check(z.refine((typed) => readField(name, typed).ok));

export const numbersSchema: z.ZodMiniType<NumbersValues, NumbersValues> = z
  .object({
    customersStart: field('customersStart'),
    knowsLost: z.optional(z.nullable(z.enum(KNOWS_LOST))),
    lost: field('lost'),
    sampleAsked: field('sampleAsked'),
    sampleStill: field('sampleStill'),
    gained: field('gained'),
    revenuePerCustomer: field('revenuePerCustomer'),
    marginPct: field('marginPct'),
    costToServe: field('costToServe'),
    acquisitionSpend: field('acquisitionSpend'),
    retentionSpend: field('retentionSpend'),
    acceptableChurnPct: field('acceptableChurnPct'),
    planCost: field('planCost'),
    annualProfit: field('annualProfit'),
    discountPct: field('discountPct'),
    days: field('days'),
    lookAheadDays: field('lookAheadDays'),
    bufferDays: field('bufferDays'),
    lastDay: field('lastDay'),
    'reason-no-longer-needed': field('reason-no-longer-needed'),
    'reason-price': field('reason-price'),
    'reason-product-or-fault': field('reason-product-or-fault'),
    'reason-rival-offer': field('reason-rival-offer'),
    'reason-heard-nothing': field('reason-heard-nothing'),
    'reason-unknown': field('reason-unknown'),
  })
  .check(
    z.refine((values) => !isLostTooMany(values), { path: ['lost'] }),
    z.refine((values) => !isStillTooMany(values), { path: ['sampleStill'] }),
  );
