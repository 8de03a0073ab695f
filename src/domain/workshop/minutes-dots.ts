import { ours, type Part } from '../report.ts';
import type { DotLine } from './dot-lines.ts';
import { dotOutcome, type DotResult } from './dots.ts';
import type { Minutes, MinutesInput } from './minutes.ts';
import { momentOf } from './moment-of.ts';
import { dotRound, type Room } from './room.ts';

type DotRow = readonly Part[];

function dotRows(
  result: Extract<DotResult, { hidden: false }>,
  chosen: readonly DotLine[],
  { labels, wordsOf, moments }: MinutesInput,
): readonly DotRow[] {
  const isChosen = (line: DotLine) => chosen.some(({ id }) => id === line.id);
  return result.tallies
    .filter(({ votes }) => votes > 0)
    .map(({ line, votes }) => {
      const count = ours(` · ${labels.dots.count(votes, isChosen(line))}`);
      if (line.kind === 'own') return [{ field: 'plan', text: line.text }, count];
      const from = moments[momentOf(line.item)];
      return [ours(`${wordsOf(line.item).fix} (${from})`), count];
    });
}

/** What the dots said, once the vote is closed; nothing before, and nothing without a vote. */
export function dotsChapter(room: Room, input: MinutesInput): Minutes['chapters'] {
  if (dotRound(room.place) !== undefined) return [];
  const { dots } = input.labels;
  const { first, runOff, chosen } = dotOutcome(input.workshop, room);
  const blocksOf = (result: DotResult | undefined, lead: (voters: number) => string) => {
    if (result === undefined) return [];
    if (result.hidden) return [{ kind: 'text', said: ours(dots.hidden(result.voters)) } as const];
    const said = ours((result.isCounted ? dots.counted : lead)(result.voters));
    const items = dotRows(result, chosen, input);
    return [{ kind: 'text', said } as const, { kind: 'list', items } as const];
  };
  const blocks = [...blocksOf(first, dots.first), ...blocksOf(runOff, dots.runOff)];
  return blocks.length === 0 ? [] : [{ heading: dots.heading, blocks }];
}
