import { momentOf } from '#domain/workshop/moment-of.ts';
import type { Room } from '#domain/workshop/room.ts';
import { workedOn } from '#domain/workshop/room-view.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { ActionsForm } from './actions-form.tsx';
import { BallotInbox } from './ballots/ballot-inbox.tsx';
import { ChosenList } from './dots/dots-after.tsx';
import { DotsStage } from './dots/dots-stage.tsx';
import { HandsForm } from './hands-form.tsx';
import { LineForm } from './line-form.tsx';
import type { OfferDraft } from './use-draft.ts';
import type { QuestionWords } from './use-question-words.ts';

type Props = {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly questions: QuestionWords;
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
};

function Talk({ room, item, onDraft, onEvent }: Props & { item: Parameters<typeof momentOf>[0] }) {
  const notes = room.notes.filter((note) => note.item === item);
  return (
    <>
      <h2>{texts.console.prompt}</h2>
      <p>{texts.prompts[momentOf(item)]}</p>
      <p>{texts.promptEnds}</p>
      <LineForm
        label={texts.console.note}
        button={texts.console.noteAdd}
        eventOf={(text, instead) => ({ type: 'note', item, text, instead })}
        entered={{ label: texts.console.notes, lines: notes }}
        onDraft={onDraft}
        onEvent={onEvent}
      />
    </>
  );
}

/** What the coach enters at this place. */
export function Gather(props: Props) {
  const { workshop, room, questions, onDraft, onEvent } = props;
  const { place } = room;
  if (place.stage === 'actions') {
    return (
      <>
        <ChosenList lines={workedOn(workshop, room)} questions={questions} />
        <ActionsForm agreed={room.actions} onDraft={onDraft} onEvent={onEvent} />
      </>
    );
  }
  if (place.stage === 'dots') return <DotsStage {...props} />;
  if (place.stage === 'ballots') {
    return <BallotInbox workshop={workshop} room={room} onEvent={onEvent} />;
  }
  if (place.stage !== 'question') return null;
  const { item, phase } = place;
  if (phase === 'collect' || phase === 'second') {
    const round = phase === 'collect' ? 1 : 2;
    return (
      <HandsForm
        key={`${item}/${round}`}
        item={item}
        round={round}
        question={questions(item).question}
        people={workshop.people}
        room={room}
        onDraft={onDraft}
        onCount={onEvent}
      />
    );
  }
  return <Talk {...props} item={item} />;
}
