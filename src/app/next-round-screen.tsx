import { NextRoundPage } from '#features/rounds/next-round-page.tsx';
import type { Assessment } from '#domain/assessment.ts';
import { nextRound } from '#domain/next-round.ts';
import { roundDay } from '#domain/rounds.ts';
import { useSession } from '#session/use-session.ts';
import { go, to } from '#ui/routes.ts';
import { useRounds } from './rounds-kept.ts';

/** Starts the next round of an assessment and opens it. */
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
  return (
    <NextRoundPage
      assessment={assessment}
      onStart={(review) => go(to.hub(session.start(nextRound(assessment, on, review))))}
    />
  );
}
