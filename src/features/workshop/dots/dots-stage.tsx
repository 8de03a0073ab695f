import { linesOf, peopleLeft } from '#domain/workshop/dots.ts';
import { dotRound, isOpenVote, type Room } from '#domain/workshop/room.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { dots } from '#messages/en/dots.ts';
import { BallotInbox } from '../ballots/ballot-inbox.tsx';
import { DotCountsForm } from './dot-counts-form.tsx';
import { DotLinesCard } from './dot-lines-card.tsx';
import { DotSlipsForm } from './dot-slips-form.tsx';
import { DotsAfter } from './dots-after.tsx';
import { PracticeSlips } from '../practice/practice-slips.tsx';
import type { OfferDraft } from '../use-draft.ts';
import type { QuestionWords } from '../use-question-words.ts';

/** What the coach enters while the room chooses. */
export function DotsStage(props: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly questions: QuestionWords;
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const { workshop, room, onDraft, onEvent } = props;
  const round = dotRound(room.place);
  if (round === undefined) return <DotsAfter {...props} />;
  if (!isOpenVote(room, round)) return <p>{dots.lines.settled}</p>;
  const lines = linesOf(workshop, room, round);
  const slips = (
    <DotSlipsForm key={`slips/${round}`} {...{ workshop, room, round, lines, onDraft, onEvent }} />
  );
  const counts = (
    <DotCountsForm
      key={`counts/${round}`}
      // Whoever is in with a slip has no more dots to give.
      people={peopleLeft(workshop, room, round)}
      {...{ round, room, lines, onDraft, onEvent }}
    />
  );
  const forms = workshop.way === 'hands' ? [counts, slips] : [slips, counts];
  return (
    <>
      {round === 1 ? <DotLinesCard {...props} /> : null}
      {workshop.practice === true && lines.length > 0 ? (
        <PracticeSlips {...{ workshop, room, round, onEvent }} />
      ) : null}
      {lines.length === 0 ? null : forms}
      {lines.length === 0 || workshop.way === 'hands' || workshop.practice === true ? null : (
        <>
          <h3>{dots.phones.title}</h3>
          <p>{dots.phones.how}</p>
          <BallotInbox key={`phones/${round}`} workshop={workshop} room={room} onEvent={onEvent} />
        </>
      )}
    </>
  );
}
