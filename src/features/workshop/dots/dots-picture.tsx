import type { CSSProperties } from 'react';
import type { DotLine } from '#domain/workshop/dot-lines.ts';
import type { DotResult, Tally } from '#domain/workshop/dots.ts';
import type { RoomView } from '#domain/workshop/room-view.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { dots } from '#messages/en/dots.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { CodePicture } from '../ballots/code-picture.tsx';
import { lineWords } from './dot-line-words.ts';
import { dotSize } from '../dot-size.ts';
import { dotsInvitationLink } from '../ballots/invitation.ts';
import { Title } from '../room-title.tsx';
import type { QuestionWords } from '../use-question-words.ts';
import styles from './dots.module.css';
import screen from '../screen.module.css';

const words = dots.screen;

type Worded = { readonly questions: QuestionWords };

/** From so many lines on, each takes less room. */
const MANY = 6;

const isMany = (lines: readonly unknown[]) => lines.length > MANY || undefined;

function LineText({ line, questions }: Worded & { readonly line: DotLine }) {
  const { text, from } = lineWords(line, questions);
  return (
    <>
      <b className={styles.letter}>{line.letter}</b>
      <span className={styles.text}>{text}</span>
      <span className={styles.from}>{from}</span>
    </>
  );
}

function VoteLines({
  view: { round, lines, voters, isCounted },
  workshop,
  questions,
}: Worded & {
  readonly view: Extract<RoomView, { kind: 'dots' }>;
  readonly workshop: Workshop;
}) {
  const received = texts.screen.received(voters, workshop.people);
  return (
    <div className={styles.vote}>
      <p className={screen.small}>{words.rule[round]}</p>
      <ol className={styles.lines} aria-label={words.lines} data-many={isMany(lines)}>
        {lines.map((line) => (
          <li key={line.id}>
            <LineText line={line} questions={questions} />
          </li>
        ))}
      </ol>
      <p className={styles.received}>
        {isCounted ? words.counted(voters === 0 ? undefined : received) : received}
      </p>
    </div>
  );
}

/** While the room votes: the lines, how many are in, and for phones the code that opens them. */
export function DotsPicture(
  props: Worded & {
    readonly view: Extract<RoomView, { kind: 'dots' }>;
    readonly workshop: Workshop;
  },
) {
  const { view, workshop } = props;
  const { round, lines } = view;
  const title = <Title>{words.title[round]}</Title>;
  if (lines.length === 0) {
    return (
      <>
        {title}
        <p>{words.none}</p>
      </>
    );
  }
  if (workshop.way === 'hands') {
    return (
      <>
        {title}
        <VoteLines {...props} />
      </>
    );
  }
  return (
    <>
      {title}
      <div className={styles.coded}>
        <VoteLines {...props} />
        <CodePicture
          text={dotsInvitationLink(workshop, round, lines, window.location.href)}
          label={dots.phone.invitation}
        />
      </div>
    </>
  );
}

type Sizes = CSSProperties & Readonly<Record<'--dot', number>>;

/** Room for the dots of one line on the narrowest projector, in hundredths of its height. */
const PLACE = { width: 32, height: 5 } as const;

function ResultRow({
  tally: { line, votes },
  mark,
  questions,
}: Worded & { readonly tally: Tally; readonly mark: string | undefined }) {
  return (
    <li data-marked={mark === undefined ? undefined : true}>
      <LineText line={line} questions={questions} />
      <span className={styles.dots} aria-hidden="true">
        {Array.from({ length: votes }, (_, dot) => (
          <span key={dot} className={screen.dot} />
        ))}
      </span>
      <span className={styles.votes}>
        {words.dots(votes)}
        {mark === undefined ? '' : `, ${mark}`}
      </span>
    </li>
  );
}

const lettersOf = (lines: readonly DotLine[]) => lines.map(({ letter }) => letter);

function Tallies({
  result,
  questions,
}: Worded & { readonly result: Extract<DotResult, { hidden: false }> }) {
  const { tallies, chosen, tied } = result;
  const markOf = (line: DotLine) =>
    chosen.includes(line) ? words.chosen : tied.includes(line) ? words.tied : undefined;
  const most = Math.max(0, ...tallies.map(({ votes }) => votes));
  const sizes: Sizes = { '--dot': dotSize(most, PLACE.width, PLACE.height) };
  return (
    <ol className={styles.result} style={sizes} data-many={isMany(tallies)}>
      {tallies.map((tally) => (
        <ResultRow
          key={tally.line.id}
          tally={tally}
          mark={markOf(tally.line)}
          questions={questions}
        />
      ))}
    </ol>
  );
}

/** After the close: most dots first, each dot drawn, and a tie said in words. */
export function DotsResultPicture({
  view: { round, result, chosen, tied },
  questions,
}: Worded & { readonly view: Extract<RoomView, { kind: 'dots-result' }> }) {
  const sayTie = round === 1 ? words.tie : words.stillTie;
  return (
    <>
      <Title>{words.result[round]}</Title>
      {result === undefined ? <p>{words.noVotes}</p> : null}
      {result?.hidden === true ? <p>{words.tooFew(result.voters)}</p> : null}
      {result?.hidden === false ? <Tallies result={result} questions={questions} /> : null}
      <p className={styles.said}>
        {[
          ...(chosen.length === 0 ? [] : [words.choice(lettersOf(chosen))]),
          ...(tied.length === 0 ? [] : [sayTie(lettersOf(tied))]),
        ].join(' ')}
      </p>
    </>
  );
}

/** What the actions are about. */
export function ChosenLines({ lines, questions }: Worded & { readonly lines: readonly DotLine[] }) {
  if (lines.length === 0) return null;
  return (
    <p className={screen.small}>
      {words.workOn}: {lines.map((line) => lineWords(line, questions).text).join(' · ')}
    </p>
  );
}
