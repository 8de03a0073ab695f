import { useEffect, useEffectEvent, useMemo } from 'react';
import {
  arrivedCodes,
  codesAtOnce,
  papersOnTable,
  practiceBallots,
  type TypedPaper,
} from '#domain/workshop/practice-ballots.ts';
import { findBallots } from '#domain/workshop/ballots-in-text.ts';
import type { Room } from '#domain/workshop/room.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { rehearsal } from '#messages/en/rehearsal.ts';
import { Button } from '#ui/button.tsx';
import { useNow } from '../use-now.ts';
import consoleStyles from '../console.module.css';
import styles from './practice.module.css';

const words = rehearsal.ballots;

const inFours = (digits: string) => digits.replace(/.{4}(?=.)/gu, '$& ');

function Paper({ paper }: { readonly paper: TypedPaper }) {
  const { card, digits, state } = paper;
  return (
    <li>
      {words.card(card)}: <span className={styles.digits}>{inFours(digits)}</span>
      {state === 'typed' ? `, ${words.typed}` : null}
      {state === 'differs'
        ? `, ${words.differs(paper.typed, digits[paper.place - 1] ?? '', paper.place)}`
        : null}
    </li>
  );
}

/** The ballots of twelve simulated people: they reach the inbox by the way that all ballots take. */
export function PracticeBallots({
  workshop,
  room,
  onText,
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  /** A text with ballots in it, as it was sent. */
  readonly onText: (text: string) => void;
}) {
  const now = useNow();
  const ballots = useMemo(() => practiceBallots(workshop), [workshop]);
  const waiting = { workshop, room, ballots };
  const arrived = arrivedCodes(waiting, now).join('\n');
  const takeIn = useEffectEvent(onText);
  useEffect(() => {
    if (arrived !== '') takeIn(arrived);
  }, [arrived]);
  const papers = papersOnTable(waiting, now);
  const outstanding = codesAtOnce(waiting);
  return (
    <section className={styles.panel} aria-label={words.title}>
      <p>{outstanding.length === 0 ? words.allIn : words.hint}</p>
      {findBallots(workshop, arrived).refused.length === 0 ? null : <p>{words.damaged}</p>}
      <h3>{words.paper}</h3>
      {papers.length === 0 ? (
        <p>{words.noPaper}</p>
      ) : (
        <>
          <p>{words.paperHint}</p>
          <ul aria-label={words.paper}>
            {papers.map((paper) => (
              <Paper key={paper.card} paper={paper} />
            ))}
          </ul>
        </>
      )}
      {outstanding.length === 0 ? null : (
        <div className={consoleStyles.tools}>
          <Button look="quiet" onClick={() => onText(outstanding.join('\n'))}>
            {words.atOnce}
          </Button>
        </div>
      )}
    </section>
  );
}
