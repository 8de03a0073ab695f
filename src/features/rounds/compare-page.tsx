import { useState } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import { reportOutcome } from '#domain/outcome.ts';
import { whyNotComparable } from '#domain/rounds.ts';
import { compare as words } from '#messages/en/compare.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { ActionOutcomes } from './action-outcomes.tsx';
import { ChangeSection } from './change-section.tsx';
import { ChooseRounds } from './choose-rounds.tsx';
import { firstChoice, inOrder } from './round-choice.ts';
import { SideBySide } from './side-by-side.tsx';
import { WallWeeks } from './wall-weeks.tsx';
import styles from './rounds.module.css';

export type RoundInput = {
  /** All rounds of the business that are kept here, the earliest first. */
  readonly rounds: readonly Assessment[];
  readonly today: string;
};

/** What was planned, what happened, what has changed: any two rounds of one business. */
export function ComparePage({
  assessment,
  rounds,
  today,
  onEdit,
}: RoundInput & {
  readonly assessment: Assessment;
  readonly onEdit: (id: string, edit: Edit) => void;
}) {
  const [choice, setChoice] = useState(() => firstChoice(assessment, rounds));
  const [then, now] = inOrder(choice, rounds);
  const refusal = then && now && whyNotComparable(then, now);
  return (
    <>
      <div className={styles.head}>
        <PageTitle title={words.title}>{words.title}</PageTitle>
        <p>{words.lead}</p>
        <p>
          <a href={to.team(assessment.id)}>{words.toTeam}</a>
        </p>
      </div>
      {rounds.length < 2 ? (
        <div className={styles.head}>
          <p>{words.alone}</p>
          <p>
            <ButtonLink href={to.next(assessment.id)}>{words.toNext}</ButtonLink>
          </p>
        </div>
      ) : (
        <ChooseRounds rounds={rounds} choice={choice} onChoice={setChoice} />
      )}
      {rounds.length > 1 && (then === undefined || now === undefined) ? (
        <p role="status">{words.sameRound}</p>
      ) : null}
      {refusal === undefined ? null : <p role="status">{words.refused[refusal]}</p>}
      {then === undefined || now === undefined || refusal !== undefined ? null : (
        <>
          <ActionOutcomes
            round={then}
            onOutcome={(action, outcome) => {
              for (const { round, edit } of reportOutcome(rounds, then, action, outcome)) {
                onEdit(round, edit);
              }
            }}
          />
          <WallWeeks
            key={then.id}
            round={then}
            today={today}
            onEdit={(edit) => onEdit(then.id, edit)}
          />
          <ChangeSection then={then} now={now} rounds={rounds} today={today} />
          <SideBySide then={then} now={now} />
        </>
      )}
    </>
  );
}
