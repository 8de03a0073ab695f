import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { findBallots, type FoundBallots } from '#domain/workshop/ballots-in-text.ts';
import { ballotsIn, type Room } from '#domain/workshop/room.ts';
import { placeOf } from '#domain/workshop/scan.ts';
import { type HandedIn, missingCards, type TakenIn, takeIn } from '#domain/workshop/take-in.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { DigitsForm } from './digits-form.tsx';
import { PracticeBallots } from '../practice/practice-ballots.tsx';
import { readFiles } from './read-files.ts';
import { ScanLink } from './scan-link.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import styles from '../console.module.css';

const words = texts.inbox;

/** Of a refused code, so that it can be found again in a chat. */
const SHOWN_SIGNS = 12;

/** How it went with what came in last. */
type Outcome = TakenIn & { readonly refused: readonly string[] };

function said({ fresh, replaced, same, refused }: Outcome): string {
  const taken = fresh.length;
  const sayTaken = fresh.some(({ type }) => type === 'dots') ? words.takenDots : words.taken;
  if (taken + same + refused.length === 0) return words.nothing;
  return [
    ...(taken > 0 ? [sayTaken(taken)] : []),
    ...(replaced > 0 ? [words.replaced(replaced)] : []),
    ...(same > 0 ? [words.same(same)] : []),
    ...(refused.length > 0 ? [words.refusedCount(refused.length)] : []),
  ].join(' ');
}

function PasteForm({ onText }: { readonly onText: (text: string) => boolean }) {
  const form = useForm({ defaultValues: { text: '' } });
  const submit = form.handleSubmit(({ text }) => {
    // What was refused stays, so that it can be looked at and mended.
    if (onText(text)) form.reset();
  });
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h3>{words.pasteTitle}</h3>
      <TextArea label={words.paste} hint={words.pasteHint} {...form.register('text')} />
      <div className={styles.tools}>
        <Button type="submit" look="quiet">
          {words.pasteSave}
        </Button>
      </div>
    </form>
  );
}

function Refused({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul aria-label={words.refused}>
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}

function CameIn({
  outcome,
  onTakeBack,
}: {
  readonly outcome: Outcome | 'taken-back' | undefined;
  readonly onTakeBack: (handedIn: readonly HandedIn[]) => void;
}) {
  if (outcome === undefined || outcome === 'taken-back') {
    return <p role="status">{outcome === undefined ? null : words.takenBack}</p>;
  }
  const { fresh, refused } = outcome;
  return (
    <>
      <p role="status">{said(outcome)}</p>
      {fresh.length === 0 ? null : (
        <div className={styles.tools}>
          <Button look="quiet" onClick={() => onTakeBack(fresh)}>
            {words.takeBack}
          </Button>
        </div>
      )}
      <Refused lines={refused} />
    </>
  );
}

function Collected({ workshop, room }: { readonly workshop: Workshop; readonly room: Room }) {
  const missing = missingCards(room, workshop.people);
  return (
    <>
      <h2>{words.title}</h2>
      <p>
        <b>{words.in(ballotsIn(room).size, workshop.people)}</b>{' '}
        {missing.length === 0 ? null : words.missing(missing.join(', '))}
      </p>
    </>
  );
}

/** Files that are chosen, or dropped on the page. */
function BallotFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  useDroppedFiles(onFiles);
  return (
    <div className={styles.tools}>
      <FileButton
        label={words.files}
        accept=".txt,.json,text/plain,application/json"
        multiple
        onFiles={onFiles}
      />
      <span className={styles.soft}>{words.drop}</span>
    </div>
  );
}

/** Every way in which a ballot, or dots from a phone, reach the laptop ends here. */
export function BallotInbox({
  workshop,
  room,
  onEvent,
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const [outcome, setOutcome] = useState<Outcome | 'taken-back'>();
  const take = ({ ballots, refused }: FoundBallots, also: readonly string[] = []) => {
    const taken = takeIn(room, ballots);
    taken.fresh.forEach(onEvent);
    const lines = refused.map(
      ({ code, why }) => `${code.slice(0, SHOWN_SIGNS)}… ${words.why[why]}`,
    );
    setOutcome({ ...taken, refused: [...lines, ...also] });
    return lines.length + also.length === 0 && ballots.length > 0;
  };
  /** All of them: which one was wrong is not known here. */
  const takeBack = (handedIn: readonly HandedIn[]) => {
    for (const handed of handedIn) {
      const of = placeOf(workshop, handed);
      if (of !== undefined) onEvent({ type: 'undo', of });
    }
    setOutcome('taken-back');
  };
  const takeText = (text: string) => take(findBallots(workshop, text));
  const takeFiles = async (files: readonly File[]) => {
    const { text, problems } = await readFiles(files);
    take(findBallots(workshop, text), problems);
  };
  // Dots on paper have a form of their own.
  const isOfBallots = room.place.stage === 'ballots';
  return (
    <>
      {isOfBallots ? <Collected workshop={workshop} room={room} /> : null}
      <ScanLink id={workshop.id} />
      <CameIn outcome={outcome} onTakeBack={takeBack} />
      {isOfBallots ? (
        <>
          {workshop.practice === true ? (
            <PracticeBallots workshop={workshop} room={room} onText={takeText} />
          ) : null}
          <DigitsForm
            workshop={workshop}
            onBallot={(ballot) => take({ ballots: [ballot], refused: [] })}
          />
        </>
      ) : null}
      <PasteForm onText={takeText} />
      <BallotFiles onFiles={(files) => void takeFiles(files)} />
    </>
  );
}
