import { useEffect, useRef } from 'react';
import styles from './controls.module.css';

export type FieldProblem = { readonly fieldId: string; readonly message: string };

/**
 * The list of faults above a form. It takes focus whenever a check has failed; each line leads to
 * its field. A link would change the route, so the lines are buttons.
 */
export function ErrorSummary({
  title,
  problems,
  attempt,
}: {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
  /** Counts the failed checks, so that the same faults take focus again. */
  readonly attempt: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.fieldId}>
            <button
              type="button"
              className={styles.link}
              onClick={() => document.getElementById(problem.fieldId)?.focus()}
            >
              {problem.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
