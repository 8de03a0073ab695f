import { position } from '#messages/en/position.ts';
import { POSITION_NAMES } from '#messages/en/names.ts';
import styles from './results.module.css';

/** Room for 0–100 points each way, in the units of the picture. */
const SIDE = 200;
const at = (points: number) => points * 2;

/** The map of keeping and winning: four named fields, one dot. The numbers stand beside it. */
export function PositionMap({
  keep,
  win,
  title,
}: {
  readonly keep: number;
  readonly win: number;
  readonly title: string;
}) {
  const fields = [
    { name: POSITION_NAMES['open-both-ends'], x: 50, y: 190 },
    { name: POSITION_NAMES['leaky-bucket'], x: 50, y: 16 },
    { name: POSITION_NAMES['quiet-harbour'], x: 150, y: 190 },
    { name: POSITION_NAMES.compounding, x: 150, y: 16 },
  ];
  return (
    <svg className={styles.map} viewBox="-24 -4 232 232" role="img" aria-label={title}>
      <rect width={SIDE} height={SIDE} className={styles.mapField} />
      <path d="M100 0V200M0 100H200" className={styles.mapLine} />
      {fields.map(({ name, x, y }) => (
        <text key={name} x={x} y={y} className={styles.mapName}>
          {name}
        </text>
      ))}
      <circle cx={at(keep)} cy={SIDE - at(win)} r="6" className={styles.mapDot} />
      <text x="100" y="220" className={styles.mapAxis}>
        {position.axes.keep} →
      </text>
      <text x="-100" y="-10" transform="rotate(-90)" className={styles.mapAxis}>
        {position.axes.win} →
      </text>
    </svg>
  );
}
