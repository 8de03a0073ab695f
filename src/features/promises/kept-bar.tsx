import type { Interval } from '#domain/intervals.ts';
import styles from './promises.module.css';

/** A line from 0 to 100% with the two cuts of the status; 3 units are one percent. */
const START = 10;
const UNIT = 3;
const CUTS = [80, 95];

const at = (percent: number) => START + UNIT * percent;

/** The share that was kept as a dot, and where the truth may lie as a bar behind it. */
export function KeptBar({
  share,
  interval: [low, high],
  label,
}: {
  /** 0–100, like the interval. */
  readonly share: number;
  readonly interval: Interval;
  readonly label: string;
}) {
  return (
    <svg className={styles.bar} viewBox="0 0 320 40" role="img" aria-label={label}>
      <line className={styles.ground} x1={at(0)} x2={at(100)} y1="14" y2="14" />
      <rect
        className={styles.range}
        x={at(low)}
        width={Math.max(1, UNIT * (high - low))}
        y="9"
        height="10"
      />
      {CUTS.map((cut) => (
        <g key={cut}>
          <line className={styles.cut} x1={at(cut)} x2={at(cut)} y1="4" y2="24" />
          <text className={styles.cutName} x={at(cut)} y="37" textAnchor="middle">
            {cut}%
          </text>
        </g>
      ))}
      <circle className={styles.dot} cx={at(share)} cy="14" r="5" />
    </svg>
  );
}
