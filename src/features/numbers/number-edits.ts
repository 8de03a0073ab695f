import { LEAVING_REASONS } from '#domain/economics-inputs.ts';
import type { Edit } from '#domain/edits.ts';
import { setCycle, setEconomics, setReason, startCustomers } from '#domain/growth-edits.ts';
import { CYCLE_FIELDS, MONEY_FIELDS, reasonField } from './fields.ts';
import { numberIn, type NumbersValues } from './numbers-form.ts';

/** What is stored of the form. */

/** Counted or sampled, never both: what is not chosen stays in the form only. */
function lossEdit(values: NumbersValues): Edit {
  if (values.knowsLost !== 'sample') {
    const lost = numberIn(values, 'lost');
    return setEconomics({ lost, sampleAsked: undefined, sampleGone: undefined });
  }
  const sampleAsked = numberIn(values, 'sampleAsked');
  const still = numberIn(values, 'sampleStill');
  const isSample = sampleAsked !== undefined && still !== undefined && still <= sampleAsked;
  return setEconomics({
    lost: undefined,
    sampleAsked,
    sampleGone: isSample ? sampleAsked - still : undefined,
  });
}

const LOSS_FIELDS: readonly string[] = ['knowsLost', 'lost', 'sampleAsked', 'sampleStill'];

function ownEdit(values: NumbersValues, field: keyof NumbersValues): Edit {
  if (LOSS_FIELDS.includes(field)) return lossEdit(values);
  const cycleField = CYCLE_FIELDS.find((each) => each === field);
  if (cycleField !== undefined) return setCycle({ [cycleField]: numberIn(values, cycleField) });
  const reason = LEAVING_REASONS.find((each) => reasonField(each) === field);
  if (reason !== undefined) return setReason(reason, numberIn(values, reasonField(reason)));
  const moneyField = MONEY_FIELDS.find((each) => each === field);
  if (moneyField === undefined) throw new Error(`No edit for ${field}`);
  return setEconomics({ [moneyField]: numberIn(values, moneyField) });
}

/** What changes with one field; a number that cannot be used is stored as none. */
export function editOf(values: NumbersValues, field: keyof NumbersValues): Edit {
  const edit = ownEdit(values, field);
  const start = numberIn(values, 'customersStart');
  if (field === 'customersStart' || start === undefined) return edit;
  return (current) => startCustomers(start)(edit(current));
}
