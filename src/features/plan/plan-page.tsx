import { use, useMemo } from 'react';
import { findClosing } from '#domain/closing.ts';
import { offersFor } from '#domain/plan-offers.ts';
import { scoreRound } from '#domain/results.ts';
import { plan as words } from '#messages/en/plan.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import { sayTomorrow } from '#messages/say-tomorrow.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { Tomorrow } from '#ui/tomorrow.tsx';
import { ActionList } from './action-list.tsx';
import { CallCards } from './call-cards.tsx';
import { OverdueLine } from './overdue-line.tsx';
import type { PlanInput } from './plan-input.ts';
import { Planner } from './planner.tsx';
import { PlayCards } from './play-cards.tsx';
import { Review } from './review.tsx';
import { MoreIdeas, Starters } from './starters.tsx';
import { TakeAlong } from './take-along.tsx';
import styles from './plan.module.css';

/** Who does what by when, six play cards, and the day of the next look. */
export function PlanPage(input: PlanInput) {
  const { assessment, today, onEdit } = input;
  const texts = gridWords(use(loadWordsOnce()), assessment.business?.kind);
  const offers = useMemo(() => offersFor(assessment), [assessment]);
  const results = useMemo(() => scoreRound(assessment), [assessment]);
  return (
    <>
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p className={styles.lead}>{words.lead}</p>
      <OverdueLine actions={assessment.plan?.actions ?? []} today={today} />
      <Starters {...input} offers={offers} />
      <ActionList {...input} />
      <MoreIdeas {...input} offers={offers} />
      <PlayCards
        assessment={assessment}
        open={offers.moments[0]?.scale}
        texts={texts}
        onEdit={onEdit}
      />
      <Planner {...input} />
      <CallCards />
      <Review {...input} />
      <TakeAlong {...input} />
      <p>
        <ButtonLink href={to.chart(assessment.id)}>{words.toChart}</ButtonLink>
      </p>
      <Tomorrow
        said={sayTomorrow(findClosing(assessment, results), texts)}
        slip={to.report(assessment.id)}
      />
    </>
  );
}
