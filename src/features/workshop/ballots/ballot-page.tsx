import { useState } from 'react';
import { type Ballot, encodeBallot } from '#domain/workshop/ballot-code.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import { type Level, LEVELS } from '#domain/questionnaire.ts';
import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import { ballot as words } from '#messages/en/ballot.ts';
import { Button } from '#ui/button.tsx';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import { downloadBlob } from '#ui/download.ts';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { CodePicture } from './code-picture.tsx';
import { linkTo } from './invitation.ts';
import { momentName } from '../moment-name.ts';
import { useQuestionWords } from '../use-question-words.ts';
import { useWakeLock } from '../use-wake-lock.ts';
import look from './code.module.css';
import styles from '../console.module.css';

/** The code to hold into the camera, and the same as a link and as a file. */
export function BallotCode({ code, sender }: { readonly code: string; readonly sender: number }) {
  const link = linkTo(to.ballot(code), window.location.href);
  // A phone that waits in the queue must not go dark.
  useWakeLock();
  return (
    <>
      <div className={look.held}>
        <CodePicture text={link} label={words.code} />
      </div>
      <p>
        {words.link}:{' '}
        <a className={look['code-link']} href={link}>
          {link}
        </a>
      </p>
      <div className={styles.tools}>
        <Button
          look="quiet"
          onClick={() => downloadBlob(`ballot-${sender}.txt`, new Blob([`${link}\n`]))}
        >
          {words.save}
        </Button>
      </div>
    </>
  );
}

function Question({
  item,
  ballot,
  onAnswer,
}: {
  readonly item: GridItem;
  readonly ballot: Ballot;
  readonly onAnswer: (item: GridItem, answer: Level | 'dont-know') => void;
}) {
  const { question, options } = useQuestionWords(ballot.kind)(item);
  const choice = (answer: Level | 'dont-know', text: string) => (
    <Choice
      key={answer}
      name={item}
      value={answer}
      checked={ballot.answers[item] === answer}
      onChange={() => onAnswer(item, answer)}
    >
      {text}
    </Choice>
  );
  return (
    <ChoiceGroup
      legend={
        <>
          <span className={styles.soft}>{momentName(item)}</span>
          <br />
          {question}
        </>
      }
    >
      {LEVELS.map((level) => choice(level, `${level} ${options[level]}`))}
      {choice('dont-know', words.dontKnow)}
    </ChoiceGroup>
  );
}

/** What a phone shows once everything is answered: the code, and the way back to the answers. */
export function HandIn({
  words: { handIn, again, change },
  count,
  code,
  sender,
  onChange,
}: {
  readonly words: Readonly<Record<'handIn' | 'again' | 'change', string>>;
  /** How much of it is filled in. */
  readonly count: string;
  readonly code: string;
  readonly sender: number;
  readonly onChange: () => void;
}) {
  return (
    <div className={styles.form}>
      <PageTitle title={handIn}>{handIn}</PageTitle>
      <p>{words.handInHow}</p>
      <p>{count}</p>
      <BallotCode code={code} sender={sender} />
      <p>{again}</p>
      <div className={styles.tools}>
        <Button look="quiet" onClick={onChange}>
          {change}
        </Button>
      </div>
    </div>
  );
}

/** The ballot on a phone: all questions on one page, then the code that hands it in. */
export function BallotPage({
  ballot,
  isKept,
  onAnswer,
}: {
  readonly ballot: Ballot;
  /** False when this phone keeps nothing. */
  readonly isKept: boolean;
  readonly onAnswer: (item: GridItem, answer: Level | 'dont-know') => void;
}) {
  const [handsIn, setHandsIn] = useState(false);
  const items = askedItems(ballot.questions);
  const answered = items.filter((item) => ballot.answers[item] !== undefined).length;
  const count = words.answered(answered, items.length);
  if (handsIn) {
    return (
      <HandIn
        words={words}
        count={count}
        code={encodeBallot(ballot)}
        sender={ballot.sender}
        onChange={() => setHandsIn(false)}
      />
    );
  }
  return (
    <div className={styles.form}>
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p>{words.lead}</p>
      {items.map((item) => (
        <Question key={item} item={item} ballot={ballot} onAnswer={onAnswer} />
      ))}
      <p role="status">
        {count} {answered === 0 ? words.nothingYet : isKept ? words.kept : words.notKept}
      </p>
      {answered === 0 ? null : (
        <div className={styles.tools}>
          <Button onClick={() => setHandsIn(true)}>{words.finish}</Button>
        </div>
      )}
    </div>
  );
}
