import { wholePoints } from '#domain/numbers.ts';
import { bandOf, needsRange, type ScaleScore } from '#domain/scoring.ts';
import type { WorkingId } from '#domain/working.ts';
import { BAND_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { WorkingNumber } from './working-number.tsx';
import styles from './results.module.css';

const words = results.moments;

export type NamedScale = {
  readonly name: string;
  readonly scale: ScaleScore;
  /** Where its working is found. */
  readonly id: WorkingId;
};

/** Points as printed: whole. */
export const points = (score: number): string => String(wholePoints(score));

/** The level a scale is shown under; a range of names while too much is open for one. */
function bandText(scale: ScaleScore): string {
  if (scale.applicable === 0) return words.asideRow;
  if (scale.band === null || scale.low === null || scale.high === null) return words.notShown;
  return needsRange(scale)
    ? words.to(BAND_NAMES[bandOf(scale.low)], BAND_NAMES[bandOf(scale.high)])
    : BAND_NAMES[scale.band];
}

function rangeOf({ low, high }: ScaleScore): string {
  if (low === null || high === null) return words.asideRow;
  return points(low) === points(high) ? points(low) : words.to(points(low), points(high));
}

/** The numbers behind a chart, each scale with its level, range, proof and what is answered. */
export function ScaleTable({
  caption,
  first,
  rows,
}: {
  readonly caption: string;
  /** The head of the first column. */
  readonly first: string;
  readonly rows: readonly NamedScale[];
}) {
  const withProof = rows.some(({ scale }) => scale.proven !== null && scale.highItems > 0);
  return (
    <div className={styles.scroll}>
      <table className={styles.numbers}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{words.points}</th>
            <th scope="col">{words.band}</th>
            <th scope="col">{words.range}</th>
            {withProof ? <th scope="col">{words.shown}</th> : null}
            <th scope="col">{words.answered}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, scale, id }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <WorkingNumber
                  id={id}
                  name={name}
                  value={scale.score === null ? '–' : points(scale.score)}
                />
              </td>
              <td>{bandText(scale)}</td>
              <td>{rangeOf(scale)}</td>
              {withProof ? <td>{scale.proven === null ? '–' : points(scale.proven)}</td> : null}
              <td>{words.of(scale.answered, scale.applicable)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
