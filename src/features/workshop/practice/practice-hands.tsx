import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import { type PracticeHand, practiceHands } from '#domain/workshop/practice-hands.ts';
import type { Room } from '#domain/workshop/room.ts';
import type { Round } from '#domain/workshop/votes.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { rehearsal } from '#messages/en/rehearsal.ts';
import { useNow } from '../use-now.ts';
import styles from './practice.module.css';

const words = rehearsal.hands;

function said({ person, answer, isUp }: PracticeHand): string {
  const name = rehearsal.people[person];
  if (!isUp) return words.waiting(name);
  return answer === 'dont-know' ? words.noOpinion(name) : words.up(name, answer);
}

/** A card on a raised arm, or nobody's arm yet. */
function Hand({ hand }: { readonly hand: PracticeHand }) {
  const { person, answer, isUp } = hand;
  return (
    <li className={styles.hand} data-up={isUp || undefined} aria-label={said(hand)}>
      <span className={styles.card} aria-hidden="true">
        {!isUp ? '' : answer === 'dont-know' ? '–' : answer}
      </span>
      <span className={styles.person} aria-hidden="true">
        {rehearsal.people[person]}
      </span>
    </li>
  );
}

/** Twelve people who hold up a number. For the coach alone: a real screen shows no hands either. */
export function PracticeHands({
  workshop,
  room,
  item,
  round,
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly item: GridItem;
  readonly round: Round;
}) {
  const hands = practiceHands(workshop, item, round, useNow() - room.movedAt);
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <ul className={styles.hands} aria-label={words.list}>
        {hands.map((hand) => (
          <Hand key={hand.person} hand={hand} />
        ))}
      </ul>
      <p>{words.count(hands.filter(({ isUp }) => isUp).length, hands.length)}</p>
    </>
  );
}
