import type { Cycle } from '#domain/assessment.ts';
import { readTypedAmount } from '#domain/amount-input.ts';
import { readTypedDays } from '#domain/days-input.ts';
import {
  type EconomicsNumber,
  fitsEconomics,
  fitsReason,
  LEAVING_REASONS,
  type LeavingReason,
} from '#domain/economics-inputs.ts';
import { readTypedNumber, type TypedNumber } from '#domain/number-input.ts';
import { isWithin, type Range } from '#domain/range-input.ts';

/** The fields of the page, and how what is typed in one becomes a number or a fault. */

export const CYCLE_FIELDS = [
  'days',
  'lookAheadDays',
  'bufferDays',
  'lastDay',
] as const satisfies readonly (keyof Cycle)[];
export type CycleField = (typeof CYCLE_FIELDS)[number];

/** The sample asks who still comes, as people ask it; stored is how many are gone. */
export const MONEY_FIELDS = [
  'customersStart',
  'lost',
  'sampleAsked',
  'sampleStill',
  'gained',
  'revenuePerCustomer',
  'marginPct',
  'costToServe',
  'acquisitionSpend',
  'retentionSpend',
  'acceptableChurnPct',
  'planCost',
  'annualProfit',
  'discountPct',
] as const satisfies readonly (Exclude<EconomicsNumber, 'sampleGone'> | 'sampleStill')[];
export type MoneyField = (typeof MONEY_FIELDS)[number];

export type ReasonField = `reason-${LeavingReason}`;
export const reasonField = (reason: LeavingReason): ReasonField => `reason-${reason}`;

export type NumberField = MoneyField | CycleField | ReasonField;
export type Unit = 'count' | 'money' | 'percent' | 'days';

const MONEY: readonly NumberField[] = [
  'revenuePerCustomer',
  'costToServe',
  'acquisitionSpend',
  'retentionSpend',
  'planCost',
  'annualProfit',
];
const PERCENT: readonly NumberField[] = ['marginPct', 'acceptableChurnPct', 'discountPct'];

const isCycleField = (field: NumberField): field is CycleField =>
  CYCLE_FIELDS.some((each) => each === field);
const isMoneyField = (field: NumberField): field is MoneyField =>
  MONEY_FIELDS.some((each) => each === field);

export function unitOf(field: NumberField): Unit {
  if (isCycleField(field)) return 'days';
  if (MONEY.includes(field)) return 'money';
  return PERCENT.includes(field) ? 'percent' : 'count';
}

/** instrument.md 9, "window": up to ten years. */
const DAYS: Range = { min: 0, max: 3650, whole: true };
const CYCLE_LENGTH: Range = { min: 1, max: 3650, whole: true };
/** The formulas take any size; above this a number is a slip of the finger. */
const MOST = 1e12;

function fits(field: NumberField, value: number): boolean {
  if (field === 'days') return isWithin(value, CYCLE_LENGTH);
  if (isCycleField(field)) return isWithin(value, DAYS);
  if (!isMoneyField(field)) return fitsReason(value);
  return fitsEconomics(field === 'sampleStill' ? 'sampleGone' : field, value);
}

function readUnit(unit: Unit, typed: string): TypedNumber {
  switch (unit) {
    case 'days':
      return readTypedDays(typed);
    case 'percent':
      return readTypedNumber(typed);
    case 'count':
    case 'money':
      return readTypedAmount(typed);
  }
}

export type FieldFault = 'wrong' | 'too-large' | 'per-day';

export type ReadField =
  | { readonly ok: true; readonly value: number | undefined; readonly ambiguous: boolean }
  | { readonly ok: false; readonly fault: FieldFault };

/** A number in range, nothing, or what is wrong with it. */
export function readField(field: NumberField, typed: string): ReadField {
  const unit = unitOf(field);
  const read = readUnit(unit, typed);
  switch (read.kind) {
    case 'empty':
      return { ok: true, value: undefined, ambiguous: false };
    case 'per-day':
      return { ok: false, fault: 'per-day' };
    case 'not-a-number':
      return { ok: false, fault: 'wrong' };
    case 'number': {
      if (Math.abs(read.value) > MOST) return { ok: false, fault: 'too-large' };
      if (!fits(field, read.value)) return { ok: false, fault: 'wrong' };
      // "0.38" is more often 38% than less than one half of a percent.
      const isFraction = unit === 'percent' && read.value > 0 && read.value < 1;
      return { ok: true, value: read.value, ambiguous: read.ambiguous || isFraction };
    }
  }
}

export const REASON_FIELDS: readonly ReasonField[] = LEAVING_REASONS.map(reasonField);
export const NUMBER_FIELDS: readonly NumberField[] = [
  ...MONEY_FIELDS,
  ...CYCLE_FIELDS,
  ...REASON_FIELDS,
];
