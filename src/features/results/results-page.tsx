import { use, useMemo } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import { countGridAnswers } from '#domain/grid-answers.ts';
import { findHeadline, fixFirstLines } from '#domain/headline.ts';
import type { Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { scoreAssessment } from '#domain/results.ts';
import { subline } from '#messages/en/headline.ts';
import { results as words } from '#messages/en/results.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import { sayHeadline } from '#messages/say-headline.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { FixFirstLines } from './fix-first-lines.tsx';
import { LevelGrid } from './level-grid.tsx';
import { Topics } from './topics.tsx';
import styles from './results.module.css';

function WaysOn({ assessment: { id, earlier } }: { readonly assessment: Assessment }) {
  return (
    <div className={styles.actions}>
      <ButtonLink href={to.plan(id)}>{words.makePlan}</ButtonLink>
      <a href={to.hub(id)}>{words.goOn}</a>
      {earlier === undefined ? null : <a href={to.compare(id)}>{words.compare}</a>}
    </div>
  );
}

/** Where the business stands: one sentence, three lines, the grid; then folded topics. */
export function ResultsPage({
  assessment,
  newId,
  today,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly newId: () => string;
  readonly today: string;
  readonly onEdit: (edit: Edit) => void;
}) {
  const all = use(loadWordsOnce());
  const kind = assessment.business?.kind;
  const texts = useMemo(() => gridWords(all, kind), [all, kind]);
  const { momentsOfTruth } = assessment;
  const results = useMemo(
    () => scoreAssessment({ ...assessment, momentsOfTruth: momentsOfTruth ?? {} }),
    [assessment, momentsOfTruth],
  );
  const lines = fixFirstLines(assessment);
  const said = sayHeadline(findHeadline(assessment, results), texts);
  const isUnguessed = (moment: Moment) => momentsOfTruth?.settings?.[moment] === undefined;
  const counted = countGridAnswers(momentsOfTruth?.answers ?? {});
  return (
    <>
      <div className={styles.headline}>
        <PageTitle title={words.title}>{said}</PageTitle>
        <p className={styles.sub}>{subline(counted)}</p>
      </div>
      <div className={styles.columns}>
        <section aria-labelledby="fix-first">
          <h2 id="fix-first">{words.fixFirst}</h2>
          {lines.length === 0 ? (
            <p>{counted.answered === 0 ? words.tooEarly : words.noFixFirst}</p>
          ) : (
            <FixFirstLines
              assessment={assessment}
              lines={lines}
              words={texts}
              newId={newId}
              today={today}
              onEdit={onEdit}
            />
          )}
          {lines.length > 0 && lines.every((line) => isUnguessed(line.scale)) ? (
            <p className={styles.note}>{words.assumed}</p>
          ) : null}
          <WaysOn assessment={assessment} />
        </section>
        <LevelGrid assessment={assessment} signal={lines[0]?.scale} />
      </div>
      <Topics assessment={assessment} results={results} texts={texts} all={all} />
    </>
  );
}
