import { setReview } from '#domain/edits.ts';
import { reviewDay } from '#domain/plan.ts';
import { plan } from '#messages/en/plan.ts';
import { TextField } from '#ui/field.tsx';
import type { PlanInput } from './plan-input.ts';
import styles from './plan.module.css';

const words = plan.review;

/** The day of the next look; until somebody chooses, ninety days ahead. */
export function Review({ assessment, today, onEdit }: Omit<PlanInput, 'newId'>) {
  const day = reviewDay(assessment.plan, today);
  return (
    <section className={styles.section} aria-labelledby="review">
      <h2 id="review">{words.title}</h2>
      <div className={styles.review}>
        <TextField
          type="date"
          label={words.label}
          hint={day < today ? words.past : words.hint}
          value={day}
          onChange={(event) => {
            if (event.target.value !== '') onEdit(setReview(event.target.value));
          }}
        />
      </div>
    </section>
  );
}
