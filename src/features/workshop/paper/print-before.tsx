import { useState } from 'react';
import type { Room } from '#domain/workshop/room.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { numberCards, paperBallots } from '#messages/en/paper-ballot.ts';
import { type HandPaper, HandPaperField } from '#ui/hand-paper.tsx';
import { type MadeFile, SaveFiles } from '#ui/save-files.tsx';
import styles from '../console.module.css';

type Offer = {
  readonly words: typeof paperBallots | typeof numberCards;
  readonly lead: string;
  readonly make: (paper: HandPaper) => Promise<MadeFile>;
};

function offerOf(workshop: Workshop): Offer {
  return workshop.way === 'ballots'
    ? {
        words: paperBallots,
        lead: paperBallots.lead(workshop.people),
        make: async (paper) =>
          (await import('./paper-ballots-file.ts')).paperBallotsFile(workshop, paper),
      }
    : {
        words: numberCards,
        lead: numberCards.lead,
        make: async (paper) =>
          (await import('./number-cards-file.ts')).numberCardsFile(workshop, paper),
      };
}

/** As long as somebody may still need something to answer with. */
const isEarly = ({ place }: Room) => place.stage === 'welcome' || place.stage === 'ballots';

/** What to print before the room comes: blank ballots, or cards to hold up. */
export function PrintBefore({
  workshop,
  room,
}: {
  readonly workshop: Workshop;
  readonly room: Room;
}) {
  const [paper, setPaper] = useState<HandPaper>('a4');
  if (!isEarly(room)) return null;
  const { words, lead, make } = offerOf(workshop);
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <p>{lead}</p>
      <HandPaperField paper={paper} onPaper={setPaper} />
      <SaveFiles files={[{ label: words.pdf, make: () => make(paper) }]} words={words} />
    </div>
  );
}
