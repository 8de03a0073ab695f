import { useState } from 'react';
import { type DotSlip, encodeDots, type PhoneLine } from '#domain/workshop/dot-code.ts';
import { DOT_RULES } from '#domain/workshop/dots.ts';
import { ballot } from '#messages/en/ballot.ts';
import { dots as texts } from '#messages/en/dots.ts';
import { Button } from '#ui/button.tsx';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import { PageTitle } from '#ui/page.tsx';
import { HandIn } from '../ballots/ballot-page.tsx';
import { momentName } from '../moment-name.ts';
import { type QuestionWords, useQuestionWords } from '../use-question-words.ts';
import styles from '../console.module.css';

const words = texts.phone;

const dotsOn = (dots: readonly string[], letter: string) =>
  dots.filter((each) => each === letter).length;

function LineLegend({
  line,
  questions,
}: {
  readonly line: PhoneLine;
  readonly questions: QuestionWords;
}) {
  if (line.kind === 'own') return words.onScreen(line.letter);
  return (
    <>
      {line.letter} {questions(line.item).fix}
      <br />
      <span className={styles.soft}>{momentName(line.item)}</span>
    </>
  );
}

function Lines({
  slip: { kind, round, lines, dots },
  onDots,
}: {
  readonly slip: DotSlip;
  readonly onDots: (dots: readonly string[]) => void;
}) {
  const questions = useQuestionWords(kind);
  const rule = DOT_RULES[round];
  const give = (letter: string, count: number) =>
    onDots([
      ...dots.filter((each) => each !== letter),
      ...Array.from({ length: count }, () => letter),
    ]);
  return lines.map((line) => {
    const own = dotsOn(dots, line.letter);
    const free = rule.dots - dots.length + own;
    return (
      <ChoiceGroup
        key={line.letter}
        inline
        legend={<LineLegend line={line} questions={questions} />}
      >
        {Array.from({ length: rule.perLine + 1 }, (_, count) => (
          <Choice
            key={count}
            name={`dots-${line.letter}`}
            value={count}
            checked={own === count}
            disabled={count > free}
            onChange={() => give(line.letter, count)}
          >
            {words.count(count)}
          </Choice>
        ))}
      </ChoiceGroup>
    );
  });
}

/** Dots on a phone: a few choices, then the code that hands them in. */
export function DotsPage({
  slip,
  isKept,
  onDots,
}: {
  readonly slip: DotSlip;
  /** False when this phone keeps nothing. */
  readonly isKept: boolean;
  readonly onDots: (dots: readonly string[]) => void;
}) {
  const [handsIn, setHandsIn] = useState(false);
  const { round, dots } = slip;
  const most = DOT_RULES[round].dots;
  const given = words.given(dots.length, most);
  if (handsIn) {
    return (
      <HandIn
        words={words}
        count={given}
        code={encodeDots(slip)}
        sender={slip.sender}
        onChange={() => setHandsIn(false)}
      />
    );
  }
  return (
    <div className={styles.form}>
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p>{words.lead[round]}</p>
      <Lines slip={slip} onDots={onDots} />
      <p role="status">
        {given} {dots.length === most ? `${words.allGiven} ` : null}
        {dots.length === 0 ? null : isKept ? ballot.kept : ballot.notKept}
      </p>
      <div className={styles.tools}>
        <Button onClick={() => setHandsIn(true)}>{ballot.finish}</Button>
      </div>
    </div>
  );
}
