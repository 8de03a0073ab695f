import { roomOf } from '#domain/workshop/room.ts';
import { viewRoom } from '#domain/workshop/room-view.ts';
import { clockAt } from '#domain/workshop/run-sheet.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { businessName } from '#messages/business-name.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { usePageTitle } from '#ui/page.tsx';
import { go, to } from '#ui/routes.ts';
import { clockText } from './clock-text.ts';
import { RoomPicture } from './room-picture.tsx';
import type { RoomKey } from './use-room-keys.ts';
import { useRoomSteps } from './use-room-steps.ts';
import { useNow } from './use-now.ts';
import { useQuestionWords } from './use-question-words.ts';
import { useWakeLock } from './use-wake-lock.ts';
import styles from './screen.module.css';

function toggleFullScreen() {
  // Phones have no full screen.
  if (!document.fullscreenEnabled) return;
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  // Refused: the page stays as it is, and the browser's own key still works.
  done.catch((error: unknown) => {
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
  });
}

/** Nothing is typed in this window. */
const NO_DRAFTS = () => [];

function Clock({ workshop }: { readonly workshop: Workshop }) {
  const clock = clockAt(workshop, roomOf(workshop), useNow());
  return clock === undefined ? null : (
    <p className={styles.clock} data-late={clock.isLate || undefined} role="timer">
      {clockText(clock)}
    </p>
  );
}

/** The window for the projector. The keys work here too, so that one window is enough. */
export function ScreenPage({
  workshop,
  letters,
  onEvent,
}: {
  readonly workshop: Workshop;
  readonly letters: boolean;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const room = roomOf(workshop);
  const view = viewRoom(workshop, room);
  const questions = useQuestionWords(workshop.business.kind);
  const onOtherKey = (key: RoomKey) => {
    if (key === 'full') toggleFullScreen();
    if (key === 'screen') go(to.console(workshop.id));
  };
  usePageTitle(texts.screen.title(businessName(workshop.business)));
  useRoomSteps({ workshop, room, onEvent, takeDrafts: NO_DRAFTS, letters }, onOtherKey);
  useWakeLock();
  const isBlank = view.kind === 'blank';
  return (
    <main
      className={`${styles.screen ?? ''} ${styles.full ?? ''}`}
      data-blank={isBlank || undefined}
    >
      <RoomPicture titleLevel="h1" view={view} workshop={workshop} questions={questions} />
      {isBlank ? null : <Clock workshop={workshop} />}
    </main>
  );
}
