import type { AssessmentData } from '#domain/assessment.ts';
import type { Room } from '#domain/workshop/room.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import type { MadeFile } from '#ui/save-files.tsx';
import { PracticeEnd } from './practice/practice-end.tsx';
import { TakeAway, type WallPaper } from './paper/take-away.tsx';
import styles from './console.module.css';

const words = texts.close;

/** What the rest of the app makes of a room. */
export type RoomEndings = {
  /** Makes the group an assessment of its own and opens it. */
  readonly onKeep: () => void;
  readonly groupOf: () => AssessmentData;
  readonly makeChart: (paper: WallPaper) => Promise<MadeFile>;
};

/** What a room leaves behind; a rehearsal leaves nothing that could be taken for a result. */
export function RoomEnd({
  workshop,
  room,
  endings: { onKeep, groupOf, makeChart },
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly endings: RoomEndings;
}) {
  if (workshop.practice === true) return <PracticeEnd />;
  return (
    <>
      <div className={styles.form}>
        <h2>{words.keep}</h2>
        <p>{words.resultHint}</p>
        <div className={styles.tools}>
          <Button onClick={onKeep}>{words.result}</Button>
        </div>
      </div>
      <TakeAway workshop={workshop} room={room} groupOf={groupOf} makeChart={makeChart} />
    </>
  );
}
