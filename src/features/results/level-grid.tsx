import type { Answer } from '#domain/questionnaire.ts';
import { isLevel, LEVELS } from '#domain/questionnaire.ts';
import { FACETS, gridItem, MOMENTS, type Moment } from '#domain/questionnaires/moments-of-truth.ts';
import type { Assessment } from '#domain/assessment.ts';
import { answersOf } from '#domain/parts.ts';
import { FACET_NAMES, LEVEL_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { whatIf } from '#messages/en/what-if.ts';
import { LevelPatterns, LevelTexture } from './level-texture.tsx';
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
          >
            <LevelTexture level={String(level)} />
          </span>
          {level} {LEVEL_NAMES[level]}
        </li>
      ))}
    </ul>
  );
}

/** One answer; with its aim while it is not reached, and with what it was while it is moved. */
function Cell({
  answer,
  before,
  target,
}: {
  readonly answer: Answer | undefined;
  readonly before: Answer | undefined;
  /** Level 2–4. */
  readonly target: number | undefined;
}) {
  const { mark, said, level } = cellOf(answer);
  const reached = answer !== undefined && isLevel(answer.level) ? answer.level : -1;
  const isMoved = answer?.level !== before?.level;
  return (
    <td className={styles.cell} data-level={level} data-moved={isMoved || undefined}>
      {level === 'open' ? null : <LevelTexture level={level} />}
      <span aria-hidden="true">{mark}</span>
      <span className="visually-hidden">
        {mark} {said}
      </span>{' '}
      {isMoved ? <span className={styles.cellNote}>{whatIf.was(cellOf(before).mark)}</span> : null}
      {!isMoved && target !== undefined && target > reached ? (
        <span className={styles.cellNote}>{whatIf.aim(target)}</span>
      ) : null}
    </td>
  );
}

/** The 36 answers: one cell is one answer, shown as its level, never as a score. */
export function LevelGrid({
  assessment,
  stored,
  signal,
}: {
  readonly assessment: Assessment;
  /** Without what is being tried. */
  readonly stored: Assessment;
  /** The moment of the first fix-first line. */
  readonly signal: Moment | undefined;
}) {
  const answers = answersOf(assessment);
  const before = answersOf(stored);
  const targets = stored.plan?.targets ?? {};
  return (
    <section aria-labelledby="grid">
      <h2 id="grid">{words.title}</h2>
      <LevelPatterns />
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
                  <span className={styles.habit}>{FACET_NAMES[facet]}</span>
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
                  const item = gridItem(moment, facet);
                  return (
                    <Cell
                      key={facet}
                      answer={answers[item]}
                      before={before[item]}
                      target={targets[item]}
                    />
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
