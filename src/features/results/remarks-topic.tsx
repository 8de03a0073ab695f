import type { Assessment } from '#domain/assessment.ts';
import { findRemarks, type Remark } from '#domain/remarks.ts';
import type { MomentsOfTruthResults } from '#domain/results.ts';
import { shownNames } from '#domain/shown-names.ts';
import { PROMISE_NAMING } from '#messages/en/row-names.ts';
import { results } from '#messages/en/results.ts';
import { sayRemark } from '#messages/say-remarks.ts';
import { points } from './scale-table.tsx';
import { Topic } from './topic.tsx';
import { type NamedValue, WorkedSentence } from './worked-sentence.tsx';
import styles from './results.module.css';

const words = results.notes;
const INDEX = { kind: 'index', of: 'moments' } as const;

/** The points of the index that a remark names. */
const pointsIn = (remark: Remark): readonly NamedValue[] =>
  remark.kind === 'proven-below-stated'
    ? [
        { name: words.said, value: points(remark.stated) },
        { name: results.moments.shown, value: points(remark.proven) },
      ]
    : [];

/** How sure the result is, in sentences. */
export function RemarksTopic({
  assessment,
  a,
}: {
  readonly assessment: Assessment;
  readonly a: MomentsOfTruthResults;
}) {
  const names = shownNames(assessment.momentsOfTruth?.promises ?? [], PROMISE_NAMING);
  const all = findRemarks(assessment, a).flatMap((remark) =>
    // What may follow the first sentence speaks of others, so its numbers have no working here.
    sayRemark(remark, names).map((said, at) => ({
      said,
      values: at === 0 ? pointsIn(remark) : [],
    })),
  );
  return (
    <Topic name={words.title} said={all.length === 0 ? words.none : words.count(all.length)}>
      <ul className={styles.list}>
        {all.map(({ said, values }) => (
          <li key={said}>
            <WorkedSentence id={INDEX} text={said} values={values} />
          </li>
        ))}
      </ul>
      <p className={styles.said}>{results.selfView}</p>
    </Topic>
  );
}
