import type { AssessmentData, Interaction } from './assessment.ts';
import { type CountedContact, countedContacts } from './contact-picks.ts';
import { type ContactRow, type ContactTotals, scoreContacts } from './contacts.ts';
import { type WindowWorking, workWindow } from './cycle.ts';
import { scoreEconomics } from './economics.ts';
import { findMoneyFacts } from './find-money-facts.ts';
import type { MoneyFact, MoneyFacts } from './money-facts.ts';
import {
  type PromiseCount,
  type PromiseRow,
  type PromiseTable,
  scorePromises,
  validCount,
} from './promises.ts';

/**
 * How the numbers of the lists, of the money and of the window came about: what was put in beside
 * what the scoring functions made of it. Nothing is computed a second time here.
 */

/** Places are those of the list as stored, from 0. */
export type RowWorkingId =
  | { readonly kind: 'contacts' }
  | { readonly kind: 'contact'; readonly place: number }
  | { readonly kind: 'promises' }
  | { readonly kind: 'promise'; readonly place: number }
  | { readonly kind: 'window' }
  | { readonly kind: 'money'; readonly fact: MoneyFact['kind'] };

export type RowWorking =
  | {
      readonly kind: 'contacts';
      /** Undefined while nobody has said how many there are. */
      readonly customers: number | undefined;
      readonly counted: readonly CountedContact[];
      readonly totals: ContactTotals;
    }
  | {
      readonly kind: 'contact';
      readonly customers: number | undefined;
      readonly row: Interaction;
      readonly scored: ContactRow;
    }
  | {
      readonly kind: 'promises';
      readonly counts: readonly (PromiseCount & { readonly place: number })[];
      readonly table: PromiseTable;
    }
  | { readonly kind: 'promise'; readonly count: PromiseCount; readonly scored: PromiseRow }
  | { readonly kind: 'window'; readonly window: WindowWorking }
  | { readonly kind: 'money'; readonly fact: MoneyFact['kind']; readonly facts: MoneyFacts };

type Of<Kind extends RowWorkingId['kind']> = Extract<RowWorking, { kind: Kind }> | undefined;

function workContacts({ business, momentsOfTruth }: AssessmentData): Of<'contacts'> {
  const interactions = momentsOfTruth?.interactions ?? [];
  const customers = business?.customers;
  const inventory = scoreContacts(interactions, customers);
  const counted = countedContacts(interactions, inventory);
  return counted.length === 0
    ? undefined
    : { kind: 'contacts', customers, counted, totals: inventory.totals };
}

function workContact(assessment: AssessmentData, place: number): Of<'contact'> {
  const all = workContacts(assessment);
  const found = all?.counted.find(({ index }) => index === place);
  return (
    all &&
    found && { kind: 'contact', customers: all.customers, row: found.row, scored: found.scored }
  );
}

function workPromises({ momentsOfTruth }: AssessmentData): Of<'promises'> {
  const promises = momentsOfTruth?.promises ?? [];
  const counts = promises.flatMap((promise, place) => {
    const count = validCount(promise);
    return count === null ? [] : [{ place, ...count }];
  });
  return counts.length === 0
    ? undefined
    : { kind: 'promises', counts, table: scorePromises(promises) };
}

function workPromise(assessment: AssessmentData, place: number): Of<'promise'> {
  const all = workPromises(assessment);
  const count = all?.counts.find((each) => each.place === place);
  const scored = all?.table.rows[place];
  return count && scored && { kind: 'promise', count, scored };
}

function workWindowOf({ growthPositioning }: AssessmentData): Of<'window'> {
  const window = workWindow(growthPositioning?.cycle);
  return window && { kind: 'window', window };
}

function workMoney({ growthPositioning }: AssessmentData, fact: MoneyFact['kind']): Of<'money'> {
  const draft = growthPositioning?.economics;
  const facts = findMoneyFacts(draft, scoreEconomics(draft));
  return facts.kind === 'ready' && facts.facts.some(({ kind }) => kind === fact)
    ? { kind: 'money', fact, facts }
    : undefined;
}

/** What a number rests on; undefined when it is not there, or not there any more. */
export function rowWorkingOf(assessment: AssessmentData, id: RowWorkingId): RowWorking | undefined {
  switch (id.kind) {
    case 'contacts':
      return workContacts(assessment);
    case 'contact':
      return workContact(assessment, id.place);
    case 'promises':
      return workPromises(assessment);
    case 'promise':
      return workPromise(assessment, id.place);
    case 'window':
      return workWindowOf(assessment);
    case 'money':
      return workMoney(assessment, id.fact);
  }
}
