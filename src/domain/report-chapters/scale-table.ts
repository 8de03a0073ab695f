import { momentLevel } from '../moment-level.ts';
import type { Cell, Table } from '../report.ts';
import { ours } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import type { ScaleScore } from '../scoring.ts';

/** Scores as bars with their numbers, for moments, habits, parts: the same in every chapter. */

export type NamedScale = {
  readonly name: string;
  readonly scale: ScaleScore;
  /** What is said below the name; nothing when empty. */
  readonly aim?: string;
};

type Words = Pick<ReportInput, 'labels' | 'names' | 'formats'>;

export const words = (text: string, look?: 'strong' | 'soft'): Cell => ({
  kind: 'words',
  parts: text === '' ? [] : [{ ...ours(text), ...(look === undefined ? {} : { look }) }],
});

/** Those with enough answers first, the strongest on top. */
const strongestFirst = (rows: readonly NamedScale[]): readonly NamedScale[] =>
  rows.toSorted((one, other) => (other.scale.score ?? -1) - (one.scale.score ?? -1));

const isOpenEnded = ({ scale: { partial, low, high } }: NamedScale) =>
  partial && low !== null && high !== null;

function levelCell(scale: ScaleScore, { labels, names }: Words): Cell {
  const said = momentLevel(scale, names, labels.scale);
  const level = said.kind === 'level' ? said.level : undefined;
  return { kind: 'level', level, name: said.name };
}

const nameCell = ({ name, aim = '' }: NamedScale): Cell => ({
  kind: 'words',
  parts: [ours(name), ...(aim === '' ? [] : [{ ...ours(aim), look: 'soft' } as const])],
});

function cellsOf(row: NamedScale, given: Words, has: Optional): readonly Cell[] {
  const { labels, formats } = given;
  const { scale } = row;
  const { score, low, high, proven, partial } = scale;
  const range = low === null || high === null || !partial ? undefined : ([low, high] as const);
  const bar: Cell =
    score === null
      ? words('')
      : {
          kind: 'bar',
          share: score / 100,
          range: range && [range[0] / 100, range[1] / 100],
        };
  return [
    nameCell(row),
    bar,
    words(score === null ? labels.scale.unknown : formats.points(score), 'strong'),
    levelCell(scale, given),
    ...(has.range
      ? [words(range ? labels.scale.to(formats.points(range[0]), formats.points(range[1])) : '')]
      : []),
    ...(has.proven ? [words(proven === null ? labels.scale.unknown : formats.points(proven))] : []),
  ];
}

type Optional = { readonly range: boolean; readonly proven: boolean };

/** A table of scales, strongest first; columns that would be empty are left out. */
export function scaleTable(first: string, rows: readonly NamedScale[], given: Words): Table {
  const { scale } = given.labels;
  const has = {
    range: rows.some(isOpenEnded),
    proven: rows.some((row) => row.scale.proven !== null && row.scale.highItems > 0),
  };
  return {
    kind: 'table',
    columns: [
      { kind: 'name', head: first },
      { kind: 'bar', head: '' },
      { kind: 'number', head: scale.points },
      { kind: 'level', head: scale.level },
      ...(has.range ? [{ kind: 'number', head: scale.couldBe } as const] : []),
      ...(has.proven ? [{ kind: 'number', head: scale.couldShow } as const] : []),
    ],
    rows: strongestFirst(rows).map((row) => cellsOf(row, given, has)),
  };
}

/** Those that say something, one after the other. */
export const sentences = (all: readonly string[]): string =>
  all.filter((sentence) => sentence !== '').join(' ');

/** Which is the strongest and which the weakest; empty without a difference. */
export function endsSentence(rows: readonly NamedScale[], { labels, formats }: Words): string {
  const ends = extremes(rows, formats.points);
  return ends === undefined ? '' : labels.moments.bars(ends.strongest, ends.weakest);
}

/** The names at the top and at the bottom, equal ones together; undefined without a difference. */
export function extremes(
  rows: readonly NamedScale[],
  points: (score: number) => string,
): { readonly strongest: string; readonly weakest: string } | undefined {
  const shown = rows.flatMap(({ name, scale }) =>
    scale.score === null ? [] : [{ name, score: scale.score }],
  );
  const scores = shown.map(({ score }) => score);
  const [highest, lowest] = [Math.max(...scores), Math.min(...scores)];
  if (shown.length < 2 || points(highest) === points(lowest)) return undefined;
  const namesAt = (score: number) =>
    shown
      .filter((each) => points(each.score) === points(score))
      .map(({ name }) => name)
      .join(', ');
  return { strongest: namesAt(highest), weakest: namesAt(lowest) };
}
