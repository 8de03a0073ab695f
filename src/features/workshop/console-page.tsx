import type { ReactNode } from 'react';
import { type Room, roomOf } from '#domain/workshop/room.ts';
import { viewRoom } from '#domain/workshop/room-view.ts';
import { nextPlace, previousPlace } from '#domain/workshop/way.ts';
import type { Place, RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { businessName } from '#messages/business-name.ts';
import { dots } from '#messages/en/dots.ts';
import { rehearsal } from '#messages/en/rehearsal.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { ClockAndUndo, Jump, RoomKeys, ScreenLine } from './console-tools.tsx';
import { Gather } from './gather.tsx';
import { LineForm } from './line-form.tsx';
import { PracticePanel } from './practice/practice-panel.tsx';
import { PrintBefore } from './paper/print-before.tsx';
import { RoomEnd, type RoomEndings } from './room-end.tsx';
import { RoomPicture } from './room-picture.tsx';
import { type OfferDraft, useDrafts } from './use-draft.ts';
import { isGathering, type RoomSteps, useRoomSteps } from './use-room-steps.ts';
import { type QuestionWords, useQuestionWords } from './use-question-words.ts';
import { useWakeLock } from './use-wake-lock.ts';
import styles from './console.module.css';
import screen from './screen.module.css';

const words = texts.console;

function nameOf(place: Place): string {
  if (place.stage === 'question') return texts.phases[place.phase];
  return place.stage === 'dots' ? dots.phases[place.phase] : texts.stages[place.stage];
}

const PARKING = 'parking-lot';

type InRoom = {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly questions: QuestionWords;
  readonly steps: RoomSteps;
};

function NowOnScreen({
  workshop,
  room,
  questions,
  steps,
  children,
}: InRoom & { readonly children: ReactNode }) {
  const next = nextPlace(workshop, room);
  const closing = room.place.stage === 'dots' ? dots.close : words.reveal;
  const reveals = isGathering(room.place) || room.place.stage === 'ballots';
  return (
    <section className={styles.now} aria-label={words.nowOnScreen}>
      <p className={styles.place}>
        {words.nowOnScreen}: {nameOf(room.place)}
      </p>
      <div className={styles.frame}>
        <div className={screen.screen} data-blank={room.blank || undefined}>
          <RoomPicture
            titleLevel="h2"
            view={viewRoom(workshop, room)}
            workshop={workshop}
            questions={questions}
          />
        </div>
      </div>
      <div className={styles.tools}>
        {next === undefined ? (
          <p>{words.end}</p>
        ) : (
          <Button onClick={steps.next}>{reveals ? closing : words.nextIs(nameOf(next))}</Button>
        )}
        {previousPlace(workshop, room) === undefined ? null : (
          <Button look="quiet" onClick={steps.back}>
            {words.back}
          </Button>
        )}
        <Button look="quiet" onClick={steps.toggleBlank}>
          {room.blank ? words.bright : words.blank}
        </Button>
      </div>
      {steps.held === undefined ? null : (
        <div className={styles.tools}>
          <p role="alert">{words.held[steps.held.why]}</p>
          <Button look="quiet" onClick={steps.held.goOnWithout}>
            {words.goOnWithout}
          </Button>
        </div>
      )}
      {children}
    </section>
  );
}

/** Stays where it is when the room moves on, and so does what is typed there. */
function ParkingLot({
  room,
  onDraft,
  onEvent,
}: {
  readonly room: Room;
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  return (
    <LineForm
      id={PARKING}
      label={words.park}
      button={words.parkAdd}
      unkept={room.place.stage === 'close' ? words.notParked : undefined}
      entered={{ label: words.parked, lines: room.parked }}
      eventOf={(text, instead) => ({ type: 'park', text, instead })}
      onDraft={onDraft}
      onEvent={onEvent}
    />
  );
}

/** What the coach has to know before anything else. */
function Notices({
  isPractice,
  inMemory,
  otherConsole,
}: {
  readonly isPractice: boolean;
  readonly inMemory: boolean;
  readonly otherConsole: boolean;
}) {
  const maySleep = useWakeLock();
  return (
    <>
      {isPractice ? <p>{rehearsal.notice}</p> : null}
      {inMemory ? <p role="alert">{words.memory}</p> : null}
      {maySleep ? <p role="status">{words.maySleep}</p> : null}
      {otherConsole ? <p role="status">{words.otherConsole}</p> : null}
    </>
  );
}

const titleOf = ({ business, practice }: Workshop) =>
  (practice === true ? rehearsal : words).title(businessName(business));

/** The coach's own window: what comes next, and everything to enter. */
export function ConsolePage({
  workshop,
  others,
  inMemory,
  letters,
  onLetters,
  onEvent,
  endings,
}: {
  readonly workshop: Workshop;
  readonly others: { readonly screenOpen: boolean; readonly otherConsole: boolean };
  /** Nothing outlives this window. */
  readonly inMemory: boolean;
  /** Letters and the dot are keys of the room; PageDown and PageUp always are. */
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onEvent: (event: RoomEvent) => void;
  readonly endings: RoomEndings;
}) {
  const room = roomOf(workshop);
  const questions = useQuestionWords(workshop.business.kind);
  const drafts = useDrafts(workshop, room, onEvent);
  const steps = useRoomSteps(
    { workshop, room, onEvent, takeDrafts: drafts.take, letters },
    (key) => {
      if (key === 'park') document.getElementById(PARKING)?.focus();
    },
  );
  const isPractice = workshop.practice === true;
  const title = titleOf(workshop);
  return (
    <>
      <PageTitle title={title}>{title}</PageTitle>
      <Notices isPractice={isPractice} inMemory={inMemory} otherConsole={others.otherConsole} />
      <ScreenLine id={workshop.id} isOpen={others.screenOpen} />
      <ClockAndUndo workshop={workshop} room={room} onEvent={onEvent} />
      <div className={styles.halves}>
        <NowOnScreen workshop={workshop} room={room} questions={questions} steps={steps}>
          <RoomKeys letters={letters} onLetters={onLetters} />
        </NowOnScreen>
        <section className={styles.enter} aria-label={nameOf(room.place)}>
          {isPractice ? <PracticePanel workshop={workshop} room={room} /> : null}
          <Gather
            workshop={workshop}
            room={room}
            questions={questions}
            onDraft={drafts.offer}
            onEvent={steps.enter}
          />
          {isPractice ? null : <PrintBefore workshop={workshop} room={room} />}
          {room.place.stage === 'close' ? (
            <RoomEnd workshop={workshop} room={room} endings={endings} />
          ) : null}
          <ParkingLot room={room} onDraft={drafts.keep} onEvent={onEvent} />
          <Jump workshop={workshop} questions={questions} onGo={steps.goTo} />
        </section>
      </div>
    </>
  );
}
