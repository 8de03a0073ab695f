import { isWaiting } from '#domain/open-review.ts';
import type { Assessment } from '#domain/assessment.ts';
import { FIX_FIRST_COUNT } from '#domain/fix-first.ts';
import { wholePoints } from '#domain/numbers.ts';
import { isMoment, type Item } from '#domain/parts.ts';
import { reachAsPeople } from '#domain/reach.ts';
import { bandOf, edgeOf, type ScaleScore } from '#domain/scoring.ts';
import type { PartSettings, WorkedPart, Working, WorkingId } from '#domain/working.ts';
import type { ItemWords } from '#domain/words.ts';
import { BAND_NAMES, FACET_NAMES, LEVEL_NAMES, STAKES_NAMES } from './en/names.ts';
import { position } from './en/position.ts';
import { results } from './en/results.ts';
import { working as words } from './en/working.ts';
import { partName } from './part-name.ts';
import { sayBand, sayEdge } from './say-band.ts';
import { rowWorkingName, sayRowWorking } from './say-row-working.ts';

/** A working as its sentences and its table. */
export type SaidWorking = {
  readonly result: string;
  /** The rule in words; undefined where the steps say it. */
  readonly formula: string | undefined;
  /** The sums with their numbers; none while there is no number. */
  readonly steps: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly source: string;
};

type WordsOf = (item: Item) => ItemWords;

const points = (score: number) => String(wholePoints(score));

/** What the number is called. */
export function workingName(id: WorkingId, wordsOf: WordsOf, assessment: Assessment): string {
  switch (id.kind) {
    case 'part':
      return partName(id.part);
    case 'facet':
      return FACET_NAMES[id.facet];
    case 'triad':
      return results.growth.triad;
    case 'index':
      return id.of === 'moments' ? results.moments.title : results.growth.title;
    case 'axis':
      return position.axes[id.axis];
    case 'line':
      return wordsOf(id.item).plain;
    default:
      return rowWorkingName(id, assessment);
  }
}

const edgeNote = (edge: string | undefined): string[] =>
  edge === undefined ? [] : [results.moments.edge(edge)];

function provenNote({ score, proven, highItems }: ScaleScore): string[] {
  if (score === null) return [];
  if (highItems === 0) return [words.nothingToProve];
  return [proven === null ? words.notProven : words.proven(points(proven))];
}

const rangeNote = ({ low, high, answered, applicable }: ScaleScore): string[] => {
  if (low === null || high === null) return [];
  return [answered === applicable ? words.whole : words.range(points(low), points(high))];
};

const named = (say: (names: readonly string[]) => string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [say(names)];

function scaleResult(scale: ScaleScore): string {
  const band = sayBand(scale);
  if (scale.applicable === 0) return words.aside;
  if (isWaiting(scale)) return words.waiting;
  return scale.score === null || band === undefined
    ? words.noScore
    : words.result(points(scale.score), band);
}

function sayScale(work: Extract<Working, { kind: 'scale' }>, wordsOf: WordsOf) {
  const { entries, scale } = work;
  const nameOf = (item: Item) => wordsOf(item).plain;
  const levels = entries.flatMap(({ counted }) => (counted === undefined ? [] : [counted]));
  const leftOut = (said: 'dont-know' | 'not-applicable' | undefined) =>
    entries.filter((entry) => entry.said === said).map(({ item }) => nameOf(item));
  return {
    result: scaleResult(scale),
    formula: words.formula.scale,
    steps: scale.score === null ? [] : [words.levelsSum(levels, points(scale.score))],
    heads: [],
    rows: [],
    notes: [
      ...named(words.leftOut.unknown, leftOut('dont-know')),
      ...named(words.leftOut.blank, leftOut(undefined)),
      ...named(words.leftOut.aside, leftOut('not-applicable')),
      ...edgeNote(sayEdge(scale)),
      ...rangeNote(scale),
      ...provenNote(scale),
    ],
    source: words.source,
  };
}

type Mean = Extract<Working, { kind: 'index' | 'axis' }>;

/** The stakes weigh in one of the notes of an index, and nowhere in an axis. */
function sayParts(parts: readonly WorkedPart[], isWeighed: boolean) {
  const shown = parts.flatMap(({ part, scale, stakes }) =>
    scale.score === null ? [] : [{ part, score: points(scale.score), stakes }],
  );
  const namesOf = (isLeftOut: (scale: ScaleScore) => boolean) =>
    parts.filter(({ scale }) => isLeftOut(scale)).map(({ part }) => partName(part));
  return {
    values: shown.map(({ score }) => score),
    heads: [words.heads.part, words.heads.points, ...(isWeighed ? [words.heads.leaves] : [])],
    rows: shown.map(({ part, score, stakes }) => [
      partName(part),
      score,
      ...(isWeighed ? [stakesName(stakes)] : []),
    ]),
    leftOut: [
      ...named(
        words.leftOut.hidden,
        namesOf(({ score, applicable }) => score === null && applicable > 0),
      ),
      ...named(
        words.leftOut.aside,
        namesOf(({ applicable }) => applicable === 0),
      ),
    ],
  };
}

function meanResult(work: Mean): string {
  if (work.kind === 'axis') {
    return work.score === null
      ? position.unplaced([work.axis])
      : words.axisResult(points(work.score));
  }
  const { index } = work;
  return index.score === null
    ? words.noIndex(index.parts, index.partsApplicable)
    : words.result(points(index.score), BAND_NAMES[bandOf(index.score)]);
}

function indexNotes({ index }: Extract<Working, { kind: 'index' }>): string[] {
  if (index.score === null) return [];
  const edge = edgeOf(index.score);
  return [
    ...edgeNote(edge && BAND_NAMES[edge]),
    results.moments.radarSentence(points(index.spread)),
    words.weighted(points(index.weighted)),
    index.low === index.high ? words.whole : words.range(points(index.low), points(index.high)),
    index.proven === null ? words.notProven : words.proven(points(index.proven)),
    ...(index.weakLink ? [words.weakLink] : []),
  ];
}

function sayMean(work: Mean) {
  const { values, heads, rows, leftOut } = sayParts(work.parts, work.kind === 'index');
  const score = work.kind === 'axis' ? work.score : work.index.score;
  return {
    result: meanResult(work),
    formula: words.formula[work.kind],
    steps: score === null ? [] : [words.pointsSum(values, points(score))],
    heads,
    rows,
    notes: [...leftOut, ...(work.kind === 'index' ? indexNotes(work) : []), words.rounded],
    source: words.source,
  };
}

const isStakes = (value: number): value is keyof typeof STAKES_NAMES => value in STAKES_NAMES;
const stakesName = (stakes: number): string =>
  isStakes(stakes) ? STAKES_NAMES[stakes] : String(stakes);

const isLevelName = (value: number): value is keyof typeof LEVEL_NAMES => value in LEVEL_NAMES;
const levelName = (level: number): string =>
  isLevelName(level) ? `${level} ${LEVEL_NAMES[level]}` : String(level);

const assumedOr = (
  { assumed }: PartSettings,
  key: PartSettings['assumed'][number],
  value: string,
): string => (assumed.includes(key) ? words.line.assumed(value) : value);

function sayLine({ line, place, of, settings }: Extract<Working, { kind: 'line' }>) {
  const { level, stated, scale } = line;
  const people = words.line.people(reachAsPeople(settings.reach));
  const hasReach = isMoment(scale);
  // Without a guess, or further down, there is nothing that could be off.
  const isGuessed = hasReach && place <= FIX_FIRST_COUNT && !settings.assumed.includes('reach');
  return {
    result: words.line.place(place, of),
    formula: words.formula.line,
    steps: [],
    heads: [words.heads.fact, words.heads.value],
    rows: [
      [words.line.level, levelName(stated)],
      ...(level < stated ? [[words.line.shown, levelName(level)]] : []),
      [words.line.target, assumedOr(settings, 'target', levelName(settings.target))],
      [words.line.stakes, assumedOr(settings, 'stakes', stakesName(settings.stakes))],
      ...(hasReach ? [[words.line.reach, assumedOr(settings, 'reach', people)]] : []),
    ],
    notes: [
      words.line.equal,
      ...(isGuessed ? [line.steady ? words.line.steady : words.line.notSteady] : []),
    ],
    source: words.lineSource,
  };
}

/** The working in words; the numbers are those that it holds. Undefined when it holds none. */
export function sayWorking(
  work: Working,
  wordsOf: WordsOf,
  assessment: Assessment,
): SaidWorking | undefined {
  switch (work.kind) {
    case 'scale':
      return sayScale(work, wordsOf);
    case 'index':
    case 'axis':
      return sayMean(work);
    case 'line':
      return sayLine(work);
    default:
      return sayRowWorking(work, assessment);
  }
}
