import { useState } from 'react';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { paperBallots as words } from '#messages/en/paper-ballot.ts';
import { type HandPaper, HandPaperField } from '#ui/hand-paper.tsx';
import { SaveFiles } from '#ui/save-files.tsx';
import styles from './console.module.css';

/** Blank ballots to print before the room comes, or for whoever has no phone. */
export function PrintBallots({ workshop }: { readonly workshop: Workshop }) {
  const [paper, setPaper] = useState<HandPaper>('a4');
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <p>{words.lead(workshop.people)}</p>
      <HandPaperField paper={paper} onPaper={setPaper} />
      <SaveFiles
        files={[
          {
            label: words.pdf,
            make: async () =>
              (await import('./paper-ballots-file.ts')).paperBallotsFile(workshop, paper),
          },
        ]}
        words={words}
      />
    </div>
  );
}
