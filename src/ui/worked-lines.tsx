import type { ReactNode } from 'react';
import styles from './worked-lines.module.css';

/** A result as a sentence, with what belongs to it. */
type WorkedLine = {
  readonly id: string;
  readonly said: string;
  readonly notes: readonly string[];
  /** Shares of a whole: a sentence and a bar each, 0–100 %. */
  readonly rows?: readonly ShareRow[];
};

type ShareRow = {
  readonly id: string;
  readonly said: string;
  readonly percent: number;
  readonly interval: readonly [number, number];
};

/** The bar repeats the sentence above it, so it is not read out. */
function ShareBar({ percent, interval: [low, high] }: ShareRow) {
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="100" height="8" className={styles.ground} />
      <rect width={percent} height="8" className={styles.fill} />
      <rect x={low} y="3.2" width={high - low} height="1.6" className={styles.range} />
    </svg>
  );
}

/** Results one below the other; each with its way to how it was worked out. */
export function WorkedLines<Line extends WorkedLine>({
  lines,
  working,
}: {
  readonly lines: readonly Line[];
  readonly working: (line: Line) => ReactNode;
}) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <p className={styles.said}>{line.said}</p>
          {line.notes.length === 0 ? null : <p>{line.notes.join(' ')}</p>}
          {line.rows === undefined ? null : (
            <ul className={styles.rows}>
              {line.rows.map((row) => (
                <li key={row.id}>
                  {row.said}
                  <ShareBar {...row} />
                </li>
              ))}
            </ul>
          )}
          {working(line)}
        </li>
      ))}
    </ul>
  );
}
