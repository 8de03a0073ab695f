import type { Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import type { Edit } from '#domain/edits.ts';
import { WEEKS } from '#domain/plan.ts';
import { setWeek, weekEnds, weeksKept } from '#domain/wall-weeks.ts';
import { compare } from '#messages/en/compare.ts';
import { LOCALE } from '#messages/locale.ts';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import styles from './rounds.module.css';

const words = compare.weeks;

/** The thirteen boxes of the wall chart, typed in from the paper. */
export function WallWeeks({
  round,
  today,
  onEdit,
}: {
  readonly round: Assessment;
  readonly today: string;
  readonly onEdit: (edit: Edit) => void;
}) {
  const kept = weeksKept(round);
  return (
    <section className={styles.section} aria-labelledby="weeks">
      <h2 id="weeks">{words.title}</h2>
      <p>{words.lead}</p>
      <div className={styles.weeks}>
        <ChoiceGroup inline legend={words.legend}>
          {weekEnds(round, today).map((day, week) => (
            <Choice
              key={day}
              type="checkbox"
              name={`week-${week + 1}`}
              checked={round.plan?.weeks?.[week] === true}
              onChange={(event) => onEdit(setWeek(week, event.target.checked))}
            >
              {words.week(week + 1, formatDay(day, 'short', LOCALE))}
            </Choice>
          ))}
        </ChoiceGroup>
      </div>
      <p role="status">{kept === undefined ? words.none : words.kept(kept, WEEKS)}</p>
    </section>
  );
}
