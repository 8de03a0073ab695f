import type { EconomicsErrors, EconomicsResults } from './economics.ts';
import type { Axis, Position, PositionFlag } from './position.ts';
import { atLeast } from './scoring.ts';

/** Practice against numbers: does what is done agree with what came of it (instrument.md 4.5)? */

export type PracticeFinding =
  | PositionFlag
  /** The owner's bar lies inside the range of customers lost. */
  | 'cannot-tell'
  | 'keep-agrees'
  | 'win-agrees'
  /** Nothing to hold the practice against: no numbers, no bar, or new customers not counted. */
  | 'no-numbers'
  | 'no-bar'
  | 'no-newcomers';

export type PracticeCheck = { readonly axis: Axis; readonly finding: PracticeFinding };

type Placed = Extract<Position, { readonly keep: number; readonly win: number }>;
const CROSS = 50;

function keepingFinding(flags: Placed['flags'], money: EconomicsResults): PracticeFinding {
  const flag = flags.find((each) => each !== 'win-practice-above-result');
  if (flag !== undefined) return flag;
  if (money.overTolerance === null) return 'no-bar';
  return money.overTolerance === 'unclear' ? 'cannot-tell' : 'keep-agrees';
}

/** Little selling and more customers is no contradiction, so it is not spoken of. */
function winningFinding(
  { flags, win }: Pick<Placed, 'flags' | 'win'>,
  money: EconomicsResults,
): PracticeFinding | undefined {
  const flag = flags.find((each) => each === 'win-practice-above-result');
  if (flag !== undefined) return flag;
  if (money.netGrowthPct === null) return 'no-newcomers';
  return atLeast(win, CROSS) === money.netGrowthPct >= 0 ? 'win-agrees' : undefined;
}

/** One finding for each axis that has one; none without a place on the map. */
export function checkPractice(
  position: Position,
  economics: EconomicsResults | EconomicsErrors | null,
): readonly PracticeCheck[] {
  if (position.name === null) return [];
  if (economics === null || !('churnPct' in economics)) {
    return [{ axis: 'keep', finding: 'no-numbers' }];
  }
  const winning = winningFinding(position, economics);
  return [
    { axis: 'keep', finding: keepingFinding(position.flags, economics) },
    ...(winning === undefined ? [] : [{ axis: 'win', finding: winning } as const]),
  ];
}
