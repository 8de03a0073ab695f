import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { words as sale } from '#messages/en/moments/sale.ts';
import { go, to } from '#ui/routes.ts';
import { address, answered, findTitle, openScreen, settle } from '../support/render-app.tsx';

const { question } = sale.items.plan;
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const note = () => screen.getByLabelText('Your note');

const openAnswered = async () => {
  const opened = await openScreen({ momentsOfTruth: answered({ 'sale.plan': 3 }) }, (id) =>
    to.question(id, 'sale.plan'),
  );
  await findTitle(question);
  return opened;
};

test('a note is closed at first, and there is none without an answer', async () => {
  const { user } = await openAnswered();
  expect(screen.queryByLabelText('Your note')).not.toBeInTheDocument();
  await user.click(press('Clear'));
  expect(screen.queryByRole('button', { name: 'Add a note' })).not.toBeInTheDocument();
});

test('opening the note puts the cursor into it, and clearing leads to Undo', async () => {
  const { user } = await openAnswered();
  await user.click(press('Add a note'));
  expect(note()).toHaveFocus();
  await user.click(press('Clear'));
  expect(press('Undo')).toHaveFocus();
});

test('a note is kept while it is typed, and stays with another level', async () => {
  const { user, session, answers } = await openAnswered();
  await user.click(press('Add a note'));
  await user.type(note(), 'on Monday');
  await settle(session);
  expect(answers()['sale.plan']).toEqual({ level: 3, note: 'on Monday' });
  await user.click(screen.getByRole('radio', { name: /^1/ }));
  expect(answers()['sale.plan']).toEqual({ level: 1, note: 'on Monday' });
  await user.clear(note());
  expect(answers()['sale.plan']).toEqual({ level: 1 });
});

test('clearing takes the answer; Undo has it back with evidence and note', async () => {
  const { user, answers } = await openAnswered();
  await user.click(screen.getByRole('radio', { name: 'Partly' }));
  await user.click(press('Add a note'));
  await user.type(note(), 'x');
  const before = answers();
  await user.click(press('Clear'));
  expect(answers()).toEqual({});
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  expect(note()).toHaveValue('x');
  expect(note()).toHaveAccessibleDescription('Without an answer this note is not kept.');
  await user.click(press('Undo'));
  expect(before['sale.plan']).toEqual({ level: 3, evidence: 'partly', note: 'x' });
  expect(answers()).toEqual(before);
  expect(press('Clear')).toHaveFocus();
});

test('the note of a cleared answer goes with the next one', async () => {
  const { user, answers } = await openAnswered();
  await user.click(press('Add a note'));
  await user.type(note(), 'on Monday');
  await user.click(press('Clear'));
  await user.click(screen.getByRole('radio', { name: /^1/ }));
  expect(answers()['sale.plan']).toEqual({ level: 1, note: 'on Monday' });
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('any text in a note is kept as typed', async () => {
  const { user, session, answers } = await openAnswered();
  await user.click(press('Add a note'));
  await user.click(note());
  const text = `שלום 👩‍🍳 \u0007 <b>"bold"</b> ${'x'.repeat(1900)}`;
  await user.paste(text);
  await settle(session);
  expect(answers()['sale.plan']?.note).toBe(text);
  expect(note()).toHaveValue(text);
});

test('a note that is too long is named on Continue, kept, and led to', async () => {
  const { user, id, answers } = await openAnswered();
  await user.click(press('Add a note'));
  await user.click(note());
  await user.paste('x'.repeat(2001));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await user.click(press('Continue'));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(note()).toBeInvalid();
  expect(note()).toHaveAccessibleDescription(/2,001 characters/);
  expect(address()).toBe(to.question(id, 'sale.plan'));
  expect(answers()['sale.plan']?.note).toHaveLength(2001);
  await user.click(within(summary).getByRole('button', { name: /2,001 characters/ }));
  expect(note()).toHaveFocus();
  await user.keyboard('{Backspace}');
  await user.click(press('Continue'));
  await waitFor(() => expect(address()).toBe(to.question(id, 'sale.promise')));
  expect(answers()['sale.plan']?.note).toHaveLength(2000);
});

test('leaving a part out keeps the notes of all its questions, also when it is asked again', async () => {
  const answered = { 'competition.people': { level: 2, note: 'ask Ann' } } as const;
  const { user, answers, id } = await openScreen(
    { momentsOfTruth: { answers: answered } },
    (each) => to.question(each, 'competition.plan'),
  );
  const aside = await screen.findByRole('radio', { name: /leave out all six/ });
  await user.click(screen.getByRole('radio', { name: /^3/ }));
  await user.click(press('Add a note'));
  await user.type(note(), 'on the board');
  await user.click(aside);
  expect(answers()['competition.plan']).toEqual({ level: 'not-applicable', note: 'on the board' });
  expect(answers()['competition.people']?.note).toBe('ask Ann');
  await user.click(screen.getByRole('radio', { name: /^2/ }));
  expect(answers()).toEqual({ 'competition.plan': { level: 2, note: 'on the board' } });
  act(() => go(to.question(id, 'competition.people')));
  await waitFor(() => expect(note()).toHaveValue('ask Ann'));
  await user.click(screen.getByRole('radio', { name: /^1/ }));
  expect(answers()['competition.people']).toEqual({ level: 1, note: 'ask Ann' });
});

test('a note of 10,000 characters from a file is shown whole and never cut', async () => {
  const long = 'Wort '.repeat(2000).trim();
  const { answers } = await openScreen(
    { momentsOfTruth: { answers: { 'sale.plan': { level: 2, note: long } } } },
    (id) => to.check(id, 'sale'),
  );
  expect(await screen.findByText(long)).toBeVisible();
  expect(answers()['sale.plan']?.note).toBe(long);
});
