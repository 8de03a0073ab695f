import { dotsIn } from '#domain/workshop/dots.ts';
import { ballotsIn, dotRound, roomOf } from '#domain/workshop/room.ts';
import { type HandedIn, missingCards } from '#domain/workshop/take-in.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { scan as words } from '#messages/en/scan.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { QuietStatus } from '#ui/quiet-status.tsx';
import type { ScanOutcome } from './use-scans.ts';
import styles from './scan.module.css';

/** What is seen before it is read: in, in already, not taken in. */
const SIGNS: Readonly<Record<ScanOutcome['kind'], string>> = {
  taken: '✓',
  replaced: '✓',
  same: '=',
  'taken-back': '↺',
  refused: '✕',
};

function sentenceOf(outcome: ScanOutcome): string {
  if (outcome.kind === 'refused') return texts.inbox.why[outcome.why];
  return outcome.kind === 'taken-back' ? words.takenBack : words[outcome.kind];
}

/** How it went with the last code; a ballot that replaced another can be taken back. */
export function Outcome({
  outcome,
  onTakeBack,
}: {
  readonly outcome: ScanOutcome | undefined;
  readonly onTakeBack: (handed: HandedIn) => void;
}) {
  return (
    <div className={styles.outcome} data-kind={outcome?.kind}>
      {outcome === undefined ? null : (
        <>
          <span className={styles.sign} aria-hidden="true">
            {SIGNS[outcome.kind]}
          </span>
          <p>{sentenceOf(outcome)}</p>
          {outcome.kind === 'replaced' ? (
            <Button look="quiet" onClick={() => onTakeBack(outcome.event)}>
              {words.takeBack}
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
}

/** Of the vote that the room is at; ballots as long as it is at none with dots. */
function countIn(workshop: Workshop): number {
  const room = roomOf(workshop);
  const round = dotRound(room.place);
  return round === undefined ? ballotsIn(room).size : dotsIn(room, round).voters;
}

/** How many are in; that and what came last is read out once it rests. */
export function Count({
  workshop,
  outcome,
}: {
  workshop: Workshop;
  outcome: ScanOutcome | undefined;
}) {
  const isIn = countIn(workshop);
  const said = texts.inbox.in(isIn, workshop.people);
  return (
    <>
      <p className={styles.count}>
        <b>{words.count(isIn, workshop.people)}</b> {words.areIn}
      </p>
      <QuietStatus text={outcome === undefined ? said : `${sentenceOf(outcome)} ${said}`} />
    </>
  );
}

/** The paper ballots that are not in, once the first of them is. */
export function MissingCards({ workshop }: { readonly workshop: Workshop }) {
  const room = roomOf(workshop);
  const missing = dotRound(room.place) === undefined ? missingCards(room, workshop.people) : [];
  return missing.length === 0 ? null : <p>{texts.inbox.missing(missing.join(', '))}</p>;
}
