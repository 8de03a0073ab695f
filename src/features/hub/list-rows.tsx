import type { Assessment } from '#domain/assessment.ts';
import { openContacts } from '#domain/contact-picks.ts';
import { scoreEconomics } from '#domain/economics.ts';
import { findMoneyFacts, moneyProgress } from '#domain/find-money-facts.ts';
import { scorePromises } from '#domain/promises.ts';
import { hub } from '#messages/en/hub.ts';
import { PART_NAMES } from '#messages/en/names.ts';
import { to } from '#ui/routes.ts';
import styles from './hub.module.css';

/** A list is never complete; it says how many rows there are, or how many of them count. */
function listStatus(counted: number, listed: number): string {
  if (listed === 0) return hub.status['not-started'];
  return counted === listed
    ? hub.listed(listed)
    : `${hub.status['in-progress']}, ${hub.answered(counted, listed)}`;
}

/** How many of the questions about money can be answered from what was typed. */
function moneyStatus(draft: NonNullable<Assessment['growthPositioning']>['economics']): string {
  const facts = findMoneyFacts(draft, scoreEconomics(draft));
  if (facts.kind === 'empty') return hub.status['not-started'];
  const { answered, of } = moneyProgress(facts);
  return answered === of
    ? hub.status.complete
    : `${hub.status['in-progress']}, ${hub.answered(answered, of)}`;
}

/** What is counted instead of answered: two lists, and the numbers of the year. */
export function ListRows({
  assessment: { id, momentsOfTruth, growthPositioning },
}: {
  assessment: Assessment;
}) {
  const { interactions = [], promises = [] } = momentsOfTruth ?? {};
  const checked = scorePromises(promises).rows.filter(({ keptPct }) => keptPct !== null);
  const rows = [
    {
      href: to.contacts(id),
      name: PART_NAMES.interactions,
      status: listStatus(
        interactions.length - openContacts(interactions).length,
        interactions.length,
      ),
    },
    {
      href: to.promises(id),
      name: PART_NAMES.promiseTable,
      status: listStatus(checked.length, promises.length),
    },
    {
      href: to.numbers(id),
      name: PART_NAMES.economics,
      status: moneyStatus(growthPositioning?.economics),
    },
  ];
  return (
    <ul className={styles.list}>
      {rows.map(({ href, name, status }) => (
        <li key={href} className={styles.row}>
          <a href={href}>{name}</a>
          <span className={styles.status}>{status}</span>
        </li>
      ))}
    </ul>
  );
}
