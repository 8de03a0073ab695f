import { resumeAddress } from '#features/assess/steps.ts';
import { NextRoundPage } from '#features/rounds/next-round-page.tsx';
import type { Assessment } from '#domain/assessment.ts';
import { nextRound } from '#domain/next-round.ts';
import type { Item } from '#domain/parts.ts';
import { roundDay } from '#domain/rounds.ts';
import { useSession } from '#session/use-session.ts';
import { go } from '#ui/routes.ts';
import { useRounds } from './rounds-kept.ts';

/** Starts the next round of an assessment and opens its first question. */
export function NextRoundScreen({
  assessment,
  today,
}: {
  readonly assessment: Assessment;
  readonly today: string;
}) {
  const session = useSession();
  const rounds = useRounds(assessment);
  const on = roundDay(assessment, rounds) ?? today;
  const start = (review: readonly Item[] | undefined) => {
    const draft = nextRound(assessment, on, review);
    go(resumeAddress({ ...draft, id: session.start(draft) }));
  };
  return <NextRoundPage assessment={assessment} onStart={start} />;
}
