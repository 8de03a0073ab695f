import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ConsolePage } from '#features/workshop/console-page.tsx';
import { ScreenPage } from '#features/workshop/screen-page.tsx';
import type { WallPaper } from '#features/workshop/paper/take-away.tsx';
import { WorkshopsPage } from '#features/workshop/workshops-page.tsx';
import { localDay } from '#domain/calendar.ts';
import { groupAssessment, keptAssessments } from '#domain/workshop/group-result.ts';
import { peopleHeard, roomOf } from '#domain/workshop/room.ts';
import type { Workshop, WorkshopSetup } from '#domain/workshop/workshop.ts';
import { shared } from '#messages/en/shared.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { newId } from '#session/new-id.ts';
import type { OpenRoom } from '#session/open-room.ts';
import { useAssessments, useSession } from '#session/use-session.ts';
import { useRoom, useRoomState, useWorkshops } from '#session/use-workshops.ts';
import type { ListedWorkshop } from '#session/workshops.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page, PageTitle } from '#ui/page.tsx';
import { go, isScanPage, to } from '#ui/routes.ts';
import { KeepingNotice } from './keeping-notice.tsx';
import { useKeysOn } from './preferences.ts';

const BallotScreen = lazy(async () => ({
  default: (await import('./ballot-screen.tsx')).BallotScreen,
}));

const ScanScreen = lazy(async () => ({
  default: (await import('./scan-screen.tsx')).ScanScreen,
}));

const BRAND = { text: shared.product, href: to.desk() };

function List() {
  const workshops = useWorkshops();
  const assessments = useAssessments();
  const [kept, setKept] = useState<readonly ListedWorkshop[]>([]);
  useEffect(() => {
    void workshops.list().then(setKept);
  }, [workshops]);
  const last = [...assessments.values()]
    .map(({ assessment }) => assessment)
    .toSorted((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''))[0];
  const start = async (setup: WorkshopSetup) => go(to.console(await workshops.start(setup)));
  const [removed, setRemoved] = useState<Workshop>();
  const remove = async (workshop: Workshop) => {
    if (await workshops.remove(workshop.id)) setRemoved(workshop);
    setKept(await workshops.list());
  };
  const restore = async (workshop: Workshop) => {
    await workshops.restore(workshop);
    setRemoved(undefined);
    setKept(await workshops.list());
  };
  return (
    <WorkshopsPage
      business={last?.business}
      kept={kept}
      onSetUp={(setup) => void start(setup)}
      onRemove={(workshop) => void remove(workshop)}
      removed={removed}
      onRestore={(workshop) => void restore(workshop)}
    />
  );
}

function Missing() {
  return (
    <Page brand={BRAND}>
      <PageTitle title={texts.missing}>{texts.missing}</PageTitle>
      <p>
        <ButtonLink href={to.workshops()}>{texts.toList}</ButtonLink>
      </p>
    </Page>
  );
}

function Console({ room }: { readonly room: OpenRoom }) {
  const session = useSession();
  const { workshop, inMemory, screenOpen, otherConsole } = useRoomState(room, 'console');
  const [letters, setLetters] = useKeysOn();
  const assessments = useAssessments();
  const kept = keptAssessments(roomOf(workshop)).find((id) => assessments.has(id));
  // A second press comes before this window has gone to what the first one has made.
  const isLeaving = useRef(false);
  const keep = () => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    const assessment = session.start(groupOf());
    void room.append({ type: 'kept', assessment });
    go(to.results(assessment));
  };
  const groupOf = () => {
    const held = roomOf(workshop);
    const name = texts.close.respondent(peopleHeard(workshop, held) || workshop.people);
    return groupAssessment(workshop, held, { name, role: texts.close.role }, newId);
  };
  const makeChart = async (paper: WallPaper) => {
    const { teamChartFile } = await import('#features/chart/team-chart-file.ts');
    // It is not kept, so nothing looks for it by its id.
    return teamChartFile({ ...groupOf(), id: 'group' }, paper, localDay(new Date()));
  };
  return (
    <Page brand={{ text: texts.title, href: to.workshops() }}>
      <ConsolePage
        workshop={workshop}
        others={{ screenOpen, otherConsole }}
        inMemory={inMemory}
        letters={letters}
        onLetters={setLetters}
        onEvent={(event) => void room.append(event)}
        endings={{
          onKeep: keep,
          kept: kept === undefined ? undefined : to.results(kept),
          groupOf,
          makeChart,
        }}
      />
    </Page>
  );
}

function Screen({ room }: { readonly room: OpenRoom }) {
  const { workshop } = useRoomState(room, 'screen');
  const [letters] = useKeysOn();
  return (
    <ScreenPage
      workshop={workshop}
      letters={letters}
      onEvent={(event) => void room.append(event)}
    />
  );
}

/** The workshop's own windows: the list, and of one room the console and the screen. */
export function WorkshopScreens({
  id,
  role,
}: {
  readonly id?: string | undefined;
  readonly role?: string | undefined;
}) {
  if (isScanPage()) {
    return (
      <Suspense>
        <ScanScreen />
      </Suspense>
    );
  }
  if (id === undefined) {
    return (
      <Page brand={BRAND} notice={<KeepingNotice onSaveFile={undefined} />} narrow>
        <List />
      </Page>
    );
  }
  if (id === 'vote' && role !== undefined) {
    return (
      <Suspense>
        <BallotScreen code={role} />
      </Suspense>
    );
  }
  if (role === 'scan') {
    // Its page has the policy that a camera needs.
    window.location.replace(to.scan(id));
    return null;
  }
  return role === 'console' || role === 'screen' ? <Room id={id} role={role} /> : <Missing />;
}

function Room({ id, role }: { readonly id: string; readonly role: 'console' | 'screen' }) {
  const room = useRoom(id);
  if (room === undefined) return <Missing />;
  return role === 'console' ? <Console room={room} /> : <Screen room={room} />;
}
