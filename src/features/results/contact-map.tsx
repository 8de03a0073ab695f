import type { ContactRow } from '#domain/contacts.ts';
import { results } from '#messages/en/results.ts';
import styles from './results.module.css';

const words = results.contacts;

const CELL = 84;
const STEPS = [0, 1, 2, 3, 4] as const;
const SIDE = CELL * STEPS.length;
/** The largest circle fills half a cell; equal areas stand for equal hours. */
const LARGEST = 26;
const SMALLEST = 7;

type Dot = {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

const stepOf = (points: number) => points / 25;

/** Contacts of one cell stand side by side, so that none hides another. */
function dotsOf(rows: readonly ContactRow[]): readonly Dot[] {
  const most = Math.max(...rows.map((row) => row.shareOfHours ?? 0), 0);
  return rows.map((row, index) => {
    const isNeighbour = (other: ContactRow) =>
      other.value === row.value && other.potential === row.potential;
    const neighbours = rows.filter(isNeighbour).length;
    const place = rows.slice(0, index).filter(isNeighbour).length;
    const share = most === 0 ? 0 : (row.shareOfHours ?? 0) / most;
    return {
      number: index + 1,
      x: (stepOf(row.value) + (place + 1) / (neighbours + 1)) * CELL,
      y: SIDE - (stepOf(row.potential) + 0.5) * CELL,
      radius: Math.max(SMALLEST, LARGEST * Math.sqrt(share)),
    };
  });
}

/** Value against potential; the number of each dot stands in the table. */
export function ContactMap({
  rows,
  title,
}: {
  readonly rows: readonly ContactRow[];
  readonly title: string;
}) {
  return (
    <svg
      className={styles.contactMap}
      viewBox={`-30 -6 ${SIDE + 40} ${SIDE + 40}`}
      role="img"
      aria-label={title}
    >
      <rect width={SIDE} height={SIDE} className={styles.mapField} />
      <path d={`M${2 * CELL} 0V${SIDE}M0 ${SIDE - 2 * CELL}H${SIDE}`} className={styles.mapLine} />
      {dotsOf(rows).map(({ number, x, y, radius }) => (
        <g key={number}>
          <circle cx={x} cy={y} r={radius} className={styles.contactDot} />
          <text x={x} y={y + 5} className={styles.contactNumber}>
            {number}
          </text>
        </g>
      ))}
      <text x={SIDE / 2} y={SIDE + 24} className={styles.mapAxis}>
        {words.worth} →
      </text>
      <text x={-SIDE / 2} y="-12" transform="rotate(-90)" className={styles.mapAxis}>
        {words.couldBe} →
      </text>
    </svg>
  );
}
