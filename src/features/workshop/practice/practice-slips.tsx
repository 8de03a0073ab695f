import { practiceSlips } from '#domain/workshop/practice-dots.ts';
import type { Room } from '#domain/workshop/room.ts';
import type { Round } from '#domain/workshop/votes.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { rehearsal } from '#messages/en/rehearsal.ts';
import { Button } from '#ui/button.tsx';
import consoleStyles from '../console.module.css';
import styles from './practice.module.css';

const words = rehearsal.slips;

/** Twelve slips with dots on the table of a practice room, to be typed or taken in at once. */
export function PracticeSlips({
  workshop,
  room,
  round,
  onEvent,
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly round: Round;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const slips = practiceSlips(workshop, room, round);
  const outstanding = slips.filter(({ isIn }) => !isIn);
  const takeAll = () => {
    for (const { voter, lines } of outstanding) {
      onEvent({ type: 'dots', voter, round, lines: [...lines] });
    }
  };
  return (
    <section className={styles.panel} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{outstanding.length === 0 ? words.allIn : words.hint}</p>
      <ul aria-label={words.title}>
        {slips.map(({ voter, letters, isIn }) => (
          <li key={voter}>
            {words.slip(voter)}: <span className={styles.digits}>{letters}</span>
            {isIn ? `, ${words.isIn}` : null}
          </li>
        ))}
      </ul>
      {outstanding.length === 0 ? null : (
        <div className={consoleStyles.tools}>
          <Button look="quiet" onClick={takeAll}>
            {words.atOnce}
          </Button>
        </div>
      )}
    </section>
  );
}
