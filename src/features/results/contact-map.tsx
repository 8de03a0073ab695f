import type { ContactRow } from '#domain/contacts.ts';
import { VERDICT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import styles from './results.module.css';

const words = results.contacts;

const CELL = 104;
const STEPS = 5;
const SIDE = CELL * STEPS;
/** Room between the circles of one cell, and around them. */
const GAP = 3;
/** Equal areas stand for equal hours; the largest circle fills half a cell at most. */
const LARGEST = CELL / 4;
const SMALLEST = 4;
/** From this radius on the number fits inside. */
const HOLDS_NUMBER = 11;
const NUMBER_WIDTH = 16;

type Dot = {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

const stepOf = (points: number) => points / 25;
const widthOf = (radius: number) => 2 * radius + GAP + (radius < HOLDS_NUMBER ? NUMBER_WIDTH : 0);

type Sized = { readonly number: number; readonly radius: number; readonly row: ContactRow };

function sized(rows: readonly ContactRow[], scale: number): readonly Sized[] {
  const most = Math.max(...rows.map(({ shareOfHours }) => shareOfHours ?? 0), 0);
  return rows.map((row, index) => {
    const share = most === 0 ? 0 : (row.shareOfHours ?? 0) / most;
    return { row, number: index + 1, radius: Math.max(SMALLEST, scale * Math.sqrt(share)) };
  });
}

/** Circles of one cell in lines from left to right, so that none hides another. */
function linesIn(dots: readonly Sized[]): readonly (readonly Sized[])[] {
  const lines: Sized[][] = [[]];
  let used = 0;
  for (const dot of dots.toSorted((one, other) => other.radius - one.radius)) {
    const width = widthOf(dot.radius);
    if (used > 0 && used + width > CELL) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(dot);
    used += width;
  }
  return lines;
}

const heightOf = (line: readonly Sized[]) =>
  2 * Math.max(...line.map(({ radius }) => radius), NUMBER_WIDTH / 2) + GAP;

function placed(dots: readonly Sized[]): readonly Dot[] {
  const lines = linesIn(dots);
  const [first] = dots;
  if (first === undefined) return [];
  const left = Math.min(stepOf(first.row.value), STEPS - 1) * CELL;
  const middle = SIDE - (Math.min(stepOf(first.row.potential), STEPS - 1) + 0.5) * CELL;
  let y = middle - lines.reduce((sum, line) => sum + heightOf(line), 0) / 2;
  return lines.flatMap((line) => {
    const height = heightOf(line);
    const centre = y + height / 2;
    y += height;
    let x = left + (CELL - line.reduce((sum, { radius }) => sum + widthOf(radius), 0)) / 2;
    return line.map(({ number, radius }) => {
      const dot = { number, radius, x: x + radius + GAP / 2, y: centre };
      x += widthOf(radius);
      return dot;
    });
  });
}

const cellOf = ({ value, potential }: ContactRow) => `${value} ${potential}`;

/** Smaller and smaller circles until every cell holds its own. */
function dotsOf(rows: readonly ContactRow[]): readonly Dot[] {
  for (let scale = LARGEST; ; scale *= 0.8) {
    const dots = sized(rows, scale);
    const cells = [...new Set(rows.map(cellOf))].map((cell) =>
      dots.filter(({ row }) => cellOf(row) === cell),
    );
    const fits = cells.every(
      (each) => linesIn(each).reduce((sum, line) => sum + heightOf(line), 0) <= CELL,
    );
    if (fits || scale < SMALLEST) return cells.flatMap(placed);
  }
}

const FIELDS = [
  { verdict: 'rethink', x: 6, y: 18, end: false },
  { verdict: 'enhance', x: SIDE - 6, y: 18, end: true },
  { verdict: 'eliminate', x: 6, y: SIDE - 8, end: false },
  { verdict: 'keep', x: SIDE - 6, y: SIDE - 8, end: true },
] as const;

function ContactDot({ number, x, y, radius }: Dot) {
  const isInside = radius >= HOLDS_NUMBER;
  return (
    <g>
      <circle cx={x} cy={y} r={radius} className={styles.contactDot} />
      <text
        x={isInside ? x : x + radius + 2}
        y={y + 5}
        className={isInside ? styles.contactNumber : styles.contactBeside}
      >
        {number}
      </text>
    </g>
  );
}

/** Value against potential; the number of each circle stands with its name in the table. */
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
      {FIELDS.map(({ verdict, x, y, end }) => (
        <text key={verdict} x={x} y={y} className={end ? styles.fieldEnd : styles.fieldStart}>
          {VERDICT_NAMES[verdict]}
        </text>
      ))}
      {dotsOf(rows).map((dot) => (
        <ContactDot key={dot.number} {...dot} />
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
