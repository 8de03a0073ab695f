import { answeredDay } from '#domain/answered-day.ts';
import type { Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { respondentText } from '#domain/seen-text.ts';
import { businessName } from '#messages/business-name.ts';
import { results } from '#messages/en/results.ts';
import { LOCALE } from '#messages/locale.ts';
import { useTrying } from './trial.ts';
import styles from './print.module.css';

const words = results.print;

/** What only paper needs to say: whose results these are, of which day, and what is tried. */
export function PrintHead({
  assessment,
  today,
}: {
  readonly assessment: Assessment;
  readonly today: string;
}) {
  const { changes } = useTrying();
  const who = respondentText(assessment);
  const day = formatDay(answeredDay(assessment, today), 'long', LOCALE);
  return (
    <div className={styles.head}>
      <p className={styles.business}>{businessName(assessment.business)}</p>
      <p>{words.answered(day, who)}</p>
      {changes.length === 0 ? null : <p>{words.tried(changes.length)}</p>}
    </div>
  );
}
