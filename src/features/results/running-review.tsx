import type { Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { answersOf, findItem } from '#domain/parts.ts';
import { firstUnanswered } from '#domain/progress.ts';
import { results } from '#messages/en/results.ts';
import { rounds } from '#messages/en/rounds.ts';
import { LOCALE } from '#messages/locale.ts';
import { useAssessment } from '#session/use-session.ts';
import { to } from '#ui/routes.ts';
import styles from './results.module.css';

const words = results.review;

/** Why a review with open questions has no points yet, and the ways on; nothing otherwise. */
export function RunningReview({ assessment }: { readonly assessment: Assessment }) {
  const { id, earlier } = assessment;
  const before = useAssessment(earlier?.id ?? '');
  const open = findItem(firstUnanswered(answersOf(assessment), earlier?.items ?? []) ?? '');
  if (open === undefined) return null;
  const day = earlier?.on === undefined ? rounds.hub.before : formatDay(earlier.on, 'long', LOCALE);
  return (
    <>
      <p className={styles.note}>{words.text(day)}</p>
      <p className={styles.actions}>
        <a href={to.question(id, open)}>{words.goOn}</a>
        {before === undefined ? null : <a href={to.results(before.id)}>{words.before}</a>}
      </p>
    </>
  );
}
