import { use } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { answersOf, type Item, partOf } from '#domain/parts.ts';
import { chooseReview } from '#domain/review.ts';
import { rounds } from '#messages/en/rounds.ts';
import { itemWords } from '#messages/item-words.ts';
import { loadGrowthWordsOnce, loadWordsOnce } from '#messages/load-words.ts';
import { partName } from '#messages/part-name.ts';
import { BackLink, Button, ButtonLink } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import styles from './rounds.module.css';

const words = rounds.next;

type Start = {
  /** Starts the round; with items it is a review of them. */
  readonly onStart: (review: readonly Item[] | undefined) => void;
};

function Review({ assessment, onStart }: Start & { readonly assessment: Assessment }) {
  const texts = itemWords(
    use(loadWordsOnce()),
    use(loadGrowthWordsOnce()),
    assessment.business?.kind,
  );
  const chosen = chooseReview(assessment);
  return (
    <section className={styles.kind} aria-labelledby="review">
      <h2 id="review">{words.review.title}</h2>
      <p>{words.review.text(chosen.length)}</p>
      <details>
        <summary>{words.review.list}</summary>
        <ul className={styles.items}>
          {chosen.map(({ item, reason }) => (
            <li key={item}>
              {texts(item).question}
              <span className={styles.soft}>
                {partName(partOf(item))} · {words.review.reasons[reason]}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <p>
        <Button onClick={() => onStart(chosen.map(({ item }) => item))}>
          {words.review.start(chosen.length)}
        </Button>
      </p>
    </section>
  );
}

function FullRound({ onStart }: Start) {
  return (
    <section className={styles.kind} aria-labelledby="full">
      <h2 id="full">{words.full.title}</h2>
      <p>{words.full.text}</p>
      <p>
        <Button look="quiet" onClick={() => onStart(undefined)}>
          {words.full.start}
        </Button>
      </p>
    </section>
  );
}

/** Two ways to ask again: a short review, or everything afresh. */
export function NextRoundPage({
  assessment,
  onStart,
}: Start & { readonly assessment: Assessment }) {
  const isEmpty = Object.keys(answersOf(assessment)).length === 0;
  return (
    <>
      <BackLink href={to.hub(assessment.id)} />
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p>{isEmpty ? words.unanswered : words.lead}</p>
      {isEmpty ? (
        <p>
          <ButtonLink href={to.hub(assessment.id)}>{words.goOn}</ButtonLink>
        </p>
      ) : (
        <>
          <Review assessment={assessment} onStart={onStart} />
          <FullRound onStart={onStart} />
        </>
      )}
    </>
  );
}
