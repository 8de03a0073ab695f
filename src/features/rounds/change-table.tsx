import type { PartChange } from '#domain/compare-rounds.ts';
import { formatCount, formatSigned, wholeStep } from '#domain/numbers.ts';
import { itemsOf } from '#domain/parts.ts';
import { compare } from '#messages/en/compare.ts';
import { results } from '#messages/en/results.ts';
import { LOCALE } from '#messages/locale.ts';
import { partName } from '#messages/part-name.ts';
import styles from './rounds.module.css';

const words = compare.change;
const points = (value: number) => formatCount(value, LOCALE);

/** From the ring to the dot, 0–100 points; the same numbers stand in the row. */
function Move({ before, after }: { readonly before: number; readonly after: number }) {
  return (
    <svg className={styles.move} viewBox="-4 0 108 12" aria-hidden="true">
      <line x1="0" x2="100" y1="6" y2="6" className={styles.axis} />
      <line x1={before} x2={after} y1="6" y2="6" className={styles.way} />
      <circle cx={before} cy="6" r="3" className={styles.ring} />
      <circle cx={after} cy="6" r="3" className={styles.dot} />
    </svg>
  );
}

function Row({ part, change }: PartChange) {
  return (
    <tr>
      <th scope="row">{partName(part)}</th>
      {change.shown ? (
        <>
          <td>{points(change.before)}</td>
          <td>{points(change.after)}</td>
          <td>{formatSigned(wholeStep(change.before, change.after), LOCALE)}</td>
          <td>{words.words[change.word]}</td>
        </>
      ) : (
        <td colSpan={4}>{results.moments.notShown}</td>
      )}
      <td>{results.moments.of(change.common, itemsOf(part).length)}</td>
      <td className={styles.picture}>
        {change.shown ? <Move before={change.before} after={change.after} /> : null}
      </td>
    </tr>
  );
}

/** Each part with its points of both rounds, over the questions answered both times. */
export function ChangeTable({ parts }: { readonly parts: readonly PartChange[] }) {
  const heads = [
    words.part,
    compare.then,
    compare.now,
    words.difference,
    words.word,
    words.both,
    words.picture,
  ];
  return (
    <div className={styles.scroll}>
      <table className={styles.numbers}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((row) => (
            <Row key={row.part} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
