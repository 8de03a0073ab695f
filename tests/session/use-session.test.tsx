import { act, render, screen } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerItem, setBusiness } from '#domain/edits.ts';
import type { Session } from '#session/session.ts';
import {
  SessionProvider,
  useAssessment,
  useAssessmentPart,
  useFileSavedAt,
  useKeeping,
  usePreferences,
  useSavedState,
  useSession,
} from '#session/use-session.ts';
import { closeTabs, countingIds, freshStorage, openTab } from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const inside = (session: Session, content: React.ReactNode) => (
  <SessionProvider value={session}>{content}</SessionProvider>
);

function Level({ id, item, onDraw }: { id: string; item: string; onDraw: () => void }) {
  const level = useAssessmentPart(id, (each) => each.momentsOfTruth?.answers?.[item]?.level);
  useEffect(onDraw);
  return <p>{`${item} is ${level ?? 'open'}`}</p>;
}

function Status({ id }: { id: string }) {
  const saved = useSavedState(id);
  const keeping = useKeeping();
  const file = useFileSavedAt(id) === undefined ? 'no file' : 'a file';
  return <p>{`${saved?.state ?? 'unknown'}, ${keeping.mode}, ${file}`}</p>;
}

test('an answer draws what shows it and nothing else', async () => {
  const session = await openTab();
  const id = session.start();
  await session.settled();
  const drawn = { plan: 0, promise: 0 };
  render(
    inside(
      session,
      <>
        <Level id={id} item="sale.plan" onDraw={() => void (drawn.plan += 1)} />
        <Level id={id} item="sale.promise" onDraw={() => void (drawn.promise += 1)} />
      </>,
    ),
  );
  const before = { ...drawn };
  await act(() => session.edit(id, answerItem('sale.plan', { level: 2 })));
  expect(screen.getByText('sale.plan is 2')).toBeInTheDocument();
  expect(drawn).toEqual({ plan: before.plan + 1, promise: before.promise });
});

test('the saved state, the kind of keeping and the file are told', async () => {
  const session = await openTab();
  const id = session.start();
  render(inside(session, <Status id={id} />));
  expect(screen.getByText('saving, durable, no file')).toBeInTheDocument();
  await act(() => session.settled());
  expect(screen.getByText('saved, durable, no file')).toBeInTheDocument();
  await act(() => session.markFileSaved(id));
  expect(screen.getByText('saved, durable, a file')).toBeInTheDocument();
});

function Name({ id }: { id: string }) {
  return <p>{useAssessment(id)?.business?.name ?? 'nobody'}</p>;
}

test('an unknown assessment is undefined', async () => {
  const session = await openTab();
  render(inside(session, <Name id="nobody" />));
  expect(screen.getByText('nobody')).toBeInTheDocument();
});

test.each([
  ['focus', () => window.dispatchEvent(new Event('focus'))],
  ['coming back', () => document.dispatchEvent(new Event('visibilitychange'))],
])('%s shows what another tab has stored without announcing it', async (_, happen) => {
  const here = await openTab();
  const other = await openTab({ newId: countingIds('b') });
  const id = other.start({ business: { name: 'A' } });
  await other.settled();
  render(inside(here, <Name id={id} />));
  await act(async () => {
    happen();
    await here.settled();
  });
  expect(screen.getByText('A')).toBeInTheDocument();
  await other.edit(id, setBusiness({ name: 'B' }));
  await act(async () => {
    happen();
    await here.settled();
  });
  expect(screen.getByText('B')).toBeInTheDocument();
});

function Places({ id }: { id: string }) {
  const session = useSession();
  const first = useRef(true);
  const { keysOff, places } = usePreferences();
  useEffect(() => {
    if (first.current) session.rememberPlace(id, '#/a/a1/q/sale.plan');
    first.current = false;
  }, [session, id]);
  return <p>{`${keysOff ? 'keys off' : 'keys on'} at ${places.get(id) ?? 'the start'}`}</p>;
}

test('the place and the choice about keys are known again after opening', async () => {
  const session = await openTab();
  render(inside(session, <Places id="a1" />));
  expect(screen.getByText('keys on at #/a/a1/q/sale.plan')).toBeInTheDocument();
  act(() => session.prefer({ keysOff: true }));
  expect(screen.getByText('keys off at #/a/a1/q/sale.plan')).toBeInTheDocument();
  await session.close();
  const again = await openTab();
  const { preferences } = again.store.getState();
  expect(preferences.keysOff).toBe(true);
  expect([...preferences.places]).toEqual([['a1', '#/a/a1/q/sale.plan']]);
});

test('hooks outside of a provider say what is missing', () => {
  expect(() => render(<Name id="a1" />)).toThrow('SessionProvider');
});
