import { nextContact } from '#messages/en/position.ts';
import styles from './numbers.module.css';

/** The size of the picture, and the ring in it. */
const WIDTH = 400;
const HEIGHT = 292;
const MIDDLE = { x: WIDTH / 2, y: 158 };
const RING = 92;
const MARK = 8;
const BESIDE = 112;
/** Room for the letters below their top. */
const LETTER = 5;
/** A window without length is still seen. */
const SHORTEST = 0.006;

const STAGES = nextContact.stages;

/** A place on a circle around the middle; 0 and 1 are at the top, clockwise. */
function placeAt(turn: number, radius: number) {
  const angle = 2 * Math.PI * turn;
  return { x: MIDDLE.x + radius * Math.sin(angle), y: MIDDLE.y - radius * Math.cos(angle) };
}

function Stage({ name, index }: { readonly name: string; readonly index: number }) {
  const start = index / STAGES.length;
  const [inner, outer] = [placeAt(start, RING - MARK), placeAt(start, RING + MARK)];
  const middle = start + 1 / (2 * STAGES.length);
  const { x, y } = placeAt(middle, BESIDE);
  return (
    <>
      <path
        d={`M${inner.x} ${inner.y}L${outer.x} ${outer.y}`}
        className={index === 0 ? styles.again : styles.step}
      />
      <text x={x} y={y + LETTER} textAnchor={middle < 0.5 ? 'start' : 'end'}>
        {name}
      </text>
    </>
  );
}

/**
 * Our own picture of a customer's way round, with the window for the next contact on it. The steps
 * are drawn evenly; places are parts 0–1 of the way round.
 */
export function CyclePicture({
  opens,
  closes,
  days,
  title,
}: {
  readonly opens: number;
  readonly closes: number;
  /** The window as it is said. */
  readonly days: string;
  readonly title: string;
}) {
  const length = Math.max(SHORTEST, closes - opens);
  return (
    <svg className={styles.cycle} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <circle cx={MIDDLE.x} cy={MIDDLE.y} r={RING} className={styles.way} />
      <circle
        cx={MIDDLE.x}
        cy={MIDDLE.y}
        r={RING}
        pathLength="1"
        strokeDasharray={`${length} 2`}
        strokeDashoffset={-opens}
        transform={`rotate(-90 ${MIDDLE.x} ${MIDDLE.y})`}
        className={styles.window}
      />
      {STAGES.map((name, index) => (
        <Stage key={name} name={name} index={index} />
      ))}
      <text x={MIDDLE.x} y={MIDDLE.y - RING - 3 * MARK} textAnchor="middle">
        {nextContact.again}
      </text>
      <text x={MIDDLE.x} y={MIDDLE.y - LETTER} textAnchor="middle" className={styles.touch}>
        {nextContact.touch}
      </text>
      <text x={MIDDLE.x} y={MIDDLE.y + 4 * LETTER} textAnchor="middle">
        {days}
      </text>
    </svg>
  );
}
