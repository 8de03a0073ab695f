import { useState } from 'react';
import type { AssessmentData } from '#domain/assessment.ts';
import { SHOWN_FROM } from '#domain/group.ts';
import { ballotsApart } from '#domain/workshop/ballots-apart.ts';
import { ballotsIn, type Room } from '#domain/workshop/room.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { chart } from '#messages/en/chart.ts';
import { takeAway as words } from '#messages/en/take-away.ts';
import { drawBelow } from '#session/draw-below.ts';
import { type HandPaper, HandPaperField } from '#ui/hand-paper.tsx';
import { type MadeFile, SaveFiles } from '#ui/save-files.tsx';
import { ballotsFile, groupFile } from './group-files.ts';
import styles from '../console.module.css';

/** The sheet for the wall that goes with the one at hand. */
const WALL = { a4: 'a3', letter: 'tabloid' } as const;
export type WallPaper = (typeof WALL)[HandPaper];

/** Everything that a room leaves behind, each a file of its own. */
export function TakeAway({
  workshop,
  room,
  groupOf,
  makeChart,
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly groupOf: () => AssessmentData;
  readonly makeChart: (paper: WallPaper) => Promise<MadeFile>;
}) {
  const [paper, setPaper] = useState<HandPaper>('a4');
  const wall = WALL[paper];
  const hasBallots = ballotsIn(room).size >= SHOWN_FROM;
  const files = [
    {
      label: words.minutes,
      make: async () => (await import('./minutes-file.ts')).minutesFile(workshop, paper),
    },
    { label: words.chart(chart.papers[wall]), make: () => makeChart(wall) },
    { label: words.group, make: () => groupFile(workshop, groupOf()) },
    {
      label: words.ballots,
      make: () => ballotsFile(workshop, ballotsApart(workshop, room, drawBelow) ?? []),
    },
  ];
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <HandPaperField paper={paper} onPaper={setPaper} />
      <SaveFiles files={hasBallots ? files : files.slice(0, -1)} words={words} />
      <ul className={styles.soft}>
        {[...words.what, ...(hasBallots ? [words.ballotsWhat] : [])].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
