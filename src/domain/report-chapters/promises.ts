import type { TimedPromise } from '../assessment.ts';
import { gapPlaces, type PromiseRow } from '../promises.ts';
import { type Block, type Cell, type Chapter, ours, type Part } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import type { MomentsOfTruthResults } from '../results.ts';
import { bandOf, needsRange } from '../scoring.ts';
import { shownNames } from '../shown-names.ts';
import { sentences, words } from './scale-table.ts';

/** Promises kept, by count; and keeping our word, by the answers. */

/** What the promises are called, in the order of their list. */
const namesIn = ({ assessment, labels }: ReportInput) =>
  shownNames(assessment.momentsOfTruth?.promises ?? [], labels.promises.naming);

function nameCell(row: PromiseRow, name: string, at: number, input: ReportInput) {
  const { labels } = input;
  const field = `promise.${at}` as const;
  const remarks = [
    row.overHour ? labels.promises.overHour : '',
    row.headroom !== null && row.headroom < 1 ? labels.promises.setToFail : '',
    row.rival === 'faster' || row.rival === null || row.rival === 'level'
      ? ''
      : labels.promises.rivalFaster,
  ].filter((remark) => remark !== '');
  const parts: readonly Part[] = [
    { field, text: name },
    ...remarks.map((remark) => ({ ...ours(remark), look: 'soft' }) as const),
  ];
  return { kind: 'words', parts } as const;
}

function keptCells(
  { keptPct, keptInterval }: PromiseRow,
  given: TimedPromise | undefined,
  { labels, formats }: ReportInput,
): readonly [Cell, Cell] {
  if (keptPct === null || keptInterval === null) return [words(''), words(labels.scale.unknown)];
  const [low, high] = keptInterval;
  return [
    { kind: 'bar', share: keptPct / 100, range: [low / 100, high / 100] },
    {
      kind: 'words',
      parts: [
        {
          ...ours(
            labels.promises.keptOf(
              formats.percent(keptPct),
              formats.count(given?.kept ?? 0),
              formats.count(given?.checked ?? 0),
            ),
          ),
        },
        {
          ...ours(labels.promises.couldBe(formats.percent(low), formats.percent(high))),
          look: 'soft',
        },
      ],
    },
  ];
}

function promiseRow(
  row: PromiseRow,
  name: string,
  index: number,
  input: ReportInput,
): readonly Cell[] {
  const given = input.assessment.momentsOfTruth?.promises?.[index];
  const time = (minutes: number | undefined) =>
    words(minutes === undefined ? input.labels.scale.unknown : input.formats.minutes(minutes));
  return [
    nameCell(row, name, index + 1, input),
    time(given?.promisedMinutes),
    time(given?.typicalMinutes),
    time(given?.rivalMinutes),
    ...keptCells(row, given, input),
    words(input.labels.promises.statuses[row.status], 'strong'),
  ];
}

function countedBlocks(results: MomentsOfTruthResults, input: ReportInput): readonly Block[] {
  const { labels, formats } = input;
  const { promises } = results;
  if (promises.rows.length === 0) return [];
  const { columns } = labels.promises;
  const names = namesIn(input);
  const gap = gapPlaces(promises, results.facets.promise).map((place) => names[place] ?? '');
  const pooled =
    promises.keptPct === null || promises.keptInterval === null
      ? labels.promises.notCounted
      : labels.promises.pooled(
          formats.percent(promises.keptPct),
          formats.percent(promises.keptInterval[0]),
          formats.percent(promises.keptInterval[1]),
        );
  return [
    { kind: 'lead', said: ours(pooled) },
    {
      kind: 'table',
      columns: [
        { kind: 'name', head: columns.promise },
        { kind: 'word', head: columns.promised },
        { kind: 'word', head: columns.usual },
        { kind: 'word', head: columns.rival },
        { kind: 'bar', head: columns.kept },
        { kind: 'word', head: columns.count },
        { kind: 'word', head: columns.status },
      ],
      rows: promises.rows.map((row, index) => promiseRow(row, names[index] ?? '', index, input)),
    },
    ...(gap.length === 0
      ? []
      : [
          {
            kind: 'advice',
            said: ours(labels.promises.gap(gap.join(', '))),
          } as const,
        ]),
    { kind: 'note', said: ours(labels.promises.reading) },
  ];
}

function practiceBlocks(results: MomentsOfTruthResults, input: ReportInput): readonly Block[] {
  const { labels, names, formats } = input;
  const scale = results.promisePractice;
  const { score, band, proven, partial, low, high } = scale;
  if (score === null || band === null || low === null || high === null) return [];
  const bandText = needsRange(scale)
    ? labels.scale.levelRange(names.bands[bandOf(low)], names.bands[bandOf(high)])
    : names.bands[band];
  const all = [
    labels.promises.practice(formats.points(score), bandText),
    partial ? labels.promises.range(formats.points(low), formats.points(high)) : '',
    proven === null ? '' : labels.moments.proven(formats.points(proven)),
  ];
  return [
    { kind: 'subheading', said: ours(names.parts.promises) },
    { kind: 'text', said: ours(sentences(all)) },
  ];
}

/** Undefined as long as neither the table nor the six questions are answered. */
export function promisesChapter(
  results: MomentsOfTruthResults,
  input: ReportInput,
): Chapter | undefined {
  const counted = countedBlocks(results, input);
  const practice = practiceBlocks(results, input);
  if (counted.length === 0 && practice.length === 0) return undefined;
  return {
    id: 'promises',
    heading: input.labels.promises.heading,
    blocks: [...counted, ...practice],
  };
}
