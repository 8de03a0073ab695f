import styles from './worked-lines.module.css';

/** A result as a sentence, with what belongs to it and how it is worked out. */
export type WorkedLine = {
  readonly id: string;
  readonly said: string;
  readonly notes: readonly string[];
  readonly working: readonly string[];
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

/** Results one below the other; each opens its own formula. */
export function WorkedLines({
  lines,
  label,
  working,
}: {
  readonly lines: readonly WorkedLine[];
  /** Stands with every line: whose figures these are. */
  readonly label: string;
  /** The words that open a formula. */
  readonly working: string;
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
          <details className={styles.working}>
            <summary>
              <span className={styles.opener}>{working}</span>{' '}
              <span className={styles.label}>{label}</span>
            </summary>
            {line.working.map((formula) => (
              <p key={formula}>{formula}</p>
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}
