import type { Action, Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { type Outcome, outcomeOf, OUTCOMES } from '#domain/outcome.ts';
import { actionName } from '#messages/action-name.ts';
import { compare } from '#messages/en/compare.ts';
import { LOCALE } from '#messages/locale.ts';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import styles from './rounds.module.css';

const words = compare.actions;

const factsOf = ({ who, due }: Action): string =>
  [who?.trim(), due ? words.due(formatDay(due, 'long', LOCALE)) : ''].filter(Boolean).join(' · ');

/** Each action of the earlier round: done, partly, not yet. */
export function ActionOutcomes({
  round: { id, plan: { actions = [] } = {} },
  onOutcome,
}: {
  readonly round: Assessment;
  readonly onOutcome: (action: string, outcome: Outcome) => void;
}) {
  const counted = (outcome: 'done' | 'partly') =>
    actions.filter((action) => outcomeOf(action) === outcome).length;
  return (
    <section className={styles.section} aria-labelledby="happened">
      <h2 id="happened">{words.title}</h2>
      {actions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p>
          {words.summary(counted('done'), counted('partly'), actions.length)} {words.lead}
        </p>
      )}
      <div className={styles.actions}>
        {actions.map((action) => (
          <ChoiceGroup key={action.id} inline legend={actionName(action)} hint={factsOf(action)}>
            {OUTCOMES.map((outcome) => (
              <Choice
                key={outcome}
                name={`${id}.${action.id}`}
                value={outcome}
                checked={outcomeOf(action) === outcome}
                onChange={() => onOutcome(action.id, outcome)}
              >
                {words.outcomes[outcome]}
              </Choice>
            ))}
          </ChoiceGroup>
        ))}
      </div>
    </section>
  );
}
