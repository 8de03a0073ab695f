import { aimBlocks, partAim } from './aims.ts';
import { type Block, type Chapter, ours } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { FACETS, MOMENTS } from '../questionnaires/moments-of-truth.ts';
import type { MomentsOfTruthResults } from '../results.ts';
import { edgeOf } from '../scoring.ts';
import { endsSentence, extremes, scaleTable, sentences } from './scale-table.ts';

/** The six moments and the six habits. */

function indexSentence({ index }: MomentsOfTruthResults, input: ReportInput): string {
  const { labels, names, formats } = input;
  if (index.score === null) return labels.moments.hidden(index.parts, index.partsApplicable);
  const edge = edgeOf(index.score);
  const all = [
    labels.moments.index(formats.points(index.score), names.bands[index.band]),
    edge === undefined ? '' : labels.moments.edge(names.bands[edge]),
    index.proven === null ? '' : labels.moments.proven(formats.points(index.proven)),
  ];
  return sentences(all);
}

/** Undefined as long as no moment has enough answers. */
export function momentsChapter(
  results: MomentsOfTruthResults,
  input: ReportInput,
): Chapter | undefined {
  const { labels, names, formats } = input;
  const moments = MOMENTS.map((id) => ({
    name: names.moments[id],
    scale: results.moments[id],
    aim: partAim(id, input),
  }));
  const facets = FACETS.map((id) => ({ name: names.facets[id], scale: results.facets[id] }));
  if (moments.every(({ scale }) => scale.score === null)) return undefined;
  const ends = endsSentence(moments, input);
  const habits = extremes(facets, formats.points);
  const habitBlocks: readonly Block[] = facets.every(({ scale }) => scale.score === null)
    ? []
    : [
        { kind: 'subheading', said: ours(labels.moments.facets) },
        ...(habits === undefined
          ? []
          : [
              {
                kind: 'text',
                said: ours(labels.moments.facetsSaid(habits.strongest, habits.weakest)),
              } as const,
            ]),
        scaleTable(labels.moments.habit, facets, input),
      ];
  return {
    id: 'moments',
    heading: labels.moments.heading,
    blocks: [
      { kind: 'lead', said: ours(sentences([indexSentence(results, input), ends])) },
      scaleTable(labels.moments.moment, moments, input),
      ...habitBlocks,
      ...aimBlocks([...MOMENTS, 'promises'], input),
      { kind: 'note', said: ours(labels.moments.reading) },
    ],
  };
}
