import { type DotLine, dotLines, type Line, MOST_LINES } from '#domain/workshop/dot-lines.ts';
import { hasDots, type Room } from '#domain/workshop/room.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { dots } from '#messages/en/dots.ts';
import { Button } from '#ui/button.tsx';
import { lineWords } from './dot-line-words.ts';
import { LineForm } from '../line-form.tsx';
import type { OfferDraft } from '../use-draft.ts';
import type { QuestionWords } from '../use-question-words.ts';
import console from '../console.module.css';
import styles from './dots.module.css';

/** As much as a line has room for while eight of them hang on the wall. */
const MOST_SIGNS = 60;
const words = dots.lines;

type OnEvent = (event: RoomEvent) => void;

function WallLine({
  line,
  questions,
  onLeaveOut,
}: {
  readonly line: DotLine;
  readonly questions: QuestionWords;
  readonly onLeaveOut: (() => void) | undefined;
}) {
  const { text, from } = lineWords(line, questions);
  return (
    <li>
      <b>{line.letter}</b>
      <span>
        {text} <span className={console.soft}>{from}</span>
      </span>
      {onLeaveOut === undefined ? null : (
        <Button look="link" aria-label={words.leaveOutOf(line.letter)} onClick={onLeaveOut}>
          {words.leaveOut}
        </Button>
      )}
    </li>
  );
}

function LeftOut({
  lines,
  questions,
  onPutBack,
}: {
  readonly lines: readonly Line[];
  readonly questions: QuestionWords;
  readonly onPutBack: (line: string) => void;
}) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.listed} aria-label={words.leftOut}>
      {lines.map((line) => {
        const { text } = lineWords(line, questions);
        return (
          <li key={line.id}>
            <span aria-hidden="true">–</span>
            <span>{text}</span>
            <Button
              look="link"
              aria-label={words.putBackOf(text)}
              onClick={() => onPutBack(line.id)}
            >
              {words.putBack}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The lines as they hang on the wall; before the first dots are in they can be changed. */
export function DotLinesCard({
  workshop,
  room,
  questions,
  onDraft,
  onEvent,
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly questions: QuestionWords;
  readonly onDraft: OfferDraft;
  readonly onEvent: OnEvent;
}) {
  const { lines, leftOut } = dotLines(workshop, room);
  const isOpen = !hasDots(room, 1);
  const isFull = lines.length >= MOST_LINES;
  const put = (line: string, out: boolean) => onEvent({ type: 'leave-out', line, out });
  return (
    <>
      <h2>{words.title}</h2>
      {lines.length === 0 ? <p>{words.none}</p> : isOpen ? <p>{words.hint}</p> : null}
      <ol className={styles.listed} aria-label={words.title}>
        {lines.map((line) => (
          <WallLine
            key={line.id}
            line={line}
            questions={questions}
            onLeaveOut={isOpen ? () => put(line.id, true) : undefined}
          />
        ))}
      </ol>
      {isOpen && isFull ? <p>{words.full}</p> : null}
      {isOpen && !isFull ? (
        <>
          <LineForm
            most={MOST_SIGNS}
            label={words.add}
            button={words.addIt}
            eventOf={(text) => ({ type: 'line', text })}
            onDraft={onDraft}
            onEvent={onEvent}
          />
          <LeftOut lines={leftOut} questions={questions} onPutBack={(line) => put(line, false)} />
        </>
      ) : null}
    </>
  );
}
