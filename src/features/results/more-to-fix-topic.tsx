import type { Assessment } from '#domain/assessment.ts';
import { gapsToFix } from '#domain/headline.ts';
import { LEVEL_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import type { GridWords } from '#messages/grid-words.ts';
import { to } from '#ui/routes.ts';
import { Topic } from './topic.tsx';
import styles from './results.module.css';

const words = results.more;

/** The full order behind the three lines. */
export function MoreToFixTopic({
  assessment,
  texts,
}: {
  readonly assessment: Assessment;
  readonly texts: GridWords;
}) {
  const ranking = gapsToFix(assessment);
  const settings = assessment.momentsOfTruth?.settings;
  if (ranking.length === 0) return null;
  return (
    <Topic name={words.title} said={words.summary(ranking.length)}>
      <p>{words.lead}</p>
      <ol className={styles.list}>
        {ranking.map((line) => (
          <li key={line.item}>
            <a href={to.question(assessment.id, line.item)}>{texts.fixLine(line)}</a>{' '}
            <span className={styles.said}>
              {results.reason.level(MOMENT_NAMES[line.scale], LEVEL_NAMES[line.level])}{' '}
              {line.steady && settings?.[line.scale]?.reach !== undefined
                ? results.reason.steady
                : null}
            </span>
          </li>
        ))}
      </ol>
    </Topic>
  );
}
