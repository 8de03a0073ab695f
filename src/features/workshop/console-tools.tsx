import { useState } from 'react';
import { askedItems } from '#domain/workshop/questions.ts';
import { type Room, undoable } from '#domain/workshop/room.ts';
import { clockAt, mayExtend } from '#domain/workshop/run-sheet.ts';
import type { Place, RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { LOCALE } from '#messages/locale.ts';
import { dots } from '#messages/en/dots.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { to } from '#ui/routes.ts';
import { clockText } from './clock-text.ts';
import { openScreenWindow } from './open-screen.ts';
import { useNow } from './use-now.ts';
import type { QuestionWords } from './use-question-words.ts';
import styles from './console.module.css';

const words = texts.console;

type Append = { readonly onEvent: (event: RoomEvent) => void };

const timeOf = (ms: number) =>
  new Date(ms).toLocaleTimeString(LOCALE, { hour: '2-digit', minute: '2-digit' });

/** The clock, five minutes more or less, and the last step as long as it can be taken back. */
export function ClockAndUndo({
  workshop,
  room,
  onEvent,
}: Append & { readonly workshop: Workshop; readonly room: Room }) {
  const now = useNow();
  const clock = clockAt(workshop, room, now);
  const last = undoable(workshop, now);
  const mayShorten = mayExtend(workshop, room, -5, now);
  return (
    <div className={styles.tools}>
      {clock === undefined ? null : (
        <>
          <span role="timer" className={styles.clock} data-late={clock.isLate || undefined}>
            {clockText(clock)}
          </span>
          <span>{words.ends(timeOf(clock.endsAt))}</span>
          <Button look="quiet" onClick={() => onEvent({ type: 'extend', minutes: 5 })}>
            {words.fiveMore}
          </Button>
          <Button
            look="quiet"
            // Not `disabled`: some browsers lose the keys that are pressed on such a button.
            aria-disabled={!mayShorten}
            onClick={() => {
              if (mayShorten) onEvent({ type: 'extend', minutes: -5 });
            }}
          >
            {words.fiveLess}
          </Button>
        </>
      )}
      {last === undefined ? null : (
        <Button look="quiet" onClick={() => onEvent({ type: 'undo', of: last.of })}>
          {words.takeBack}
        </Button>
      )}
    </div>
  );
}

/** The second window: open it, or learn why there is none. */
export function ScreenLine({ id, isOpen }: { readonly id: string; readonly isOpen: boolean }) {
  const [isBlocked, setBlocked] = useState(false);
  const open = async () => setBlocked(!(await openScreenWindow(to.screen(id))));
  return (
    <div className={styles.tools}>
      <p role="status">
        {isOpen ? words.screenOpen : isBlocked ? words.screenBlocked : words.screenClosed}
      </p>
      {isOpen ? null : <Button onClick={() => void open()}>{words.openScreen}</Button>}
      <ButtonLink look="link" href={to.screen(id)}>
        {words.oneWindow}
      </ButtonLink>
    </div>
  );
}

/** Says which keys work, and switches the letters off for people who speak to their computer. */
export function RoomKeys({
  letters,
  onLetters,
}: {
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
}) {
  return (
    <div className={styles.soft}>
      <p>{letters ? words.keys : words.pageKeys}</p>
      <label>
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => onLetters(event.target.checked)}
        />{' '}
        {words.letterKeys}
      </label>
    </div>
  );
}

/** A room may talk about what it likes: any question, or straight on to the actions. */
export function Jump({
  workshop,
  questions,
  onGo,
}: {
  readonly workshop: Workshop;
  readonly questions: QuestionWords;
  readonly onGo: (place: Place) => void;
}) {
  const items = askedItems(workshop.questions);
  const [chosen, setChosen] = useState(0);
  const item = items[chosen];
  return (
    <div className={styles.line}>
      <SelectField
        label={words.jump}
        value={chosen}
        onChange={(event) => setChosen(Number(event.target.value))}
      >
        {items.map((each, at) => (
          <option key={each} value={at}>
            {questions(each).question}
          </option>
        ))}
      </SelectField>
      {item === undefined ? null : (
        <Button
          look="quiet"
          onClick={() =>
            onGo({
              stage: 'question',
              item,
              phase: workshop.way === 'hands' ? 'collect' : 'reveal',
            })
          }
        >
          {words.jumpTo}
        </Button>
      )}
      <Button look="quiet" onClick={() => onGo({ stage: 'dots', phase: 'collect' })}>
        {dots.toDots}
      </Button>
      <Button look="quiet" onClick={() => onGo({ stage: 'actions' })}>
        {words.toActions}
      </Button>
    </div>
  );
}
