import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { to } from '#ui/routes.ts';
import { findTitle, openScreen } from '../support/render-app.tsx';

const TILL = { name: 'Till', times: 12, seconds: 15, share: 60 };

const openContacts = async (
  interactions: readonly (typeof TILL | { name: string })[],
  customers = 600,
) => {
  const opened = await openScreen(
    { business: { customers }, momentsOfTruth: { interactions: [...interactions] } },
    to.contacts,
  );
  await findTitle('Every contact');
  return { ...opened, rows: () => opened.kept().momentsOfTruth?.interactions };
};

const times = () => screen.getByLabelText('Times a year, each customer');
const seconds = () => screen.getByLabelText('Seconds each time');
const press = (name: string | RegExp) => screen.getByRole('button', { name });

test('a count at the door is shared out among the customers, and taken with one press', async () => {
  const { user, rows } = await openContacts([{ name: 'Till' }]);
  await user.type(times(), '220 a day');
  expect(rows()).toEqual([{ name: 'Till' }]);
  expect(
    screen.getByText(
      'All customers together? 220 × 250 days make 55,000 a year. Shared by 600 customers, that is 92 each.',
    ),
  ).toBeInTheDocument();
  await user.click(press('Use 92'));
  expect(times()).toHaveValue('92');
  expect(rows()).toEqual([{ name: 'Till', times: 92 }]);
});

test('a rate typed over a number leaves the number until one of its meanings is taken', async () => {
  const { user, rows } = await openContacts([TILL]);
  await user.clear(times());
  await user.type(times(), '2 a week');
  expect(screen.getByText('Until then it stays at 12.')).toBeInTheDocument();
  expect(rows()).toEqual([TILL]);
  await user.click(press('Use 104'));
  expect(rows()).toEqual([{ ...TILL, times: 104 }]);
  expect(screen.queryByText(/^Until then/)).not.toBeInTheDocument();
});

test('other open days change the offer', async () => {
  const { user } = await openContacts([{ name: 'Till' }]);
  await user.type(times(), '6 a day');
  await user.clear(screen.getByLabelText('Open how many days a year?'));
  await user.type(screen.getByLabelText('Open how many days a year?'), '100');
  expect(press('Use 1')).toBeInTheDocument();
  expect(press('Use 600')).toBeInTheDocument();
});

test('what cannot be read stays in its field, and the value that was there still counts', async () => {
  const { user, rows } = await openContacts([TILL]);
  await user.click(screen.getByText('More', { selector: 'summary' }));
  const share = screen.getByLabelText('Of 100 customers, how many have it?');
  for (const [field, typed] of [
    [times(), '15 or so, 2 in May'],
    [seconds(), '3 blinks'],
    [share, '40 to 50'],
  ] as const) {
    await user.clear(field);
    await user.type(field, typed);
    await user.tab();
    expect(field).toHaveValue(typed);
    expect(field).toBeInvalid();
  }
  expect(times()).toHaveAccessibleDescription(/^Write how often .* Until then it stays at 12\.$/);
  expect(seconds()).toHaveAccessibleDescription(/^Write a time .* Until then it stays at 15\.$/);
  expect(share).toHaveAccessibleDescription(/Until then it stays at 60\.$/);
  expect(rows()).toEqual([TILL]);
  await user.clear(times());
  await user.type(times(), '15');
  await user.clear(seconds());
  expect(rows()).toEqual([{ ...TILL, times: 15, seconds: undefined }]);
});

test('contacts with the same name say so, and their buttons differ', async () => {
  const { user, rows } = await openContacts([TILL, { name: 'Bill' }, { name: ' till' }]);
  const names = screen.getAllByLabelText('What you call it');
  expect(names[0]).toHaveAccessibleDescription(
    'Two contacts are called Till; give one another name.',
  );
  expect(names[1]).not.toHaveAccessibleDescription();
  expect(press('Delete: Till (1)')).toBeInTheDocument();
  expect(press('Delete: Bill')).toBeInTheDocument();
  await user.click(press('Delete: till (2)'));
  expect(rows()).toEqual([TILL, { name: 'Bill' }]);
  expect(press('Delete: Till')).toBeInTheDocument();
  expect(names[0]).not.toHaveAccessibleDescription();
});

test('a blank card that is deleted leaves the focus on the button that adds one', async () => {
  const { user } = await openContacts([]);
  await user.click(press('Add a contact'));
  const card = within(screen.getByRole('group', { name: /^Contact 1/ }));
  await user.click(card.getByRole('button', { name: /^Delete/ }));
  expect(press('Add a contact')).toHaveFocus();
});
