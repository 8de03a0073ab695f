import { neighboursOf, type Axis } from '../position.ts';
import { type Block, type Chapter, ours } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { DIMENSIONS } from '../questionnaires/growth-positioning.ts';
import type { GrowthPositioningResults } from '../results.ts';
import { aimBlocks, partAim } from './aims.ts';
import { endsSentence, scaleTable, sentences } from './scale-table.ts';

/** How customers are kept and won: five parts and the place on the map. */

const AXES: readonly Axis[] = ['keep', 'win'];

const text = (said: string): Block => ({ kind: 'text', said: ours(said) });

function besideMap(results: GrowthPositioningResults, input: ReportInput): readonly Block[] {
  const { labels, names, formats } = input;
  const { position, economics } = results;
  if (position.name === null) return [];
  const neighbours = neighboursOf(position).map((name) => names.positions[name]);
  const isUnclear =
    economics !== null && 'overTolerance' in economics && economics.overTolerance === 'unclear';
  return [
    { kind: 'subheading', said: ours(names.positions[position.name]) },
    text(labels.growth.meaning[position.name]),
    text(labels.growth.at(formats.points(position.keep), formats.points(position.win))),
    ...(neighbours.length === 0 ? [] : [text(labels.growth.closeCall(neighbours))]),
    { kind: 'advice', said: ours(labels.growth.advice[position.name]) },
    ...position.flags.map((flag) => text(labels.growth.flags[flag])),
    ...(isUnclear ? [text(labels.growth.cannotTell)] : []),
    { kind: 'note', said: ours(labels.growth.selfView) },
  ];
}

function mapBlock(results: GrowthPositioningResults, input: ReportInput): Block {
  const { labels, names } = input;
  const { position } = results;
  if (position.name === null) {
    return text(labels.growth.unplaced(AXES.filter((axis) => position[axis] === null)));
  }
  return {
    kind: 'position',
    figure: {
      keep: position.keep,
      win: position.win,
      axes: labels.growth.axes,
      fields: names.positions,
      here: position.name,
    },
    beside: besideMap(results, input),
  };
}

function windowBlocks(
  { window }: GrowthPositioningResults,
  { labels, formats, assessment }: ReportInput,
): readonly Block[] {
  if (window === undefined) return [];
  const { next } = labels.growth;
  const { lastDay = 0, lookAheadDays, bufferDays } = assessment.growthPositioning?.cycle ?? {};
  const day = (count: number) => next.day(formats.count(count));
  const isJudged = lookAheadDays === undefined || bufferDays === undefined;
  const said = [
    lastDay === 0 ? next.fromLast : next.lastOn(day(lastDay)),
    next.opens(day(window.opens)),
    next.closes(day(window.closes)),
    next.due(day(window.due)),
  ];
  return [
    { kind: 'subheading', said: ours(next.title) },
    text(sentences(said)),
    ...(isJudged ? [{ kind: 'note', said: ours(next.judgement) } as const] : []),
  ];
}

/** Undefined as long as none of the five parts has enough answers. */
export function growthChapter(
  results: GrowthPositioningResults | undefined,
  input: ReportInput,
): Chapter | undefined {
  const { labels, names, formats } = input;
  if (results === undefined) return undefined;
  const parts = DIMENSIONS.map((id) => ({
    name: names.parts[id],
    scale: results.dimensions[id],
    aim: partAim(id, input),
  }));
  if (parts.every(({ scale }) => scale.score === null)) return undefined;
  const { index } = results;
  const rows = [
    ...parts,
    ...(results.triad.score === null ? [] : [{ name: labels.growth.triad, scale: results.triad }]),
  ];
  const lead =
    index.score === null
      ? labels.growth.hidden(index.parts, index.partsApplicable)
      : labels.moments.index(formats.points(index.score), names.bands[index.band]);
  const proven =
    index.score === null || index.proven === null
      ? ''
      : labels.moments.proven(formats.points(index.proven));
  return {
    id: 'growth',
    heading: labels.growth.heading,
    blocks: [
      { kind: 'lead', said: ours(sentences([lead, proven, endsSentence(parts, input)])) },
      scaleTable(labels.growth.part, rows, input),
      mapBlock(results, input),
      ...aimBlocks(DIMENSIONS, input),
      ...windowBlocks(results, input),
    ],
  };
}
