import type { ReactNode } from 'react';
import styles from './results.module.css';

/** One folded topic: its name, what it says in a few words, and the detail. */
export function Topic({
  name,
  said,
  onScreenOnly = false,
  children,
}: {
  readonly name: string;
  readonly said: string;
  /** Something to do, which paper cannot. */
  readonly onScreenOnly?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.topic} data-screen-only={onScreenOnly || undefined}>
      <summary>
        <h2>{name}</h2>
        <span className={styles.said}>{said}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

/** A chart with the sentence it says; the table with its numbers follows in the same topic. */
export function ChartFigure({
  sentence,
  children,
}: {
  readonly sentence: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <figure className={styles.figure}>
      <figcaption>{sentence}</figcaption>
      {children}
    </figure>
  );
}
