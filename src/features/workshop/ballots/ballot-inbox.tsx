import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { findBallots, type FoundBallots } from '#domain/workshop/ballots-in-text.ts';
import { ballotsIn, type Room } from '#domain/workshop/room.ts';
import { missingCards, type TakenIn, takeIn } from '#domain/workshop/take-in.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { DigitsForm } from './digits-form.tsx';
import { PracticeBallots } from '../practice/practice-ballots.tsx';
import { ScanLink } from './scan-link.tsx';
import styles from '../console.module.css';

const words = texts.inbox;

/** Far more than a chat of thirty people; what is larger is something else. */
const MOST_BYTES = 1_000_000;
/** Of a refused code, so that it can be found again in a chat. */
const SHOWN_SIGNS = 12;

/** How it went with what came in last. */
type Outcome = Omit<TakenIn, 'fresh'> & {
  readonly taken: number;
  readonly refused: readonly string[];
};

function said({ taken, replaced, same, refused }: Outcome): string {
  if (taken + same + refused.length === 0) return words.nothing;
  return [
    ...(taken > 0 ? [words.taken(taken)] : []),
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
  const [outcome, setOutcome] = useState<Outcome>();
  const take = ({ ballots, refused }: FoundBallots, also: readonly string[] = []) => {
    const { fresh, ...rest } = takeIn(room, ballots);
    fresh.forEach(onEvent);
    const lines = refused.map(
      ({ code, why }) => `${code.slice(0, SHOWN_SIGNS)}… ${words.why[why]}`,
    );
    setOutcome({ ...rest, taken: fresh.length, refused: [...lines, ...also] });
    return lines.length + also.length === 0 && ballots.length > 0;
  };
  const takeText = (text: string) => take(findBallots(workshop, text));
  const takeFiles = async (files: readonly File[]) => {
    const [large, whole] = [true, false].map((isLarge) =>
      files.filter(({ size }) => size > MOST_BYTES === isLarge),
    );
    const content = await Promise.all((whole ?? []).map((file) => file.text()));
    take(
      findBallots(workshop, content.join('\n')),
      (large ?? []).map(({ name }) => words.tooLarge(name)),
    );
  };
  // Dots on paper have a form of their own.
  const isOfBallots = room.place.stage === 'ballots';
  return (
    <>
      {isOfBallots ? <Collected workshop={workshop} room={room} /> : null}
      <ScanLink id={workshop.id} />
      <p role="status">{outcome === undefined ? null : said(outcome)}</p>
      <Refused lines={outcome?.refused ?? []} />
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
      <FileButton
        label={words.files}
        accept=".txt,.json,text/plain,application/json"
        multiple
        onFiles={(files) => void takeFiles(files)}
      />
    </>
  );
}
