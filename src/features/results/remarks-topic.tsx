import type { Assessment } from '#domain/assessment.ts';
import { isLevel, type Answers } from '#domain/questionnaire.ts';
import { GRID_ITEMS, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import type { MomentsOfTruthResults } from '#domain/results.ts';
import { remarks } from '#messages/en/headline.ts';
import { LEVEL_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { openIn } from './moments-topic.tsx';
import { points } from './scale-table.tsx';
import { Topic } from './topic.tsx';
import styles from './results.module.css';

const words = results.notes;

function straightLineRemark(a: MomentsOfTruthResults, answers: Answers): string[] {
  if (!a.straightLine) return [];
  const levels = GRID_ITEMS.map((item) => answers[item]?.level).filter(
    (level) => level !== undefined,
  );
  const level = levels.find(isLevel);
  return level === undefined ? [] : [remarks.straightLine(LEVEL_NAMES[level])];
}

function weakLinkRemark({ index }: MomentsOfTruthResults): string[] {
  const [weakest] = index.score === null ? [] : index.weakest;
  return index.score !== null && index.weakLink && weakest !== undefined
    ? [remarks.weakLink(MOMENT_NAMES[weakest])]
    : [];
}

/** The guesses that stand in for what nobody has said, for moments that are in play. */
function assumedRemarks({ momentsOfTruth }: Assessment, a: MomentsOfTruthResults): string[] {
  const inPlay = MOMENTS.filter((moment) => a.moments[moment].answered > 0);
  const without = (guess: 'stakes' | 'reach') =>
    inPlay
      .filter((moment) => momentsOfTruth?.settings?.[moment]?.[guess] === undefined)
      .map((moment) => MOMENT_NAMES[moment]);
  const stakes = without('stakes');
  const reach = without('reach');
  return [
    ...(stakes.length === 0 ? [] : [remarks.assumedStakes(stakes)]),
    ...(reach.length === 0 ? [] : [remarks.assumedReach(reach)]),
  ];
}

function provenRemarks({ index }: MomentsOfTruthResults): string[] {
  if (index.score === null || index.proven === null || index.proven >= index.score) return [];
  return [remarks.provenBelowStated(points(index.score), points(index.proven)), remarks.overrating];
}

/** How sure the result is, in sentences. */
export function RemarksTopic({
  assessment,
  a,
}: {
  readonly assessment: Assessment;
  readonly a: MomentsOfTruthResults;
}) {
  const open = openIn(a.moments);
  const all = [
    ...weakLinkRemark(a),
    ...straightLineRemark(a, assessment.momentsOfTruth?.answers ?? {}),
    ...(open === 0 ? [] : [remarks.partial(open)]),
    ...(a.saysDoesGap.length === 0 ? [] : [remarks.saysDoesGap(a.saysDoesGap)]),
    ...provenRemarks(a),
    ...assumedRemarks(assessment, a),
  ];
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
