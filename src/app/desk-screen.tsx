import { Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DeskEvent } from '#features/desk/desk-message.tsx';
import { DeskPage } from '#features/desk/desk-page.tsx';
import { resumeAddress } from '#features/assess/steps.ts';
import type { Assessment } from '#domain/assessment.ts';
import { businessName } from '#messages/business-name.ts';
import type { Example } from '#messages/en/examples.ts';
import { shared } from '#messages/en/shared.ts';
import type { Session } from '#session/session.ts';
import { useAssessments, usePreferences, useSession, useSetAside } from '#session/use-session.ts';
import { downloadBlob } from '#ui/download.ts';
import { Page } from '#ui/page.tsx';
import { go, to } from '#ui/routes.ts';
import { KeepingNotice } from './keeping-notice.tsx';
import { useSaveFile } from './save-file.ts';
import { fetched } from './fetched.ts';

// What only some people ever see is fetched for them; nobody else waits for it.
const SetAsideList = fetched(
  async () => (await import('#features/desk/set-aside-list.tsx')).SetAsideList,
);
const DeskMessage = fetched(
  async () => (await import('#features/desk/desk-message.tsx')).DeskMessage,
);

/** What was begun with *Start* and holds nothing yet. */
const isUntouched = ({
  business,
  respondent,
  momentsOfTruth,
  growthPositioning,
  plan,
}: Assessment) =>
  [business, respondent, momentsOfTruth, growthPositioning, plan].every(
    (part) => part === undefined,
  );

/** A second click on *Start* goes on with the assessment that the first one left empty. */
function start(session: Session) {
  const kept = [...session.store.getState().assessments.values()];
  const untouched = kept.find(({ assessment }) => isUntouched(assessment));
  go(to.business(untouched?.assessment.id ?? session.start()));
}

/** An example is a real assessment of its own, opened once and then found again. */
async function openExample(session: Session, { id, load }: Example) {
  const example = await load();
  const kept = [...session.store.getState().assessments.values()];
  const known = kept.find(({ assessment }) => assessment.business?.id === id);
  go(to.results(known?.assessment.id ?? session.start(example)));
}

function useDeskActions(show: (event: DeskEvent | undefined) => void) {
  const session = useSession();
  const named = (id: string) =>
    businessName(session.store.getState().assessments.get(id)?.assessment.business);
  return {
    openFile: async (file: File) => {
      const opened = await session.openFile(file);
      if (!opened.ok) {
        show({ kind: 'refused', fileName: file.name, problem: opened.problem });
        return;
      }
      show({ kind: 'opened', name: named(opened.id), ...opened });
    },
    remove: async (id: string) => {
      const name = named(id);
      const removed = await session.remove(id);
      if (removed === undefined) {
        show({ kind: 'not-removed', name });
        return;
      }
      const undo = () => {
        flushSync(() => {
          void session.restore(removed);
          show(undefined);
        });
        document.getElementById(id)?.focus();
      };
      show({ kind: 'removed', id, name, undo });
    },
    downloadSetAside: (key: string) => {
      const file = session.rawSetAside(key);
      if (file !== undefined) {
        downloadBlob(file.name, new Blob([file.text], { type: 'application/json' }));
      }
    },
  };
}

/** The desk with everything that is kept in this browser, the latest first. */
export function DeskScreen() {
  const session = useSession();
  const kept = useAssessments();
  const setAside = useSetAside();
  const { places } = usePreferences();
  const saveFile = useSaveFile();
  const [event, setEvent] = useState<DeskEvent>();
  const actions = useDeskActions(setEvent);

  const listed = [...kept.values()]
    .map(({ assessment }) => assessment)
    .filter((assessment) => !isUntouched(assessment))
    .toSorted((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''))
    .map((assessment) => ({
      assessment,
      place: places.get(assessment.id) ?? resumeAddress(assessment),
    }));
  return (
    <Page
      brand={{ text: shared.product, href: to.desk() }}
      notice={<KeepingNotice onSaveFile={undefined} />}
    >
      <DeskPage
        assessments={listed}
        message={
          event === undefined ? null : (
            <Suspense>
              <DeskMessage event={event} />
            </Suspense>
          )
        }
        setAside={
          setAside.length === 0 ? null : (
            <Suspense>
              <SetAsideList records={setAside} onDownload={actions.downloadSetAside} />
            </Suspense>
          )
        }
        onStart={() => start(session)}
        onExample={(example) => void openExample(session, example)}
        onOpenFile={(file) => void actions.openFile(file)}
        onRemove={(id) => void actions.remove(id)}
        onSaveFile={saveFile}
      />
    </Page>
  );
}
