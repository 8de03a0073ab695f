import type { Answer } from '#domain/questionnaire.ts';
import { isLevel, LEVELS } from '#domain/questionnaire.ts';
import { FACETS, gridItem, MOMENTS, type Moment } from '#domain/questionnaires/moments-of-truth.ts';
import type { Assessment } from '#domain/assessment.ts';
import { FACET_NAMES, LEVEL_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import styles from './results.module.css';

const words = results.grid;

function cellOf(answer: Answer | undefined): { mark: string; said: string; level: string } {
  if (answer === undefined) {
    return { mark: words.unanswered, said: words.unansweredLong, level: 'open' };
  }
  if (isLevel(answer.level)) {
    const level = String(answer.level);
    return { mark: level, said: LEVEL_NAMES[answer.level], level };
  }
  return answer.level === 'dont-know'
    ? { mark: words.unknown, said: words.unknownLong, level: 'open' }
    : { mark: words.aside, said: words.asideLong, level: 'open' };
}

function LevelKey() {
  return (
    <ul className={styles.key} aria-label={words.key}>
      {LEVELS.map((level) => (
        <li key={level}>
          <span
            className={`${styles.cell ?? ''} ${styles.swatch ?? ''}`}
            data-level={level}
            aria-hidden="true"
          />
          {level} {LEVEL_NAMES[level]}
        </li>
      ))}
    </ul>
  );
}

/** The 36 answers: one cell is one answer, shown as its level, never as a score. */
export function LevelGrid({
  assessment,
  signal,
}: {
  readonly assessment: Assessment;
  /** The moment of the first fix-first line. */
  readonly signal: Moment | undefined;
}) {
  const answers = assessment.momentsOfTruth?.answers ?? {};
  return (
    <section aria-labelledby="grid">
      <h2 id="grid">{words.title}</h2>
      <div className={styles.scroll}>
        <table className={styles.grid}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.moment}</span>
              </th>
              {FACETS.map((facet) => (
                <th key={facet} scope="col">
                  {FACET_NAMES[facet]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MOMENTS.map((moment) => (
              <tr key={moment}>
                <th scope="row" className={moment === signal ? styles.signal : undefined}>
                  {MOMENT_NAMES[moment]}
                </th>
                {FACETS.map((facet) => {
                  const { mark, said, level } = cellOf(answers[gridItem(moment, facet)]);
                  return (
                    <td key={facet} className={styles.cell} data-level={level}>
                      <span aria-hidden="true">{mark}</span>
                      <span className="visually-hidden">
                        {mark} {said}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <LevelKey />
    </section>
  );
}
