import type { DotLine } from '#domain/workshop/dot-lines.ts';
import { dotOutcome } from '#domain/workshop/dots.ts';
import type { Room } from '#domain/workshop/room.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { dots } from '#messages/en/dots.ts';
import { Button } from '#ui/button.tsx';
import { lineWords } from './dot-line-words.ts';
import type { QuestionWords } from '../use-question-words.ts';
import styles from '../console.module.css';

const words = dots.after;

/** What the room has chosen, beside the form that makes actions of it. */
export function ChosenList({
  lines,
  questions,
}: {
  readonly lines: readonly DotLine[];
  readonly questions: QuestionWords;
}) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{words.chosen}</h2>
      <ul aria-label={words.chosen}>
        {lines.map((line) => {
          const { text, from } = lineWords(line, questions);
          return (
            <li key={line.id}>
              {text} <span className={styles.soft}>{from}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** After the close of a vote: a tie may be voted on once more. */
export function DotsAfter({
  workshop,
  room,
  questions,
  onEvent,
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly questions: QuestionWords;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const { first, runOff, chosen } = dotOutcome(workshop, room);
  const tie = first === undefined || first.hidden ? [] : first.tied;
  const places = first === undefined || first.hidden ? 0 : first.places;
  const offersRunOff = runOff === undefined && tie.length > 0;
  return (
    <>
      <ChosenList lines={chosen} questions={questions} />
      {offersRunOff ? (
        <>
          <p>
            {words.tie(
              tie.map(({ letter }) => letter),
              places,
            )}
          </p>
          <div className={styles.tools}>
            <Button
              onClick={() =>
                onEvent({
                  type: 'move',
                  from: room.place,
                  to: { stage: 'dots', phase: 'run-off' },
                })
              }
            >
              {words.again}
            </Button>
          </div>
          <p className={styles.soft}>{words.leave}</p>
        </>
      ) : null}
    </>
  );
}
