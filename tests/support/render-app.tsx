import { act, cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { App } from '#app/app.tsx';
import type { Assessment, AssessmentData } from '#domain/assessment.ts';
import type { AnswerLevel } from '#domain/questionnaire.ts';
import type { Session } from '#session/session.ts';
import { closeTabs, freshStorage, openTab, PATIENCE } from '../session/storage.ts';
import { catchFiles, fillGaps, type SavedFile } from './browser-gaps.ts';

/** The whole app over a real session, as one person has it in front of them. */

// Both only end a test that hangs; the words of a screen take a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: PATIENCE });

/** The day on which every page test happens. */
export const TODAY = '2026-11-23';

const saving: { files: readonly SavedFile[]; stop: () => void } = {
  files: [],
  stop: () => undefined,
};

beforeEach(() => {
  vi.setSystemTime(`${TODAY}T12:00:00`);
  fillGaps();
  Object.assign(saving, catchFiles());
  freshStorage();
});

afterEach(async () => {
  saving.stop();
  await closeTabs();
  vi.useRealTimers();
});

/** What was saved as a file so far; the last one is the newest. */
export const savedFiles = (): readonly SavedFile[] => saving.files;

/** The address that is open, without the part before the hash. */
export const address = (): string => window.location.hash;

/** Ends when all that was asked of the database has been tried. */
export const settle = (session: Session): Promise<void> => act(() => session.settled());

/** Renders the app at an address over a session, by default a new one with nothing in it. */
export async function openApp(at = '#/', over?: Session) {
  const session = over ?? (await openTab());
  window.history.replaceState(null, '', at);
  // What a screen waits for (its words, its code) may already be there.
  await act(async () => {
    render(<App session={session} />);
    await Promise.resolve();
  });
  return { session, user: userEvent.setup({ delay: null }) };
}

/** Closes the page, as a person closes the tab; another one opens with `openApp`. */
export async function closePage(session: Session) {
  cleanup();
  await session.close();
}

/** Renders the app at one screen of an assessment with these contents. */
export async function openScreen(data: AssessmentData, at: (id: string) => string, over?: Session) {
  const session = over ?? (await openTab());
  const id = session.start(data);
  await session.settled();
  const opened = await openApp(at(id), session);
  const kept = (): Assessment => {
    const found = session.store.getState().assessments.get(id)?.assessment;
    if (found === undefined) throw new Error(`${id} is not kept any more`);
    return found;
  };
  const answers = () => kept().momentsOfTruth?.answers ?? {};
  return { ...opened, id, kept, answers };
}

/** The one main heading, once it reads like this. */
export const findTitle = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name });

/** Levels by item as answers of a file. */
export const answered = (
  levels: Readonly<Record<string, AnswerLevel>>,
): NonNullable<AssessmentData['momentsOfTruth']> => ({
  answers: Object.fromEntries(Object.entries(levels).map(([item, level]) => [item, { level }])),
});
