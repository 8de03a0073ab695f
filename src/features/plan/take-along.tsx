import { plan } from '#messages/en/plan.ts';
import { calendarFile, planFile } from './plan-files.ts';
import type { PlanInput } from './plan-input.ts';
import { SaveButton } from './save-button.tsx';
import styles from './plan.module.css';

const words = plan.files;

/** The plan on paper and in the calendar, where it is looked at. */
export function TakeAlong({ assessment, today }: Pick<PlanInput, 'assessment' | 'today'>) {
  return (
    <section className={styles.section} aria-labelledby="take-along">
      <h2 id="take-along">{words.title}</h2>
      <SaveButton name={words.pdf} make={() => planFile(assessment, today)} />
      <div>
        <SaveButton
          look="quiet"
          name={words.calendar}
          make={() => calendarFile(assessment, today)}
        />
        <p className={styles.lead}>{words.calendarHint}</p>
      </div>
    </section>
  );
}
