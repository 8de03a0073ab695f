import type { Assessment } from '#domain/assessment.ts';
import {
  GRID_ITEMS,
  PROMISE_SCALE,
  type MomentsOfTruthItem,
} from '#domain/questionnaires/moments-of-truth.ts';
import { wordsFor, type ItemWords } from '#domain/words.ts';
import { results } from '#messages/en/results.ts';
import type { GridWords } from '#messages/grid-words.ts';
import type { AllWords } from '#messages/load-words.ts';
import { to } from '#ui/routes.ts';
import { Topic } from './topic.tsx';
import styles from './results.module.css';

const words = results.findOut;

/** Questions answered "I don't know", each with what to look for. */
export function FindOutTopic({
  assessment,
  items,
  texts,
  all,
}: {
  readonly assessment: Assessment;
  readonly items: readonly MomentsOfTruthItem[];
  readonly texts: GridWords;
  readonly all: AllWords;
}) {
  const wordsOf = (item: MomentsOfTruthItem): ItemWords | undefined => {
    const onGrid = GRID_ITEMS.find((each) => each === item);
    if (onGrid !== undefined) return texts.item(onGrid);
    const promise = PROMISE_SCALE.items.find((each) => each === item);
    return promise && wordsFor(all.promises.items[promise], assessment.business?.kind);
  };
  return (
    <Topic name={words.title} said={items.length === 0 ? words.none : words.count(items.length)}>
      {items.length === 0 ? null : <p>{words.lead}</p>}
      <ul className={styles.list}>
        {items.map((item) => {
          const own = wordsOf(item);
          return own === undefined ? null : (
            <li key={item}>
              <a href={to.question(assessment.id, item)}>{own.question}</a>{' '}
              <span className={styles.said}>{words.show(own.show)}</span>
            </li>
          );
        })}
      </ul>
    </Topic>
  );
}
