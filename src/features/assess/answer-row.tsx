import type { Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { answersOf, type Item } from '#domain/parts.ts';
import { isLevel, type Answer } from '#domain/questionnaire.ts';
import type { ItemWords } from '#domain/words.ts';
import { assess } from '#messages/en/assess.ts';
import { EVIDENCE_NAMES } from '#messages/en/names.ts';
import { rounds } from '#messages/en/rounds.ts';
import { shared } from '#messages/en/shared.ts';
import { LOCALE } from '#messages/locale.ts';
import { to } from '#ui/routes.ts';
import styles from './assess.module.css';

function answerText(answer: Answer | undefined, item: ItemWords): string {
  if (answer === undefined) return shared.notAnswered;
  if (answer.level === 'dont-know') return shared.dontKnow;
  if (!isLevel(answer.level)) return shared.notApplicable;
  const anchor = `${answer.level} – ${item.options[answer.level]}`;
  return answer.evidence === undefined
    ? anchor
    : `${anchor} ${assess.evidence} ${EVIDENCE_NAMES[answer.evidence]}.`;
}

/** One answer on a check page, with its way back. */
export function AnswerRow({
  assessment,
  item,
  itemWords,
}: {
  readonly assessment: Assessment;
  readonly item: Item;
  readonly itemWords: ItemWords;
}) {
  const answer = answersOf(assessment)[item];
  return (
    <div className={styles.answer}>
      <dt>{itemWords.question}</dt>
      <dd>{answerText(answer, itemWords)}</dd>
      {answer?.note === undefined ? null : <dd>{answer.note}</dd>}
      {answer?.on === undefined ? null : (
        <dd>{rounds.check.handedOn(formatDay(answer.on, 'long', LOCALE))}</dd>
      )}
      <dd className={styles.change}>
        <a
          href={to.question(assessment.id, item)}
          aria-label={assess.check.changeItem(itemWords.question)}
        >
          {shared.change}
        </a>
      </dd>
    </div>
  );
}
