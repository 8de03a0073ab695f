import { useState } from 'react';
import { fitsEconomics, type EconomicsNumber } from '#domain/economics-inputs.ts';
import { setEconomics } from '#domain/growth-edits.ts';
import { formatTyped } from '#domain/money-format.ts';
import { readTypedAmount } from '#domain/amount-input.ts';
import { numbersPage } from '#messages/en/numbers-page.ts';
import { whatIf } from '#messages/en/what-if.ts';
import { LOCALE } from '#messages/locale.ts';
import { nameOfNumber } from '#messages/say-change.ts';
import { TextField } from '#ui/field.tsx';
import { placeOf, useTrying } from './trial.ts';
import styles from './working.module.css';

/** The numbers that a decision can move. */
const LOSS = ['customersStart', 'lost'] as const satisfies readonly EconomicsNumber[];
const SAMPLED_LOSS = [
  'customersStart',
  'sampleAsked',
  'sampleGone',
] as const satisfies readonly EconomicsNumber[];
const OTHERS = [
  'gained',
  'revenuePerCustomer',
  'marginPct',
  'costToServe',
  'acquisitionSpend',
  'retentionSpend',
  'planCost',
  'acceptableChurnPct',
  'discountPct',
  'annualProfit',
] as const satisfies readonly EconomicsNumber[];
type Field = EconomicsNumber;

const written = (value: unknown): string =>
  typeof value === 'number' ? formatTyped(value, LOCALE) : '';

/** The number typed, undefined for none, null for what cannot be used. */
function readNumber(field: Field, typed: string): number | undefined | null {
  const read = readTypedAmount(typed);
  if (read.kind === 'empty') return undefined;
  return read.kind === 'number' && fitsEconomics(field, read.value) ? read.value : null;
}

function MovableNumber({ field }: { readonly field: Field }) {
  const { stored, tried, onTry } = useTrying();
  const before = stored.growthPositioning?.economics?.[field];
  const now = tried.growthPositioning?.economics?.[field];
  const [typed, setTyped] = useState(written(now));
  const value = readNumber(field, typed);
  const change = (next: string) => {
    setTyped(next);
    const read = readNumber(field, next);
    // What cannot be used moves nothing; the sentence beside the field says why.
    if (read === null) return;
    onTry(placeOf.money(field), read === before ? undefined : setEconomics({ [field]: read }));
  };
  return (
    <TextField
      label={nameOfNumber(field)}
      hint={before === now ? undefined : whatIf.was(written(before) || whatIf.notTyped)}
      error={
        value === null
          ? numbersPage.fields[field === 'sampleGone' ? 'sampleStill' : field].wrong
          : undefined
      }
      inputMode="decimal"
      value={typed}
      onChange={(event) => change(event.target.value)}
    />
  );
}

/** The numbers of the back door, to be moved on trial. */
export function MovableMoney() {
  const { round, stored } = useTrying();
  const isSample = typeof stored.growthPositioning?.economics?.sampleGone === 'number';
  const fields: readonly Field[] = [...(isSample ? SAMPLED_LOSS : LOSS), ...OTHERS];
  return (
    <details className={styles.more}>
      <summary>{whatIf.money}</summary>
      <div className={styles.movable}>
        <p className={styles.soft}>{whatIf.moneyLead}</p>
        {fields.map((field) => (
          <MovableNumber key={`${round} ${field}`} field={field} />
        ))}
      </div>
    </details>
  );
}
