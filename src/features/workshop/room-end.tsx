import type { AssessmentData } from '#domain/assessment.ts';
import type { Room } from '#domain/workshop/room.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import type { MadeFile } from '#ui/save-files.tsx';
import { PracticeEnd } from './practice/practice-end.tsx';
import { TakeAway, type WallPaper } from './paper/take-away.tsx';
import styles from './console.module.css';

const words = texts.close;

/** What the rest of the app makes of a room. */
export type RoomEndings = {
  /** Makes the group an assessment of its own and opens it. */
  readonly onKeep: () => void;
  /** Where the assessment lies that was made before; undefined while there is none. */
  readonly kept: string | undefined;
  readonly groupOf: () => AssessmentData;
  readonly makeChart: (paper: WallPaper) => Promise<MadeFile>;
};

/** The assessment of the group, made once; another one only on purpose. */
function Keep({ onKeep, kept }: Pick<RoomEndings, 'onKeep' | 'kept'>) {
  return (
    <div className={styles.form}>
      <h2>{words.keep}</h2>
      <p>{words.resultHint}</p>
      {kept === undefined ? null : <p>{words.keptHint}</p>}
      <div className={styles.tools}>
        {kept === undefined ? (
          <Button onClick={onKeep}>{words.result}</Button>
        ) : (
          <>
            <ButtonLink href={kept}>{words.openKept}</ButtonLink>
            <Button look="quiet" onClick={onKeep}>
              {words.another}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** What a room leaves behind; a rehearsal leaves nothing that could be taken for a result. */
export function RoomEnd({
  workshop,
  room,
  endings: { onKeep, kept, groupOf, makeChart },
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly endings: RoomEndings;
}) {
  if (workshop.practice === true) return <PracticeEnd />;
  return (
    <>
      <Keep onKeep={onKeep} kept={kept} />
      <TakeAway workshop={workshop} room={room} groupOf={groupOf} makeChart={makeChart} />
    </>
  );
}
