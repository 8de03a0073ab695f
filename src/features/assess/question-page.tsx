import { lazy, Suspense, useEffect } from 'react';
import { answerItem, noteItem, setBusiness, type Edit } from '#domain/edits.ts';
import { answersOf, partOf, type Item, waitingNote } from '#domain/parts.ts';
import { setAside } from '#domain/progress.ts';
import type { Answer } from '#domain/questionnaire.ts';
import type { Assessment } from '#domain/assessment.ts';
import { plainName } from '#messages/business-name.ts';
import { assess } from '#messages/en/assess.ts';
import { partName } from '#messages/part-name.ts';
import { BackLink } from '#ui/button.tsx';
import { go } from '#ui/routes.ts';
import { KeyHint } from './answer-keys.tsx';
import { LeftOut } from './left-out.tsx';
import { QuestionForm } from './question-form.tsx';
import { noteActivity } from './sitting.ts';
import { afterPart, afterQuestion, beforeQuestion, siblingsOf, wayThrough } from './steps.ts';
import { loadPart, usePartWords } from './use-words.ts';
import styles from './question.module.css';

const LastTime = lazy(async () => ({ default: (await import('./last-time.tsx')).LastTime }));

/** "Does not apply" is said once for a whole scale; only these offer it (instrument.md 3.2). */
const ASIDE = {
  competition: { text: assess.noRivals, fact: (aside: boolean) => ({ rivals: !aside }) },
  leadership: { text: assess.aloneOnCalls, fact: (aside: boolean) => ({ solo: aside }) },
} as const;

const asideOf = (item: Item) => {
  const part = partOf(item);
  return part === 'competition' || part === 'leadership' ? part : undefined;
};

function notApplicableText(item: Item): string | undefined {
  const scale = asideOf(item);
  if (scale !== undefined) return ASIDE[scale].text;
  return item === 'promises.owner' ? assess.alone : undefined;
}

/** One answer; where a whole part is set aside, it counts for all its questions, both ways. */
function answerEdit(item: Item, answer: Answer | undefined): Edit {
  const scale = asideOf(item);
  if (scale === undefined) return answerItem(item, answer);
  const { fact } = ASIDE[scale];
  if (answer?.level === 'not-applicable') {
    // The note that stands in the field may not be stored yet.
    return (current) =>
      answerItem(item, answer)(setAside(setBusiness(fact(true))(current), scale, true));
  }
  return (current) => {
    const wasAside = answersOf(current)[item]?.level === 'not-applicable';
    const opened = wasAside ? setAside(setBusiness(fact(false))(current), scale, false) : current;
    return answerItem(item, answer)(opened);
  };
}

/** What the round before said, fetched once there is an answer and an earlier round. */
function Earlier({
  assessment: { earlier },
  item,
  answer,
}: {
  readonly assessment: Assessment;
  readonly item: Item;
  readonly answer: Answer | undefined;
}) {
  return answer === undefined || earlier === undefined ? null : (
    <Suspense>
      <LastTime earlier={earlier} item={item} givenOn={answer.on} />
    </Suspense>
  );
}

/** One question, one page. Choosing saves and stays; *Continue* moves. */
export function QuestionPage({
  assessment,
  item,
  keysOn,
  onKeysOn,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly item: Item;
  readonly keysOn: boolean;
  readonly onKeysOn: (on: boolean) => void;
  readonly onEdit: (edit: Edit) => void;
}) {
  const part = partOf(item);
  const words = usePartWords(part);
  const itemWords = words.item(item, assessment.business?.kind);
  const focus = assessment.business?.focus?.trim();
  const items = wayThrough(assessment, item);
  const notApplicable = notApplicableText(item);
  const answer = answersOf(assessment)[item];

  useEffect(() => noteActivity(Date.now()), [item]);
  const isAnswered = answer !== undefined;
  useEffect(() => {
    // The next part is fetched while this one is answered, never before the first answer.
    const siblings = siblingsOf(part);
    const next = siblings[siblings.indexOf(part) + 1];
    if (isAnswered && next !== undefined) void loadPart(next);
  }, [isAnswered, part]);

  return (
    <>
      <BackLink href={beforeQuestion(assessment, item)} />
      <LeftOut assessment={assessment} part={part} className={styles.intro} />
      {items.find((each) => partOf(each) === part) === item ? (
        <p className={styles.intro}>{words.intro}</p>
      ) : null}
      <QuestionForm
        key={item}
        item={item}
        words={itemWords}
        caption={assess.progress(partName(part), items.indexOf(item) + 1, items.length)}
        frame={focus ? `${assess.thinkOf(plainName(focus))} ${words.timeFrame}` : words.timeFrame}
        answer={answer}
        waitingNote={waitingNote(assessment, item)}
        notApplicable={notApplicable}
        keysOn={keysOn}
        lastTime={<Earlier assessment={assessment} item={item} answer={answer} />}
        onAnswer={(given) => {
          noteActivity(Date.now());
          onEdit(answerEdit(item, given));
        }}
        onNote={(note) => onEdit(noteItem(item, note))}
        onContinue={() => {
          const isAside = asideOf(item) !== undefined && answer?.level === 'not-applicable';
          go(isAside ? afterPart(assessment, item) : afterQuestion(assessment, item));
        }}
      />
      <KeyHint on={keysOn} allowsNotApplicable={notApplicable !== undefined} onChange={onKeysOn} />
    </>
  );
}
