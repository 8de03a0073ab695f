import { useState } from 'react';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { takeAway as words } from '#messages/en/take-away.ts';
import { type HandPaper, HandPaperField } from '#ui/hand-paper.tsx';
import { SaveFiles } from '#ui/save-files.tsx';
import styles from './console.module.css';

/** Everything that a room leaves behind, each a file of its own. */
export function TakeAway({ workshop }: { readonly workshop: Workshop }) {
  const [paper, setPaper] = useState<HandPaper>('a4');
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <HandPaperField paper={paper} onPaper={setPaper} />
      <SaveFiles
        files={[
          {
            label: words.minutes,
            make: async () => (await import('./minutes-file.ts')).minutesFile(workshop, paper),
          },
        ]}
        words={words}
      />
    </div>
  );
}
