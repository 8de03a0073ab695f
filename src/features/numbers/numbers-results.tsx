import { useMemo } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { scoreEconomics } from '#domain/economics.ts';
import { findMoneyFacts } from '#domain/find-money-facts.ts';
import { money } from '#messages/en/money.ts';
import { numbersPage } from '#messages/en/numbers-page.ts';
import { sayMoney } from '#messages/say-money.ts';
import { QuietStatus } from '#ui/quiet-status.tsx';
import { WorkedLines } from '#ui/worked-lines.tsx';
import styles from './numbers.module.css';

const words = numbersPage.results;

/** How a line is worked out, folded away. */
function Formula({
  label,
  formulas,
}: {
  /** Stands with every line: whose figures these are. */
  readonly label: string;
  readonly formulas: readonly string[];
}) {
  return (
    <details className={styles.formula}>
      <summary>
        <span className={styles.opener}>{money.working}</span>{' '}
        <span className={styles.owner}>{label}</span>
      </summary>
      {formulas.map((formula) => (
        <p key={formula}>{formula}</p>
      ))}
    </details>
  );
}

/** What the numbers say, from the moment on that there are enough. */
export function NumbersResults({ assessment }: { readonly assessment: Assessment }) {
  const draft = assessment.growthPositioning?.economics;
  const currency = assessment.business?.currency;
  const { label, lines, warnings, faults, gaps } = useMemo(
    () => sayMoney(findMoneyFacts(draft, scoreEconomics(draft)), currency),
    [draft, currency],
  );
  return (
    <section className={styles.results} aria-labelledby="results">
      <h2 id="results">{words.title}</h2>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      {warnings.map((warning) => (
        <p key={warning} className={styles.question}>
          {warning}
        </p>
      ))}
      {lines.length > 0 ? (
        <>
          <p className={styles.soft}>{words.own}</p>
          <WorkedLines
            lines={lines}
            working={({ working }) => <Formula label={label} formulas={working} />}
          />
        </>
      ) : faults.length > 0 ? null : (
        <p>{words.empty}</p>
      )}
      {gaps.length === 0 ? null : (
        <>
          <p>{money.more}</p>
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
      <QuietStatus text={[...warnings, lines[0]?.said ?? ''].join(' ')} />
    </section>
  );
}
