import { VERDICT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { CELL, SIDE, type ContactDot } from './contact-dots.ts';
import styles from './results.module.css';

const words = results.contacts;

/** Room around the field for its names, in the units of the picture. */
const ROOM = { left: 26, right: 6, top: 27, bottom: 44 };
const BOX = [
  -ROOM.left,
  -ROOM.top,
  SIDE + ROOM.left + ROOM.right,
  SIDE + ROOM.top + ROOM.bottom,
].join(' ');
/** The lower edge of letters lies this much below the middle of a circle. */
const LETTER = 5;

const FIELDS = [
  { verdict: 'rethink', x: 0, y: -8, end: false },
  { verdict: 'enhance', x: SIDE, y: -8, end: true },
  { verdict: 'eliminate', x: 0, y: SIDE + 17, end: false },
  { verdict: 'keep', x: SIDE, y: SIDE + 17, end: true },
] as const;

function Dot({ numbers, x, y, radius, label }: ContactDot) {
  const [number] = numbers;
  return (
    <g>
      <circle cx={x} cy={y} r={radius} className={styles.contactDot} />
      {label === 'below' ? (
        <text x={x} y={y + radius + 3 * LETTER} className={styles.contactNumber}>
          {words.together(numbers.length)}
        </text>
      ) : (
        <text
          x={label === 'inside' ? x : x + radius + 2}
          y={y + LETTER}
          className={label === 'inside' ? styles.contactNumber : styles.contactBeside}
        >
          {number}
        </text>
      )}
    </g>
  );
}

/** Value against potential; the number of each circle stands with its name in the table. */
export function ContactMap({
  dots,
  title,
}: {
  readonly dots: readonly ContactDot[];
  readonly title: string;
}) {
  return (
    <svg className={styles.contactMap} viewBox={BOX} role="img" aria-label={title}>
      <rect width={SIDE} height={SIDE} className={styles.mapField} />
      <path d={`M${2 * CELL} 0V${SIDE}M0 ${SIDE - 2 * CELL}H${SIDE}`} className={styles.mapLine} />
      {FIELDS.map(({ verdict, x, y, end }) => (
        <text key={verdict} x={x} y={y} className={end ? styles.fieldEnd : styles.fieldStart}>
          {VERDICT_NAMES[verdict]}
        </text>
      ))}
      {dots.map((dot) => (
        <Dot key={dot.numbers[0]} {...dot} />
      ))}
      <text x={SIDE / 2} y={SIDE + 36} className={styles.mapAxis}>
        {words.worth} →
      </text>
      <text x={-SIDE / 2} y="-10" transform="rotate(-90)" className={styles.mapAxis}>
        {words.couldBe} →
      </text>
    </svg>
  );
}
