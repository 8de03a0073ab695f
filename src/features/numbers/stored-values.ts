import type { Assessment } from '#domain/assessment.ts';
import { formatTyped } from '#domain/money-format.ts';
import { isRecord } from '#domain/problems.ts';
import { LOCALE } from '#messages/locale.ts';
import { NUMBER_FIELDS, type NumberField, readField } from './fields.ts';
import { numberIn, type KnowsLost, type NumbersForm, type NumbersValues } from './numbers-form.ts';

/** How the form follows from what is stored. */

const DEFAULT_SAMPLE = 10;

type StoredMoney = NonNullable<NonNullable<Assessment['growthPositioning']>['economics']>;

const moneyOf = ({ growthPositioning }: Assessment): StoredMoney =>
  growthPositioning?.economics ?? {};

/** Longer numbers are written in powers of ten, which the field then cannot use. */
const LONGEST = 1e15;

/** Anything at all may stand in a file; it is shown as it stands there. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return JSON.stringify(value);
  return Math.abs(value) < LONGEST ? formatTyped(value, LOCALE) : String(value);
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

function stillText({ sampleAsked, sampleGone }: StoredMoney): string {
  if (typeof sampleGone === 'string') return sampleGone;
  return typeof sampleAsked === 'number' && typeof sampleGone === 'number'
    ? textOf(sampleAsked - sampleGone)
    : '';
}

function knownBy({ lost, sampleAsked, sampleGone }: StoredMoney): KnowsLost | undefined {
  if (isGiven(lost)) return 'count';
  return isGiven(sampleAsked) || isGiven(sampleGone) ? 'sample' : undefined;
}

/** What stands in the fields of a stored assessment; nothing is taken from elsewhere. */
function storedValues(assessment: Assessment): NumbersValues {
  const money = moneyOf(assessment);
  const cycle = assessment.growthPositioning?.cycle ?? {};
  const reasons = isRecord(money.reasons) ? money.reasons : {};
  return {
    customersStart: textOf(money.customersStart),
    knowsLost: knownBy(money),
    lost: textOf(money.lost),
    sampleAsked: textOf(money.sampleAsked),
    sampleStill: stillText(money),
    gained: textOf(money.gained),
    revenuePerCustomer: textOf(money.revenuePerCustomer),
    marginPct: textOf(money.marginPct),
    costToServe: textOf(money.costToServe),
    acquisitionSpend: textOf(money.acquisitionSpend),
    retentionSpend: textOf(money.retentionSpend),
    acceptableChurnPct: textOf(money.acceptableChurnPct),
    planCost: textOf(money.planCost),
    annualProfit: textOf(money.annualProfit),
    discountPct: textOf(money.discountPct),
    days: textOf(cycle.days),
    lookAheadDays: textOf(cycle.lookAheadDays),
    bufferDays: textOf(cycle.bufferDays),
    lastDay: textOf(cycle.lastDay),
    'reason-no-longer-needed': textOf(reasons['no-longer-needed']),
    'reason-price': textOf(reasons.price),
    'reason-product-or-fault': textOf(reasons['product-or-fault']),
    'reason-rival-offer': textOf(reasons['rival-offer']),
    'reason-heard-nothing': textOf(reasons['heard-nothing']),
    'reason-unknown': textOf(reasons.unknown),
  };
}

/** Nothing is asked twice: the customers of a year ago start from those of the business page. */
export const startsFromBusiness = (assessment: Assessment): boolean =>
  !isGiven(moneyOf(assessment).customersStart) && assessment.business?.customers !== undefined;

/** The form as it opens. */
export function firstValues(assessment: Assessment): NumbersValues {
  const stored = storedValues(assessment);
  return {
    ...stored,
    customersStart: startsFromBusiness(assessment)
      ? textOf(assessment.business?.customers)
      : stored.customersStart,
    sampleAsked: stored.sampleAsked === '' ? String(DEFAULT_SAMPLE) : stored.sampleAsked,
  };
}

/** The number that is stored of a field, as it may be typed; undefined without a usable one. */
export function keptIn(assessment: Assessment, field: NumberField): string | undefined {
  const stored = storedValues(assessment);
  return numberIn(stored, field) === undefined ? undefined : stored[field];
}

/** What stands here before anything is stored is an offer. */
const OFFERED: readonly NumberField[] = ['customersStart', 'sampleAsked'];

/** Fields whose stored value may differ from the form on purpose. */
const isOwn = (field: NumberField, values: NumbersValues, stored: NumbersValues): boolean =>
  (stored[field] === '' && OFFERED.includes(field)) ||
  (field === 'lost' && values.knowsLost === 'sample') ||
  (field === 'sampleStill' && values.knowsLost !== 'sample');

/** Brings fields in line that another tab has changed; what is being typed stays as typed. */
export function followStored(form: NumbersForm, assessment: Assessment) {
  const stored = storedValues(assessment);
  if (isGiven(stored.knowsLost) && form.getValues('knowsLost') !== stored.knowsLost) {
    form.setValue('knowsLost', stored.knowsLost);
  }
  const now = form.getValues();
  for (const field of NUMBER_FIELDS) {
    // What cannot be read is still being typed; the number before it stays stored.
    if (isOwn(field, now, stored) || !readField(field, now[field]).ok) continue;
    if (numberIn(now, field) !== numberIn(stored, field) && now[field] !== stored[field]) {
      form.setValue(field, stored[field], { shouldValidate: form.getFieldState(field).invalid });
    }
  }
}
