import type { Assessment } from './assessment.ts';
import { answersOf } from './parts.ts';

/** What was said or counted; guesses, aims and the plan are no answers. */
const saidIn = ({ momentsOfTruth, growthPositioning }: Assessment): readonly unknown[] => [
  momentsOfTruth?.answers,
  momentsOfTruth?.interactions,
  momentsOfTruth?.promises,
  growthPositioning?.answers,
  growthPositioning?.economics,
];

/**
 * When a round was last answered, after an edit at `now` (both ISO times): a tick in the plan or on
 * the wall does not make its answers younger. A file that never noted it counts from its last
 * change; undefined while nothing is answered.
 */
export function answeredAfter(
  before: Assessment,
  after: Assessment,
  now: string,
): string | undefined {
  const said = saidIn(after);
  if (saidIn(before).some((each, at) => each !== said[at])) return now;
  const isBegun = Object.keys(answersOf(before)).length > 0;
  return before.answeredAt ?? (isBegun ? before.updatedAt : undefined);
}
