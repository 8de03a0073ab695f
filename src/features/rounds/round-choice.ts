import type { Assessment } from '#domain/assessment.ts';

/** The ids of the two chosen rounds. */
export type RoundChoice = { readonly then: string; readonly now: string };

/** The open round and the one before it; from the first round on, the one after it. */
export function firstChoice(current: Assessment, rounds: readonly Assessment[]): RoundChoice {
  const at = rounds.findIndex(({ id }) => id === current.id);
  const before = rounds.find(({ id }) => id === current.earlier?.id) ?? rounds[at - 1];
  return before === undefined
    ? { then: current.id, now: rounds[at + 1]?.id ?? current.id }
    : { then: before.id, now: current.id };
}

/** The chosen rounds, the earlier one first, whichever way round they were chosen. */
export function inOrder(
  { then, now }: RoundChoice,
  rounds: readonly Assessment[],
): readonly [Assessment, Assessment] | readonly [] {
  const [first, second] = rounds.filter(({ id }) => id === then || id === now);
  return first === undefined || second === undefined ? [] : [first, second];
}
