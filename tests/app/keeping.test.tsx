import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { words as sale } from '#messages/en/moments/sale.ts';
import { to } from '#ui/routes.ts';
import { refuseWrites, storedIn } from '../session/storage.ts';
import { findTitle, openApp, openScreen, savedFiles, settle } from '../support/render-app.tsx';

const BAKERY = { business: { name: 'Baker Street' } };
const banner = () => screen.queryByRole('complementary', { name: 'Keeping your answers' });
const firstQuestion = (id: string) => to.question(id, 'sale.plan');
const choose = (level: number) => screen.getByRole('radio', { name: new RegExp(`^${level}`) });

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

test('nothing is said about keeping while all is well', async () => {
  await openApp();
  expect(banner()).not.toBeInTheDocument();
});

test('a device without room is named for as long as it lasts, with Save a file', async () => {
  const { user, session, answers } = await openScreen(BAKERY, firstQuestion);
  await findTitle(sale.items.plan.question);
  const letGo = refuseWrites('QuotaExceededError');
  undo.push(letGo);
  await user.click(choose(2));
  await settle(session);
  expect(banner()).toHaveTextContent(/no room left/);
  expect(screen.getByRole('status')).toHaveTextContent('Not saved in this browser');
  expect(answers()).toEqual({ 'sale.plan': { level: 2 } });

  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await findTitle(sale.items.promise.question);
  expect(banner()).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Save a file' }));
  expect(JSON.parse((await savedFiles()[0]?.text()) ?? '')).toMatchObject({
    momentsOfTruth: { answers: { 'sale.plan': { level: 2 } } },
  });

  letGo();
  await user.click(choose(1));
  await settle(session);
  await waitFor(() => expect(banner()).not.toBeInTheDocument());
  expect(screen.getByRole('status')).toHaveTextContent(/^Saved /);
  expect(await storedIn('assessments')).toMatchObject([
    {
      document: {
        momentsOfTruth: { answers: { 'sale.plan': { level: 2 }, 'sale.promise': { level: 1 } } },
      },
    },
  ]);
});

test('a browser that keeps nothing is named, and everything goes on in memory', async () => {
  const found = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  undo.push(() => {
    if (found !== undefined) Object.defineProperty(globalThis, 'indexedDB', found);
  });
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: undefined });
  const { user, answers } = await openScreen(BAKERY, firstQuestion);
  await findTitle(sale.items.plan.question);
  expect(banner()).toHaveTextContent(/does not let us keep anything/);
  await user.click(choose(3));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await findTitle(sale.items.promise.question);
  expect(answers()).toEqual({ 'sale.plan': { level: 3 } });
  await user.click(screen.getByRole('link', { name: 'Back' }));
  await findTitle(sale.items.plan.question);
  expect(choose(3)).toBeChecked();
  expect(banner()).toBeInTheDocument();
});
