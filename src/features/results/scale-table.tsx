import { wholePoints } from '#domain/numbers.ts';
import { isWaiting } from '#domain/open-review.ts';
import type { ScaleScore } from '#domain/scoring.ts';
import type { WorkingId } from '#domain/working.ts';
import { results } from '#messages/en/results.ts';
import { sayBand, sayEdge } from '#messages/say-band.ts';
import { NumbersTable } from './numbers-table.tsx';
import { SameWorking, WorkingNumber } from './working-number.tsx';

const words = results.moments;

export type NamedScale = {
  readonly name: string;
  readonly scale: ScaleScore;
  /** Where its working is found. */
  readonly id: WorkingId;
};

/** Points as printed: whole. */
export const points = (score: number): string => String(wholePoints(score));

/** The level a scale is shown under, with the neighbour that it touches. */
function bandText(scale: ScaleScore): string {
  if (scale.applicable === 0) return words.asideRow;
  if (isWaiting(scale)) return words.waiting;
  const name = sayBand(scale);
  if (name === undefined) return words.notShown;
  const edge = sayEdge(scale);
  return edge === undefined ? name : words.nextTo(name, edge);
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
  const same = (head: string, { name, id }: Omit<NamedScale, 'scale'>, value: string | null) =>
    value === null ? (
      '–'
    ) : (
      <SameWorking key={head} id={id} name={words.aspect(name, head)} value={value} />
    );
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
          scale.low === null ? words.asideRow : same(words.range, { name, id }, rangeOf(scale)),
          ...(withProof
            ? [same(words.shown, { name, id }, scale.proven === null ? null : points(scale.proven))]
            : []),
          words.of(scale.answered, scale.applicable),
        ],
      }))}
    />
  );
}
