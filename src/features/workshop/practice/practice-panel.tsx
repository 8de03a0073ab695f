import { type PracticeCue, practiceCue, stageTime } from '#domain/workshop/practice-cue.ts';
import { checkCount } from '#domain/workshop/practice-hands.ts';
import type { Room } from '#domain/workshop/room.ts';
import { clockAt } from '#domain/workshop/run-sheet.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { rehearsal } from '#messages/en/rehearsal.ts';
import { PracticeHands } from './practice-hands.tsx';
import { useNow } from '../use-now.ts';
import { isGathering } from '../use-room-steps.ts';
import styles from './practice.module.css';

const words = rehearsal.cue;

type InRoom = { readonly workshop: Workshop; readonly room: Room };

function hintFor(cue: PracticeCue, minutes: Workshop['minutes']) {
  switch (cue.kind) {
    case 'welcome':
    case 'actions':
      return words[cue.kind][minutes ?? 60];
    case 'collect':
    case 'second':
      return words[cue.kind];
    case 'reveal':
    case 'talk':
      return words[cue.kind][cue.spread];
    case 'compare':
      return cue.isCloser ? words.compare.closer : words.compare.apart;
    default:
      return words.stages[cue.kind];
  }
}

/** What the run sheet has to say here. */
function timeOf({ workshop, room }: InRoom): string | undefined {
  const time = stageTime(workshop, room);
  if (time === undefined || time.minutes <= 0) return undefined;
  const { minutes, questions } = time;
  return questions === undefined || questions === 0
    ? words.minutes(minutes)
    : words.questions(minutes, questions, Math.max(1, Math.round(minutes / questions)));
}

/** What a good coach would say and do now. */
function Cue({ workshop, room }: InRoom) {
  const cue = practiceCue(room);
  const hint = hintFor(cue, workshop.minutes);
  const clock = clockAt(workshop, room, useNow());
  const more = [
    ...(cue.kind === 'talk' && workshop.minutes === 120 ? [words.tables] : []),
    clock?.isLate === true ? words.late : timeOf({ workshop, room }),
  ];
  return (
    <dl className={styles.cue}>
      <dt>{words.say}</dt>
      <dd>“{hint.say}”</dd>
      <dt>{words.do}</dt>
      <dd>
        {hint.do} {more.join(' ')}
      </dd>
    </dl>
  );
}

/** Whether the hands were counted right, once a count is saved. */
function Check({ workshop, room }: InRoom) {
  const { place } = room;
  if (place.stage !== 'question') return null;
  const round = place.phase === 'second' || place.phase === 'compare' ? 2 : 1;
  const check = checkCount(workshop, room.events, place.item, round);
  return <p role="status">{check === undefined ? null : rehearsal.hands.check(check)}</p>;
}

/** What stands in a console only while a coach rehearses. */
export function PracticePanel({ workshop, room }: InRoom) {
  const { place } = room;
  return (
    <section className={styles.panel} aria-label={words.label}>
      <Cue workshop={workshop} room={room} />
      {place.stage === 'question' && isGathering(place) ? (
        <PracticeHands
          key={`${place.item}/${place.phase}`}
          workshop={workshop}
          room={room}
          item={place.item}
          round={place.phase === 'second' ? 2 : 1}
        />
      ) : null}
      <Check workshop={workshop} room={room} />
    </section>
  );
}
