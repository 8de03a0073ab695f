import { wholePoints } from '#domain/numbers.ts';
import { isWaiting } from '#domain/open-review.ts';
import { bandOf, edgeOf, needsRange, type ScaleScore } from '#domain/scoring.ts';
import type { WorkingId } from '#domain/working.ts';
import { BAND_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { NumbersTable } from './numbers-table.tsx';
import { WorkingNumber } from './working-number.tsx';

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
  if (isWaiting(scale)) return words.waiting;
  if (scale.band === null || scale.low === null || scale.high === null) return words.notShown;
  if (needsRange(scale)) {
    return words.to(BAND_NAMES[bandOf(scale.low)], BAND_NAMES[bandOf(scale.high)]);
  }
  const edge = scale.score === null ? undefined : edgeOf(scale.score);
  const name = BAND_NAMES[scale.band];
  return edge === undefined ? name : words.nextTo(name, BAND_NAMES[edge]);
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
  const proofHead = withProof ? [words.shown] : [];
  const proof = ({ proven }: ScaleScore) =>
    withProof ? [proven === null ? '–' : points(proven)] : [];
  return (
    <NumbersTable
      caption={caption}
      heads={[first, words.points, words.band, words.range, ...proofHead, words.answered]}
      rows={rows.map(({ name, scale, id }) => ({
        key: name,
        name,
        cells: [
          <WorkingNumber
            key={name}
            id={id}
            name={name}
            value={scale.score === null ? '–' : points(scale.score)}
          />,
          bandText(scale),
          rangeOf(scale),
          ...proof(scale),
          words.of(scale.answered, scale.applicable),
        ],
      }))}
    />
  );
}
