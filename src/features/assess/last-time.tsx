import { lastAnswer } from '#domain/answered-day.ts';
import type { Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { answersOf, type Item } from '#domain/parts.ts';
import { rounds } from '#messages/en/rounds.ts';
import { LOCALE } from '#messages/locale.ts';
import { levelText } from '#messages/say-level.ts';
import { useAssessment } from '#session/use-session.ts';
import styles from './question.module.css';

/** What the round before said, for a question that is answered now. */
export function LastTime({
  earlier,
  item,
  givenOn,
}: {
  readonly earlier: NonNullable<Assessment['earlier']>;
  readonly item: Item;
  /** The day of the answer itself, where it was handed on. */
  readonly givenOn: string | undefined;
}) {
  const before = useAssessment(earlier.id);
  if (givenOn !== undefined) {
    return <p className={styles.lastTime}>{rounds.handedOn(formatDay(givenOn, 'long', LOCALE))}</p>;
  }
  const answer = before && answersOf(before)[item];
  const on = answer?.on ?? earlier.on ?? (before && lastAnswer(before));
  if (answer === undefined || on === undefined) return null;
  return (
    <p className={styles.lastTime}>
      {rounds.lastTime(levelText(answer), formatDay(on, 'long', LOCALE))}
    </p>
  );
}
