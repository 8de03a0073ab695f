import { checkPractice } from '#domain/practice-check.ts';
import type { GrowthPositioningResults } from '#domain/results.ts';
import { practice } from '#messages/en/practice.ts';
import { to } from '#ui/routes.ts';
import styles from './results.module.css';

/** Where more numbers would settle it. */
const ASKS_FOR_NUMBERS: readonly string[] = ['no-numbers', 'no-bar', 'no-newcomers'];
const QUESTIONS: readonly string[] = [
  'keep-practice-above-result',
  'keep-result-above-practice',
  'win-practice-above-result',
];

/** Practice against numbers, beside the place on the map. */
export function PracticeAgainstNumbers({
  id,
  b,
}: {
  readonly id: string;
  readonly b: GrowthPositioningResults;
}) {
  const checks = checkPractice(b.position, b.economics);
  if (checks.length === 0) return null;
  return (
    <section className={styles.practice} aria-labelledby="practice">
      <h3 id="practice">{practice.title}</h3>
      {checks.map(({ axis, finding }) => (
        <p key={axis} className={QUESTIONS.includes(finding) ? styles.question : undefined}>
          {practice.findings[finding]}
        </p>
      ))}
      {checks.some(({ finding }) => ASKS_FOR_NUMBERS.includes(finding)) ? (
        <p>
          <a href={to.numbers(id)}>{practice.toNumbers}</a>
        </p>
      ) : null}
    </section>
  );
}
