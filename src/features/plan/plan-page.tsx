import { use } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { findClosing } from '#domain/closing.ts';
import { addAction, setReview, type Edit } from '#domain/edits.ts';
import { pickThreeLines, type RankedItem } from '#domain/fix-first.ts';
import { reviewDay, starterAction } from '#domain/plan.ts';
import { MOMENTS, type GridItem, type Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { momentsOfTruthRanking, scoreAssessment } from '#domain/results.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { plan as words } from '#messages/en/plan.ts';
import { gridWords, type GridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import { sayTomorrow } from '#messages/say-tomorrow.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { Tomorrow } from '#ui/tomorrow.tsx';
import { ActionList } from './action-list.tsx';
import { PlayCard } from './play-card.tsx';
import styles from './plan.module.css';

type PlanInput = {
  readonly assessment: Assessment;
  readonly newId: () => string;
  readonly today: string;
  readonly onEdit: (edit: Edit) => void;
};

type Line = RankedItem<Moment, GridItem>;

function Starters({
  lines,
  texts,
  ...input
}: PlanInput & { readonly lines: readonly Line[]; readonly texts: GridWords }) {
  const { assessment, newId, today, onEdit } = input;
  const planned = new Set(assessment.plan?.actions?.map((action) => action.item));
  return (
    <section className={styles.section} aria-labelledby="starters">
      <h2 id="starters">{words.fixFirst.title}</h2>
      {lines.length === 0 ? <p className={styles.lead}>{words.fixFirst.none}</p> : null}
      <ul className={styles.lines}>
        {lines.map((line) => {
          const text = texts.fixLine(line);
          const add = () =>
            onEdit(
              addAction(starterAction(line.item, texts.item(line.item), { id: newId(), today })),
            );
          return (
            <li key={line.item} className={styles.line}>
              <span>
                {text}
                <span className={styles.where}>{MOMENT_NAMES[line.scale]}</span>
              </span>
              {planned.has(line.item) ? (
                <span className={styles.added}>{words.fixFirst.added}</span>
              ) : (
                <Button look="quiet" aria-label={words.fixFirst.addFor(text)} onClick={add}>
                  {words.fixFirst.add}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Cards({
  assessment,
  open,
  texts,
  onEdit,
}: Pick<PlanInput, 'assessment' | 'onEdit'> & {
  /** The moment whose card is open at first. */
  readonly open: string | undefined;
  readonly texts: GridWords;
}) {
  return (
    <section className={styles.section} aria-labelledby="cards">
      <h2 id="cards">{words.cards.title}</h2>
      <p className={styles.lead}>{words.cards.lead}</p>
      <div>
        {MOMENTS.map((moment) => (
          <PlayCard
            key={moment}
            moment={moment}
            card={assessment.plan?.cards?.[moment]}
            starter={texts.starterCard(moment)}
            open={moment === open}
            onEdit={onEdit}
          />
        ))}
      </div>
    </section>
  );
}

/** Who does what by when, six play cards, and the day of the next look. */
export function PlanPage(input: PlanInput) {
  const { assessment, newId, today, onEdit } = input;
  const texts = gridWords(use(loadWordsOnce()), assessment.business?.kind);
  const lines = pickThreeLines(momentsOfTruthRanking(assessment.momentsOfTruth ?? {}));
  const results = scoreAssessment(assessment);
  return (
    <>
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p className={styles.lead}>{words.lead}</p>
      <Starters {...input} lines={lines} texts={texts} />
      <ActionList actions={assessment.plan?.actions ?? []} newId={newId} onEdit={onEdit} />
      <Cards assessment={assessment} open={lines[0]?.scale} texts={texts} onEdit={onEdit} />
      <section className={styles.section} aria-labelledby="review">
        <h2 id="review">{words.review.title}</h2>
        <div className={styles.review}>
          <TextField
            type="date"
            label={words.review.label}
            hint={words.review.hint}
            value={reviewDay(assessment.plan, today)}
            onChange={(event) => {
              if (event.target.value !== '') onEdit(setReview(event.target.value));
            }}
          />
        </div>
      </section>
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
