import { use } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { answersOf, askedItems, PARTS } from '#domain/parts.ts';
import { firstUnanswered } from '#domain/progress.ts';
import { rounds } from '#messages/en/rounds.ts';
import { shared } from '#messages/en/shared.ts';
import { itemWords } from '#messages/item-words.ts';
import { loadGrowthWordsOnce, loadWordsOnce } from '#messages/load-words.ts';
import { partName } from '#messages/part-name.ts';
import { BackLink, Button } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { go, to } from '#ui/routes.ts';
import { AnswerRow } from './answer-row.tsx';
import { reviewItems } from './steps.ts';
import styles from './assess.module.css';

const words = rounds.check;

/** All answers of a review on one page, part by part, and how many it still waits for. */
export function ReviewCheckPage({ assessment }: { readonly assessment: Assessment }) {
  const wordsOf = itemWords(
    use(loadWordsOnce()),
    use(loadGrowthWordsOnce()),
    assessment.business?.kind,
  );
  const { id } = assessment;
  const answers = answersOf(assessment);
  const asked = reviewItems(assessment);
  const open = asked.filter((item) => answers[item] === undefined);
  const first = firstUnanswered(answers, asked);
  const last = asked.at(-1);
  return (
    <>
      <BackLink href={last === undefined ? to.hub(id) : to.question(id, last)} />
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p className={styles.lead}>
        {words.lead} {open.length === 0 ? null : words.open(open.length)}
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          go(to.results(id));
        }}
      >
        {PARTS.filter((part) => askedItems(assessment, part).length > 0).map((part) => (
          <section key={part} aria-label={partName(part)}>
            <h2>{partName(part)}</h2>
            <dl className={styles.answers}>
              {askedItems(assessment, part).map((item) => (
                <AnswerRow
                  key={item}
                  assessment={assessment}
                  item={item}
                  itemWords={wordsOf(item)}
                />
              ))}
            </dl>
          </section>
        ))}
        <div className={styles.actions}>
          <Button type="submit">{shared.continue}</Button>
          {first === undefined ? null : <a href={to.question(id, first)}>{words.toOpen}</a>}
          <a href={to.hub(id)}>{shared.overview}</a>
        </div>
      </form>
    </>
  );
}
