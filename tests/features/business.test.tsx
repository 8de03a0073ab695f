import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { momentScale } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { address, answered, findTitle, openScreen, settle } from '../support/render-app.tsx';

const openMore = (user: UserEvent) => user.click(screen.getByText('More about the business'));
const customers = () => screen.getByLabelText('Customers in a year');
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const choice = (group: string, name: string | RegExp) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name });

describe('the first visit', () => {
  test('asks three lines and keeps each of them at once', async () => {
    const { user, session, kept } = await openScreen({}, to.business);
    await findTitle('First, your business');
    expect(screen.getByText(/^Three lines/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Name of the business'), 'Bo');
    await user.click(choice('What kind of business is it?', /^Job/));
    await user.type(screen.getByLabelText(/hate to lose/), 'us');
    await settle(session);
    expect(kept().business).toEqual({ name: 'Bo', kind: 'job', focus: 'us' });
    expect(screen.getByRole('link', { name: 'Bo' })).toBeInTheDocument();
  });

  test('leads to the first question with nothing filled in', async () => {
    const { user, id } = await openScreen({}, to.business);
    await findTitle('First, your business');
    expect(press('Continue')).toHaveAttribute('type', 'submit');
    await user.click(press('Continue'));
    await waitFor(() => expect(address()).toBe(to.question(id, 'sale.plan')));
  });

  test('a name of more than 60 characters is kept and told to be long for paper', async () => {
    const { user, kept } = await openScreen({}, to.business);
    await user.click(await screen.findByLabelText('Name of the business'));
    await user.paste('x'.repeat(61));
    const field = screen.getByLabelText('Name of the business');
    expect(field).toHaveAccessibleDescription(/61 characters.*about 60/);
    expect(kept().business?.name).toHaveLength(61);
  });

  test('a name of 10,000 characters, emoji and right-to-left text are kept as they are', async () => {
    const { user, session, kept } = await openScreen({}, to.business);
    await user.click(await screen.findByLabelText('Name of the business'));
    const name = `${'א'.repeat(5000)}👩‍🍳\u0007${'x'.repeat(5000)}`;
    await user.paste(name);
    await settle(session);
    expect(kept().business?.name).toBe(name);
  });
});

test('a later visit shows what is known and leads back to the overview', async () => {
  const business = { name: 'Bo', solo: false, rivals: true, customers: 12_500, currency: '€' };
  const { user, id } = await openScreen(
    { business, momentsOfTruth: answered({ 'sale.plan': 2 }) },
    to.business,
  );
  await findTitle('Your business');
  // The optional facts are fetched when they are shown.
  expect(await screen.findByLabelText('Currency')).toHaveValue('€');
  expect(customers()).toHaveValue('12,500');
  expect(choice('Who works in it?', 'We are a team')).toBeChecked();
  expect(choice('Do you have rivals?', 'Yes')).toBeChecked();
  await user.click(press('Continue'));
  await waitFor(() => expect(address()).toBe(to.hub(id)));
});

describe('customers in a year', () => {
  test.each([
    ['1 200', 1200, undefined],
    ['1,200', 1200, 'Read as 1,200.'],
    ['1.200', 1200, 'Read as 1,200.'],
    ['about 350', 350, undefined],
    ['', undefined, undefined],
  ])('"%s" is understood as %s', async (typed, value, echo) => {
    const { user, session, kept } = await openScreen({ business: { customers: 7 } }, to.business);
    await openMore(user);
    await user.clear(customers());
    if (typed !== '') await user.type(customers(), typed);
    await settle(session);
    expect(kept().business?.customers).toBe(value);
    expect(customers()).toHaveValue(typed);
    expect(screen.queryByText(/^Read as/)?.textContent).toBe(echo);
  });

  test('"220 a day" is offered for the days that the doors are open', async () => {
    const { user, kept } = await openScreen({}, to.business);
    await openMore(user);
    await user.type(customers(), '220 a day');
    expect(kept().business?.customers).toBeUndefined();
    const days = screen.getByLabelText('Open how many days a year?');
    await user.clear(days);
    await user.type(days, '300');
    expect(screen.getByText(/^220 a day on 300 days make 66,000 visits/)).toBeInTheDocument();
    await user.click(press('Use 66,000'));
    expect(customers()).toHaveValue('66,000');
    expect(kept().business?.customers).toBe(66_000);
    expect(screen.queryByLabelText('Open how many days a year?')).not.toBeInTheDocument();
  });

  test.each(['many', '220 a day', '0'])(
    'retyped as "%s", the number before it stays and says so',
    async (typed) => {
      const { user, session, kept } = await openScreen(
        { business: { customers: 1200 } },
        to.business,
      );
      await openMore(user);
      await user.clear(customers());
      await user.type(customers(), typed);
      await settle(session);
      expect(kept().business?.customers).toBe(1200);
      expect(screen.getByText('Until then it stays at 1,200.')).toBeVisible();
      await user.clear(customers());
      await user.type(customers(), '1 300');
      expect(kept().business?.customers).toBe(1300);
      expect(screen.queryByText(/^Until then/)).not.toBeInTheDocument();
    },
  );

  test('days that no year has are told beside their field', async () => {
    const { user } = await openScreen({}, to.business);
    await openMore(user);
    await user.type(customers(), '220 a day');
    const days = screen.getByLabelText('Open how many days a year?');
    await user.clear(days);
    await user.type(days, '400');
    expect(days).toBeInvalid();
    expect(days).toHaveAccessibleDescription(/from 1 to 366/);
    expect(screen.queryByRole('button', { name: /^Use/ })).not.toBeInTheDocument();
  });

  test.each(['9,000,000 a day', '0.001 a day'])(
    '"%s" makes a year that cannot be kept, so it is not offered',
    async (typed) => {
      const { user, kept } = await openScreen({}, to.business);
      await openMore(user);
      await user.type(customers(), typed);
      expect(screen.queryByRole('button', { name: /^Use/ })).not.toBeInTheDocument();
      expect(kept().business?.customers).toBeUndefined();
    },
  );

  test.each(['many', '0', '-5', '1.5', '3 or 4', '200,000,000'])(
    '"%s" is no number of customers: the summary takes focus and leads to the field',
    async (typed) => {
      const { user, id } = await openScreen({}, to.business);
      await openMore(user);
      await user.type(customers(), typed);
      const onFocus = vi.fn();
      customers().addEventListener('focus', onFocus);
      await user.click(press('Continue'));
      const summary = await screen.findByRole('alert');
      expect(summary).toHaveFocus();
      expect(onFocus).not.toHaveBeenCalled();
      expect(customers()).toBeInvalid();
      expect(customers()).toHaveValue(typed);
      expect(customers()).toHaveAccessibleDescription(/from 1 to 100,000,000/);
      expect(address()).toBe(to.business(id));
      await user.click(within(summary).getByRole('button', { name: /whole number/ }));
      expect(customers()).toHaveFocus();
    },
  );

  test('a number for a day is no fault to write again: the summary names the offer', async () => {
    const { user } = await openScreen({}, to.business);
    await openMore(user);
    await user.type(customers(), '220 a day');
    await user.click(press('Continue'));
    const summary = within(await screen.findByRole('alert'));
    await user.click(summary.getByRole('button', { name: /^That is one day\. Use the offer/ }));
    expect(customers()).toHaveFocus();
    expect(customers()).toHaveAccessibleDescription(/That is one day\. Use the offer below/);
    expect(press('Use 55,000')).toBeVisible();
  });

  test('the same fault takes focus again, and the corrected number goes on', async () => {
    const { user, id } = await openScreen({}, to.business);
    await openMore(user);
    await user.type(customers(), 'many');
    await user.click(press('Continue'));
    await screen.findByRole('alert');
    await user.click(press('Continue'));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    await user.clear(customers());
    await user.type(customers(), '90');
    await user.click(press('Continue'));
    await waitFor(() => expect(address()).toBe(to.question(id, 'sale.plan')));
  });

  test('taking the offer after a fault leaves the field in sight', async () => {
    const { user } = await openScreen({}, to.business);
    await openMore(user);
    await user.type(customers(), '220 a day');
    await user.click(press('Continue'));
    await screen.findByRole('alert');
    await user.click(press('Use 55,000'));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(customers()).toBeVisible();
  });
});

describe('facts that leave questions out', () => {
  const competition = momentScale('competition').items;

  test('no rivals leaves the moment out, and rivals bring its questions back', async () => {
    const { user, kept, answers } = await openScreen(
      { momentsOfTruth: answered({ 'sale.plan': 2, 'competition.plan': 3 }) },
      to.business,
    );
    await user.click(choice('Do you have rivals?', /^No/));
    expect(kept().business?.rivals).toBe(false);
    for (const item of competition) expect(answers()[item]?.level).toBe('not-applicable');
    await user.click(choice('Do you have rivals?', 'Yes'));
    expect(kept().business?.rivals).toBe(true);
    expect(answers()).toEqual({ 'sale.plan': { level: 2 } });
  });

  test('working alone leaves out who owns a call-back, and a team brings it back', async () => {
    const { user, kept, answers } = await openScreen(
      { momentsOfTruth: answered({ 'promises.listed': 2 }) },
      to.business,
    );
    await user.click(choice('Who works in it?', 'I work alone'));
    expect(kept().business?.solo).toBe(true);
    expect(answers()['promises.owner']).toEqual({ level: 'not-applicable' });
    await user.click(choice('Who works in it?', 'We are a team'));
    expect(answers()).toEqual({ 'promises.listed': { level: 2 } });
  });
});

test('the role is asked once there is a name, and both are kept', async () => {
  const { user, kept } = await openScreen({}, to.business);
  await openMore(user);
  expect(screen.queryByLabelText('In which role?')).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Who answers?'), 'Ed');
  await user.type(screen.getByLabelText('In which role?'), 'owner');
  await user.type(screen.getByLabelText('Currency'), '£');
  expect(kept().respondent).toEqual({ name: 'Ed', role: 'owner' });
  expect(kept().business).toEqual({ currency: '£' });
});

test('Enter in a field continues', async () => {
  const { id } = await openScreen({}, to.business);
  const name = await screen.findByLabelText('Name of the business');
  fireEvent.submit(name);
  await waitFor(() => expect(address()).toBe(to.question(id, 'sale.plan')));
});
