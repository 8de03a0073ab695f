import type { CSSProperties } from 'react';
import { LEVELS } from '#domain/questionnaire.ts';
import type { Revealed } from '#domain/workshop/votes.ts';
import { LEVEL_NAMES } from '#messages/en/names.ts';
import { workshop } from '#messages/en/workshop.ts';
import { dotSize } from './dot-size.ts';
import styles from './screen.module.css';

const words = workshop.screen;

const agreementOf = (revealed: Extract<Revealed, { hidden: false }>) =>
  revealed.split ? words.split : words.words[revealed.word];

/** Room for the dots of one column on the narrowest projector, in hundredths of its height. */
const COLUMN = { alone: { width: 20, height: 28 }, beside: { width: 10, height: 20 } } as const;

type Sizes = CSSProperties & Readonly<Record<'--dot' | '--height' | '--width', number>>;

const middleHalfText = ([low, high]: readonly [number, number]) =>
  low === high ? `${low}` : `${low}–${high}`;

function Column({
  level,
  count,
  revealed,
}: {
  readonly level: (typeof LEVELS)[number];
  readonly count: number;
  readonly revealed: Extract<Revealed, { hidden: false }>;
}) {
  const [low, high] = revealed.middleHalf;
  const isMiddle = level >= low && level <= high;
  return (
    <li
      className={styles.column}
      data-middle={isMiddle || undefined}
      aria-label={words.dots(count, `${level} ${LEVEL_NAMES[level]}`)}
    >
      <span className={styles.dots} aria-hidden="true">
        {Array.from({ length: count }, (_, dot) => (
          <span key={dot} className={styles.dot} />
        ))}
      </span>
      <span className={styles.count} aria-hidden="true">
        {count === 0 ? '' : count}
      </span>
      <span className={styles.level} aria-hidden="true">
        <b>{level}</b> {LEVEL_NAMES[level]}
      </span>
    </li>
  );
}

/** Every answer as a dot, the median as the one large figure, the middle half marked. */
export function RevealPicture({
  revealed,
  caption,
}: {
  readonly revealed: Revealed;
  /** What it is called when two stand beside each other. */
  readonly caption?: string;
}) {
  const { width, height } = caption === undefined ? COLUMN.alone : COLUMN.beside;
  const most = revealed.hidden ? 0 : Math.max(...revealed.counts);
  const sizes: Sizes = {
    '--dot': dotSize(most, width, height),
    '--height': height,
    '--width': width,
  };
  return (
    <figure className={styles.picture} style={sizes}>
      {caption === undefined ? null : <figcaption className={styles.small}>{caption}</figcaption>}
      {revealed.hidden ? (
        <p>{words.hidden(revealed.n)}</p>
      ) : (
        <>
          <div className={styles.figures}>
            <p className={styles.median}>
              <b>{revealed.median}</b>
              <span>
                {words.median}: {LEVEL_NAMES[revealed.median]}
              </span>
            </p>
            <p>{agreementOf(revealed)}</p>
          </div>
          <ul className={styles.columns}>
            {LEVELS.map((level) => (
              <Column
                key={level}
                level={level}
                count={revealed.counts[level] ?? 0}
                revealed={revealed}
              />
            ))}
          </ul>
          <p className={styles.small}>
            {words.middleHalf}: {middleHalfText(revealed.middleHalf)}
          </p>
        </>
      )}
      {revealed.abstained === 0 ? null : (
        <p className={styles.small}>{words.noOpinion(revealed.abstained)}</p>
      )}
    </figure>
  );
}
