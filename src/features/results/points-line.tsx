import { edgeOf, type IndexScore, type ScaleScore } from '#domain/scoring.ts';
import type { WorkingId } from '#domain/working.ts';
import { BAND_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { sayBand, sayEdge } from '#messages/say-band.ts';
import { points } from './scale-table.tsx';
import { WorkedSentence } from './worked-sentence.tsx';

const words = results.moments;

type Input = {
  readonly id: WorkingId;
  readonly name: string;
};

type Points = Input & {
  readonly score: number;
  readonly band: string;
  readonly edge: string | undefined;
  readonly low: number;
  readonly high: number;
  readonly proven: number | null;
};

function PointsLine({ id, name, score, band, edge, low, high, proven }: Points) {
  const ends = [points(low), points(high)] as const;
  const isOpen = ends[0] !== ends[1];
  const text = [
    words.index(points(score), band),
    ...(edge === undefined ? [] : [words.edge(edge)]),
    ...(isOpen ? [results.promises.range(...ends)] : []),
    ...(proven === null ? [] : [words.proven(points(proven))]),
  ].join(' ');
  const could = words.aspect(name, words.range);
  const values = [
    { name, value: points(score) },
    ...(isOpen ? ends.map((value) => ({ name: could, value })) : []),
    ...(proven === null ? [] : [{ name: words.aspect(name, words.shown), value: points(proven) }]),
  ];
  return (
    <p>
      <WorkedSentence id={id} text={text} values={values} />
    </p>
  );
}

/** An index with its level, its range and what of it could be shown; nothing while it is hidden. */
export function IndexLine({ index, ...input }: Input & { readonly index: IndexScore<string> }) {
  if (index.score === null) return null;
  const edge = edgeOf(index.score);
  return (
    <PointsLine
      {...input}
      {...index}
      band={BAND_NAMES[index.band]}
      edge={edge && BAND_NAMES[edge]}
    />
  );
}

/** The same of one scale. */
export function ScaleLine({ scale, ...input }: Input & { readonly scale: ScaleScore }) {
  const { score, low, high, proven } = scale;
  const band = sayBand(scale);
  if (score === null || low === null || high === null || band === undefined) return null;
  return <PointsLine {...input} {...{ score, low, high, proven, band }} edge={sayEdge(scale)} />;
}
