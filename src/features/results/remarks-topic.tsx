import type { Assessment } from '#domain/assessment.ts';
import { findRemarks } from '#domain/remarks.ts';
import type { MomentsOfTruthResults } from '#domain/results.ts';
import { shownNames } from '#domain/shown-names.ts';
import { PROMISE_NAMING } from '#messages/en/row-names.ts';
import { results } from '#messages/en/results.ts';
import { sayRemark } from '#messages/say-remarks.ts';
import { Topic } from './topic.tsx';
import styles from './results.module.css';

const words = results.notes;

/** How sure the result is, in sentences. */
export function RemarksTopic({
  assessment,
  a,
}: {
  readonly assessment: Assessment;
  readonly a: MomentsOfTruthResults;
}) {
  const names = shownNames(assessment.momentsOfTruth?.promises ?? [], PROMISE_NAMING);
  const all = findRemarks(assessment, a).flatMap((remark) => sayRemark(remark, names));
  return (
    <Topic name={words.title} said={all.length === 0 ? words.none : words.count(all.length)}>
      <ul className={styles.list}>
        {all.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      <p className={styles.said}>{results.selfView}</p>
    </Topic>
  );
}
