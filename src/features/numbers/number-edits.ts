import { LEAVING_REASONS } from '#domain/economics-inputs.ts';
import type { Edit } from '#domain/edits.ts';
import { setCycle, setEconomics, setReason, startCustomers } from '#domain/growth-edits.ts';
import {
  CYCLE_FIELDS,
  MONEY_FIELDS,
  type MoneyField,
  type ReasonField,
  reasonField,
} from './fields.ts';
import { numberIn, type NumbersValues } from './numbers-form.ts';

/**
 * What is stored of the form. Text that cannot be used is stored as it was typed, so that nothing
 * is lost; the scoring names it and leaves it out.
 */

function storedOf(
  values: NumbersValues,
  field: MoneyField | ReasonField,
): number | string | undefined {
  const typed = values[field].trim();
  return numberIn(values, field) ?? (typed === '' ? undefined : typed);
}

/** Asked is who still comes, stored how many are gone; without both numbers the text stays. */
function goneOf(values: NumbersValues): number | string | undefined {
  const asked = numberIn(values, 'sampleAsked');
  const still = numberIn(values, 'sampleStill');
  const typed = values.sampleStill.trim();
  if (asked !== undefined && still !== undefined && still <= asked) return asked - still;
  return typed === '' ? undefined : typed;
}

/** Counted or sampled, never both: what is not chosen stays in the form only. */
const lossEdit = (values: NumbersValues): Edit =>
  values.knowsLost === 'sample'
    ? setEconomics({
        lost: undefined,
        sampleAsked: storedOf(values, 'sampleAsked'),
        sampleGone: goneOf(values),
      })
    : setEconomics({
        lost: storedOf(values, 'lost'),
        sampleAsked: undefined,
        sampleGone: undefined,
      });

const LOSS_FIELDS: readonly string[] = ['knowsLost', 'lost', 'sampleAsked', 'sampleStill'];

function ownEdit(values: NumbersValues, field: keyof NumbersValues): Edit {
  if (LOSS_FIELDS.includes(field)) return lossEdit(values);
  const cycleField = CYCLE_FIELDS.find((each) => each === field);
  if (cycleField !== undefined) return setCycle({ [cycleField]: numberIn(values, cycleField) });
  const reason = LEAVING_REASONS.find((each) => reasonField(each) === field);
  if (reason !== undefined) return setReason(reason, storedOf(values, reasonField(reason)));
  const moneyField = MONEY_FIELDS.find((each) => each === field);
  if (moneyField === undefined) throw new Error(`No edit for ${field}`);
  return setEconomics({ [moneyField]: storedOf(values, moneyField) });
}

/** What changes with one field. */
export function editOf(values: NumbersValues, field: keyof NumbersValues): Edit {
  const edit = ownEdit(values, field);
  const start = numberIn(values, 'customersStart');
  if (field === 'customersStart' || start === undefined) return edit;
  return (current) => startCustomers(start)(edit(current));
}
