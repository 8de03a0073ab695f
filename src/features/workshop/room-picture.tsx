import { LEVELS } from '#domain/questionnaire.ts';
import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import type { OverviewRow, RoomView } from '#domain/workshop/room-view.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { businessName } from '#messages/business-name.ts';
import { formatDay } from '#domain/calendar.ts';
import { LOCALE } from '#messages/locale.ts';
import { LEVEL_NAMES } from '#messages/en/names.ts';
import { rehearsal } from '#messages/en/rehearsal.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { CodePicture } from './ballots/code-picture.tsx';
import { ChosenLines, DotsPicture, DotsResultPicture } from './dots/dots-picture.tsx';
import { invitationLink } from './ballots/invitation.ts';
import { momentName } from './moment-name.ts';
import { RevealPicture } from './reveal-picture.tsx';
import { Title, TitleLevel } from './room-title.tsx';
import type { QuestionWords } from './use-question-words.ts';
import styles from './screen.module.css';

const words = texts.screen;

type Drawn = { readonly workshop: Workshop; readonly questions: QuestionWords };

function Question({ item, questions }: { item: GridItem; questions: QuestionWords }) {
  return (
    <>
      <p className={styles.caption}>{momentName(item)}</p>
      <Title isQuestion>{questions(item).question}</Title>
    </>
  );
}

function Vote({
  view,
  workshop,
  questions,
}: Drawn & { readonly view: Extract<RoomView, { kind: 'vote' }> }) {
  const { options } = questions(view.item);
  return (
    <>
      <Question item={view.item} questions={questions} />
      <p className={styles.small}>{view.round === 1 ? words.vote : words.again}</p>
      <ol className={styles.options} start={0}>
        {LEVELS.map((level) => (
          <li key={level}>
            <b>{level}</b>
            <span>{options[level]}</span>
          </li>
        ))}
      </ol>
      <p className={styles.received}>{words.received(view.received, workshop.people)}</p>
    </>
  );
}

/** As many of the most split as a screen holds; the rest stands in the minutes. */
const ROWS = 6;

function Overview({
  rows,
  questions,
}: {
  readonly rows: readonly OverviewRow[];
  readonly questions: QuestionWords;
}) {
  return (
    <>
      <Title>{words.overview}</Title>
      <ol className={styles.rows}>
        {rows.slice(0, ROWS).map(({ item, revealed }) => (
          <li key={item}>
            <span>{questions(item).question}</span>
            <span className={styles.answers}>
              {revealed.hidden
                ? words.hidden(revealed.n)
                : `${LEVEL_NAMES[revealed.median]}, ${revealed.middleHalf[0]}–${revealed.middleHalf[1]}`}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Actions({
  title,
  actions,
}: {
  readonly title: string;
  readonly actions: Extract<RoomView, { kind: 'actions' }>['actions'];
}) {
  return (
    <>
      <Title>{title}</Title>
      {actions.length === 0 ? <p>{words.noActions}</p> : null}
      <ol className={styles.rows}>
        {actions.map(({ text, who, due }) => (
          <li key={text}>
            <span>{text}</span>
            <span className={styles.answers}>
              {texts.actions.line(who, formatDay(due, 'long', LOCALE))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Welcome({ workshop, questions }: { workshop: Workshop; questions: number }) {
  return (
    <>
      <p className={styles.caption}>{businessName(workshop.business)}</p>
      <Title>{words.welcome}</Title>
      <ol className={styles.rules}>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p className={styles.small}>{words.questions(questions)}</p>
    </>
  );
}

function Ballots({
  workshop,
  received,
}: {
  readonly workshop: Workshop;
  readonly received: number;
}) {
  return (
    <div className={styles.invitation}>
      <div className={styles.picture}>
        <Title>{words.ballots}</Title>
        <p>{words.ballotsHint}</p>
        <p className={styles.received}>{words.received(received, workshop.people)}</p>
      </div>
      <CodePicture text={invitationLink(workshop, window.location.href)} label={words.invitation} />
    </div>
  );
}

function Closing({ view }: { readonly view: Extract<RoomView, { kind: 'close' }> }) {
  return (
    <>
      <Title>{words.close}</Title>
      {view.actions.length === 0 ? null : <Actions title={words.agreed} actions={view.actions} />}
      {view.parked.length === 0 ? null : (
        <p className={`${styles.small ?? ''} ${styles.parked ?? ''}`}>
          {words.parked}: {view.parked.join(' · ')}
        </p>
      )}
    </>
  );
}

function Picture({ view, workshop, questions }: Drawn & { readonly view: RoomView }) {
  switch (view.kind) {
    case 'blank':
      return <p className={styles.dark}>{words.blank}</p>;
    case 'welcome':
      return <Welcome workshop={workshop} questions={view.questions} />;
    case 'ballots':
      return <Ballots workshop={workshop} received={view.received} />;
    case 'vote':
      return <Vote view={view} workshop={workshop} questions={questions} />;
    case 'overview':
      return <Overview rows={view.rows} questions={questions} />;
    case 'reveal':
      return (
        <>
          <Question item={view.item} questions={questions} />
          <RevealPicture revealed={view.revealed} />
          {view.talks ? <p className={styles.received}>{words.talk}</p> : null}
        </>
      );
    case 'compare':
      return (
        <>
          <Question item={view.item} questions={questions} />
          <div className={styles.pair}>
            <RevealPicture revealed={view.before} caption={words.before} />
            <RevealPicture revealed={view.after} caption={words.after} />
          </div>
        </>
      );
    case 'break':
      return <Title>{words.pause}</Title>;
    case 'dots':
      return <DotsPicture view={view} workshop={workshop} questions={questions} />;
    case 'dots-result':
      return <DotsResultPicture view={view} questions={questions} />;
    case 'actions':
      return (
        <>
          <Actions title={words.actions} actions={view.actions} />
          <ChosenLines lines={view.chosen} questions={questions} />
        </>
      );
    case 'close':
      return <Closing view={view} />;
  }
}

/** What hangs on the wall of the room at this moment. It is given nothing that is still secret. */
export function RoomPicture({
  titleLevel,
  ...drawn
}: Drawn & { readonly view: RoomView; readonly titleLevel: 'h1' | 'h2' }) {
  return (
    <TitleLevel value={titleLevel}>
      {drawn.workshop.practice !== true || drawn.view.kind === 'blank' ? null : (
        <p className={styles.practice}>{rehearsal.name}</p>
      )}
      <Picture {...drawn} />
    </TitleLevel>
  );
}
