import type { Assessment, Cycle } from '#domain/assessment.ts';
import { type EconomicsDraft, LEAVING_REASONS } from '#domain/economics-inputs.ts';
import type { Edit } from '#domain/edits.ts';
import { setCycle, setEconomics, setReason, startCustomers } from '#domain/growth-edits.ts';
import { isRecord } from '#domain/problems.ts';
import {
  CYCLE_FIELDS,
  type CycleField,
  MONEY_FIELDS,
  type MoneyField,
  readField,
  type ReasonField,
  reasonField,
} from './fields.ts';
import { numberIn, type NumbersValues } from './numbers-form.ts';

/**
 * What is stored of the form. Text that cannot be used leaves the number that was there before;
 * without one it is stored as it was typed, so that nothing is lost, and the scoring leaves it out.
 */

/** The numbers as they were before somebody began to type. */
export type NumbersBefore = Assessment['growthPositioning'];

const numberOrText = (before: unknown, typed: string): number | string | undefined =>
  typeof before === 'number' ? before : typed;

function storedOf(
  values: NumbersValues,
  field: MoneyField | ReasonField,
  before: unknown,
): number | string | undefined {
  const typed = values[field].trim();
  return numberIn(values, field) ?? (typed === '' ? undefined : numberOrText(before, typed));
}

/** Asked is who still comes, stored how many are gone. */
function goneOf(values: NumbersValues, before: unknown): number | string | undefined {
  const asked = numberIn(values, 'sampleAsked');
  const still = numberIn(values, 'sampleStill');
  const typed = values.sampleStill.trim();
  if (asked !== undefined && still !== undefined && still <= asked) return asked - still;
  return typed === '' ? undefined : numberOrText(before, typed);
}

/** Counted or sampled, never both: what is not chosen stays in the form only. */
const lossEdit = (values: NumbersValues, before: EconomicsDraft): Edit =>
  values.knowsLost === 'sample'
    ? setEconomics({
        lost: undefined,
        sampleAsked: storedOf(values, 'sampleAsked', before.sampleAsked),
        sampleGone: goneOf(values, before.sampleGone),
      })
    : setEconomics({
        lost: storedOf(values, 'lost', before.lost),
        sampleAsked: undefined,
        sampleGone: undefined,
      });

const LOSS_FIELDS: readonly string[] = ['knowsLost', 'lost', 'sampleAsked', 'sampleStill'];

function cycleEdit(values: NumbersValues, field: CycleField, before: Cycle): Edit {
  const read = readField(field, values[field]);
  return setCycle({ [field]: read.ok ? read.value : before[field] });
}

function ownEdit(
  values: NumbersValues,
  field: keyof NumbersValues,
  { economics = {}, cycle = {} }: NonNullable<NumbersBefore>,
): Edit {
  if (LOSS_FIELDS.includes(field)) return lossEdit(values, economics);
  const cycleField = CYCLE_FIELDS.find((each) => each === field);
  if (cycleField !== undefined) return cycleEdit(values, cycleField, cycle);
  const reason = LEAVING_REASONS.find((each) => reasonField(each) === field);
  if (reason !== undefined) {
    const reasons = isRecord(economics.reasons) ? economics.reasons : {};
    return setReason(reason, storedOf(values, reasonField(reason), reasons[reason]));
  }
  const moneyField = MONEY_FIELDS.find((each) => each === field);
  if (moneyField === undefined) throw new Error(`No edit for ${field}`);
  const held: Readonly<Record<string, unknown>> = economics;
  return setEconomics({ [moneyField]: storedOf(values, moneyField, held[moneyField]) });
}

/** What changes with one field. */
export function editOf(
  values: NumbersValues,
  field: keyof NumbersValues,
  before: NumbersBefore = {},
): Edit {
  const edit = ownEdit(values, field, before);
  const start = numberIn(values, 'customersStart');
  if (field === 'customersStart' || start === undefined) return edit;
  return (current) => startCustomers(start)(edit(current));
}
