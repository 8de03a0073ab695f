import { useState } from 'react';
import { chart } from '#messages/en/chart.ts';
import { plan } from '#messages/en/plan.ts';
import { type HandPaper, HandPaperField } from '#ui/hand-paper.tsx';
import { SaveFiles } from '#ui/save-files.tsx';
import { calendarFile, callCardsFile, contactCardsFile, planFile } from './plan-files.ts';
import type { PlanInput } from './plan-input.ts';
import styles from './plan.module.css';

const { missing: lead, ...rest } = plan.files;
const words = { ...rest, missing: { ...chart.missing, lead } };

/** The plan on paper, in the pocket and in the calendar, where it is looked at. */
export function TakeAlong({ assessment, today }: Pick<PlanInput, 'assessment' | 'today'>) {
  const [paper, setPaper] = useState<HandPaper>('a4');
  const input = { assessment, today, paper };
  const hasContacts = (assessment.plan?.contacts ?? []).length > 0;
  return (
    <section className={styles.section} aria-labelledby="take-along">
      <h2 id="take-along">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.paper}>
        <HandPaperField paper={paper} onPaper={setPaper} />
      </div>
      <SaveFiles
        words={words}
        files={[
          { label: words.pdf, make: () => planFile(input) },
          ...(hasContacts
            ? [{ label: plan.planner.print, make: () => contactCardsFile(input) }]
            : []),
          { label: plan.calls.print, make: () => callCardsFile(input) },
          { label: words.calendar, make: () => calendarFile(input) },
        ]}
      />
      <p className={styles.lead}>{words.calendarHint}</p>
    </section>
  );
}
