import { position } from '#messages/en/position.ts';
import { POSITION_NAMES } from '#messages/en/names.ts';
import { points } from './scale-table.tsx';
import styles from './results.module.css';

/** Room for 0–100 points each way, in the units of the picture. */
const SIDE = 200;
const MIDDLE = SIDE / 2;
/** Names of the fields stand outside, so that the dot covers none of them. */
const NAMES = [
  { name: POSITION_NAMES['leaky-bucket'], x: 0, y: -7, end: false },
  { name: POSITION_NAMES.compounding, x: SIDE, y: -7, end: true },
  { name: POSITION_NAMES['open-both-ends'], x: 0, y: SIDE + 29, end: false },
  { name: POSITION_NAMES['quiet-harbour'], x: SIDE, y: SIDE + 29, end: true },
] as const;

/** The map of keeping and winning: four named fields, one dot, its points at both edges. */
export function PositionMap({
  keep,
  win,
  title,
}: {
  readonly keep: number;
  readonly win: number;
  readonly title: string;
}) {
  const [x, y] = [keep * 2, SIDE - win * 2];
  return (
    <svg className={styles.map} viewBox="-38 -20 248 270" role="img" aria-label={title}>
      <rect width={SIDE} height={SIDE} className={styles.mapField} />
      <path d={`M${MIDDLE} 0V${SIDE}M0 ${MIDDLE}H${SIDE}`} className={styles.mapLine} />
      <path d={`M${x} ${y}V${SIDE}M${x} ${y}H0`} className={styles.mapLead} />
      {NAMES.map(({ name, end, ...place }) => (
        <text key={name} {...place} className={end ? styles.fieldEnd : styles.fieldStart}>
          {name}
        </text>
      ))}
      <circle cx={x} cy={y} r="6" className={styles.mapDot} />
      <text x={x} y={SIDE + 13} className={styles.mapPoints}>
        {points(keep)}
      </text>
      <text x="-11" y={y + 4} className={styles.mapPoints}>
        {points(win)}
      </text>
      <text x={MIDDLE} y={SIDE + 45} className={styles.mapAxis}>
        {position.axes.keep} →
      </text>
      <text x={-MIDDLE} y="-26" transform="rotate(-90)" className={styles.mapAxis}>
        {position.axes.win} →
      </text>
    </svg>
  );
}
