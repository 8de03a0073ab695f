import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { words as sale } from '#messages/en/moments/sale.ts';
import { to } from '#ui/routes.ts';
import {
  address,
  answered,
  closePage,
  findTitle,
  openApp,
  openScreen,
  settle,
} from '../support/render-app.tsx';

const { question } = sale.items.plan;
const keySwitch = () => screen.getByRole('checkbox', { name: 'Use number keys' });
const findFirstRadio = async () => (await screen.findAllByRole('radio'))[0];

const openQuestion = async (item = 'sale.plan', data = {}) => {
  const opened = await openScreen(data, (id) => to.question(id, item));
  await findFirstRadio();
  return opened;
};

test('keys 0 to 4 and D choose, and stay on the page', async () => {
  const { user, id, answers } = await openQuestion();
  expect(screen.getByText(/^Keys 0 to 4 and D choose/)).toBeInTheDocument();
  for (const key of [0, 1, 2, 3, 4] as const) {
    await user.keyboard(String(key));
    expect(answers()['sale.plan']).toEqual({ level: key });
  }
  await user.keyboard('d');
  expect(answers()['sale.plan']).toEqual({ level: 'dont-know' });
  await user.keyboard('0');
  await user.keyboard('{Shift>}D{/Shift}');
  expect(answers()['sale.plan']).toEqual({ level: 'dont-know' });
  expect(address()).toBe(to.question(id, 'sale.plan'));
});

test('other keys choose nothing', async () => {
  const { user, answers } = await openQuestion();
  await user.keyboard('5n9-x e');
  expect(answers()).toEqual({});
});

test('N chooses "Does not apply" where it is offered, and the hint says so', async () => {
  const { user, answers } = await openQuestion('competition.plan');
  expect(screen.getByText(/^Keys 0 to 4, D and N choose/)).toBeInTheDocument();
  await user.keyboard('n');
  expect(answers()['competition.progress']).toEqual({ level: 'not-applicable' });
});

test('Enter continues, from anywhere that has no use for it', async () => {
  const { user, id } = await openQuestion();
  await user.keyboard('2{Enter}');
  await waitFor(() => expect(address()).toBe(to.question(id, 'sale.promise')));
});

test('Enter on a link or a button does what it does there', async () => {
  const { user, id, answers } = await openQuestion('sale.promise', {
    momentsOfTruth: answered({ 'sale.promise': 3 }),
  });
  screen.getByRole('button', { name: 'Clear' }).focus();
  await user.keyboard('{Enter}');
  expect(answers()).toEqual({});
  expect(address()).toBe(to.question(id, 'sale.promise'));
  screen.getByRole('link', { name: 'Back' }).focus();
  await user.keyboard('{Enter}');
  await findTitle(question);
});

test('Enter moves on only once when a radio has the focus', async () => {
  const { user, id } = await openQuestion();
  await user.click(await screen.findByRole('radio', { name: /^2/ }));
  await user.keyboard('{Enter}');
  await findTitle(sale.items.promise.question);
  expect(address()).toBe(to.question(id, 'sale.promise'));
});

test('keys are text while a note has the focus', async () => {
  const { user, id, answers } = await openQuestion('sale.plan', {
    momentsOfTruth: { answers: { 'sale.plan': { level: 2, note: 'x' } } },
  });
  await user.type(screen.getByLabelText('Your note'), '4d{Enter}');
  expect(answers()['sale.plan']).toEqual({ level: 2, note: 'x4d\n' });
  expect(address()).toBe(to.question(id, 'sale.plan'));
});

test.each(['Control', 'Alt', 'Meta'])('%s with a key belongs to the browser', async (modifier) => {
  const { user, answers, id } = await openQuestion();
  await user.keyboard(`{${modifier}>}1d{Enter}{/${modifier}}`);
  expect(answers()).toEqual({});
  expect(address()).toBe(to.question(id, 'sale.plan'));
});

test('a key that is held down chooses once and never runs through the pages', async () => {
  const { id, answers } = await openQuestion();
  fireEvent.keyDown(document.body, { key: '2', repeat: true });
  fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
  expect(answers()).toEqual({});
  expect(address()).toBe(to.question(id, 'sale.plan'));
});

async function expectNoKeys(user: UserEvent) {
  expect(keySwitch()).not.toBeChecked();
  expect(screen.getByText('Number keys are off.')).toBeInTheDocument();
  await user.keyboard('3{Enter}');
}

test('keys can be switched off and stay off after the page was closed', async () => {
  const { user, id, session, answers } = await openQuestion();
  expect(keySwitch()).toBeChecked();
  await user.click(keySwitch());
  keySwitch().blur();
  await expectNoKeys(user);
  expect(answers()).toEqual({});
  await settle(session);
  await closePage(session);
  const again = await openApp(to.question(id, 'sale.plan'));
  await findFirstRadio();
  await expectNoKeys(again.user);
  expect(address()).toBe(to.question(id, 'sale.plan'));
  await user.click(keySwitch());
  keySwitch().blur();
  await user.keyboard('3');
  expect(screen.getByRole('radio', { name: /^3/ })).toBeChecked();
});
