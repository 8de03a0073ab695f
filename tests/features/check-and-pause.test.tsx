import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#domain/questionnaire.ts';
import { GRID_ITEMS, momentScale, PROMISE_SCALE } from '#domain/questionnaires/moments-of-truth.ts';
import { words as sale } from '#messages/en/moments/sale.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { address, findTitle, openScreen, settle } from '../support/render-app.tsx';

const SALE = allAnswered(momentScale('sale').items, { level: 2 });
const ALL = allAnswered(GRID_ITEMS, { level: 2 });
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const link = (name: string | RegExp) => screen.getByRole('link', { name });

const openCheck = async (part: string, answers: Readonly<Record<string, Answer>> = {}) => {
  const opened = await openScreen({ momentsOfTruth: { answers } }, (id) => to.check(id, part));
  await findTitle(/^Your answers: /);
  return opened;
};

const openPause = async (part: string, answers: Readonly<Record<string, Answer>>) => {
  const opened = await openScreen({ momentsOfTruth: { answers } }, (id) => to.pause(id, part));
  await screen.findByText(/questions answered\./);
  return opened;
};

describe('the answers of a part', () => {
  test('stand as they were given, with what is open, unknown and noted', async () => {
    await openCheck('sale', {
      'sale.plan': { level: 3, evidence: 'partly', note: 'see the folder' },
      'sale.promise': { level: 'dont-know' },
      'sale.people': { level: 0 },
    });
    const said = screen.getAllByRole('definition').map((each) => each.textContent);
    const plan = sale.items.plan.options[3];
    const people = sale.items.people.options[0];
    expect(said.filter((each) => each !== 'Change')).toEqual([
      `3 – ${plan} Could you show a new colleague today? Partly.`,
      'see the folder',
      'I don’t know',
      `0 – ${people}`,
      'Not answered',
      'Not answered',
      'Not answered',
    ]);
  });

  test('can each be changed', async () => {
    const { user, id } = await openCheck('sale', SALE);
    const changes = screen.getAllByRole('link', { name: /^Change: / });
    expect(changes.map((each) => each.getAttribute('href'))).toEqual(
      momentScale('sale').items.map((item) => to.question(id, item)),
    );
    await user.click(link(`Change: ${sale.items.proof.question}`));
    expect(await findTitle(sale.items.proof.question)).toBeInTheDocument();
  });

  test('say what is left out', async () => {
    await openCheck(
      'competition',
      allAnswered(momentScale('competition').items, { level: 'not-applicable' }),
    );
    expect(screen.getAllByText('Does not apply')).toHaveLength(6);
    expect(screen.getByText(/^Left out: you have no rivals\./)).toBeInTheDocument();
    expect(link('Change it in Your business')).toBeInTheDocument();
    expect(screen.queryByText(/guess/i)).not.toBeInTheDocument();
  });

  test('lead on to the pause page and back to the last question', async () => {
    const { user, id } = await openCheck('sale', SALE);
    expect(link('Back')).toHaveAttribute('href', to.question(id, 'sale.progress'));
    expect(press('Continue')).toHaveAttribute('type', 'submit');
    await user.click(press('Continue'));
    await waitFor(() => expect(address()).toBe(to.pause(id, 'sale')));
  });
});

describe('the two guesses', () => {
  const stakes = (name: string) =>
    within(screen.getByRole('group', { name: 'If this goes wrong, do they leave?' })).getByRole(
      'radio',
      { name },
    );
  const reach = () => screen.getByLabelText('Of 20 customers, how many meet this in a year?');

  test('are open at first and kept as settings of their moment', async () => {
    const { user, session, kept } = await openCheck('sale', SALE);
    for (const each of screen.getAllByRole('radio')) expect(each).not.toBeChecked();
    expect(reach()).toHaveAccessibleDescription(/counted as all 20/);
    await user.click(stakes('almost certain'));
    await user.selectOptions(reach(), '7 of 20');
    await settle(session);
    expect(kept().momentsOfTruth?.settings).toEqual({ sale: { stakes: 5, reach: 35 } });
    expect(stakes('almost certain')).toBeChecked();
    expect(reach()).toHaveValue('7');
  });

  test('nobody meeting it is a guess, and a guess can be taken back', async () => {
    const { user, kept } = await openCheck('sale', SALE);
    await user.selectOptions(reach(), '0 of 20');
    expect(kept().momentsOfTruth?.settings).toEqual({ sale: { reach: 0 } });
    expect(reach()).toHaveValue('0');
    await user.selectOptions(reach(), 'Choose a number');
    expect(kept().momentsOfTruth?.settings?.sale?.reach).toBeUndefined();
  });

  test('is one for a part about growth', async () => {
    await openScreen({}, (id) => to.check(id, 'retention'));
    const guess = within(await screen.findByRole('region', { name: 'One guess' }));
    expect(guess.getByText(/^It decides what comes first\./)).toBeInTheDocument();
  });

  test('are not asked about keeping our word', async () => {
    await openCheck('promises');
    expect(screen.queryByText(/guess/i)).not.toBeInTheDocument();
  });
});

describe('the pause page', () => {
  test('says what was covered and what comes next, and shows no score', async () => {
    const { user, id } = await openPause('sale', SALE);
    expect(await findTitle('Winning the customer: done')).toBeInTheDocument();
    expect(screen.getByText(sale.pause.covered)).toBeInTheDocument();
    expect(screen.getByText(sale.pause.thought)).toBeInTheDocument();
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent('6 of 36 questions answered.');
    expect(main).toHaveTextContent('Next: Handing over.');
    expect(main).not.toHaveTextContent(/points|%|Now and then|Reliable|level/);
    expect(link('See what you have')).toHaveAttribute('href', to.results(id));
    expect(link('To the overview')).toHaveAttribute('href', to.hub(id));
    await user.click(press('Continue'));
    await waitFor(() => expect(address()).toBe(to.question(id, 'delivery.plan')));
  });

  test('names what is open and leads to it', async () => {
    const { id } = await openPause('sale', {
      'sale.plan': { level: 2 },
      'sale.people': { level: 2 },
    });
    expect(await findTitle('Winning the customer: 4 questions open')).toBeInTheDocument();
    expect(link('Answer what is open')).toHaveAttribute('href', to.question(id, 'sale.promise'));
  });

  test('goes on with the next moment that is not finished, at its first open question', async () => {
    const { user, id } = await openPause(
      'sale',
      allAnswered(
        GRID_ITEMS.filter((item) => item !== 'complaint.people'),
        { level: 2 },
      ),
    );
    expect(screen.getByRole('main')).toHaveTextContent('Next: The customer complains.');
    await user.click(press('Continue'));
    await waitFor(() => expect(address()).toBe(to.question(id, 'complaint.people')));
  });

  test('leads to the results after the sixth moment', async () => {
    const { user, id } = await openPause('contacts', ALL);
    expect(screen.getByRole('main')).toHaveTextContent('That was the last of the six.');
    expect(link(/Keeping our word/)).toHaveAttribute('href', to.question(id, 'promises.listed'));
    await user.click(press('Continue'));
    await waitFor(() => expect(address()).toBe(to.results(id)));
  });

  test('says after the sixth moment how many questions are open further up', async () => {
    await openPause('contacts', allAnswered(momentScale('contacts').items, { level: 2 }));
    expect(screen.getByRole('main')).toHaveTextContent('30 questions further up are still open');
  });

  test('does not count what is left out', async () => {
    const aside = allAnswered(momentScale('competition').items, { level: 'not-applicable' });
    await openPause('sale', { ...SALE, ...aside });
    expect(screen.getByRole('main')).toHaveTextContent('6 of 30 questions answered.');
  });

  test('does not speak of the six moments after keeping our word', async () => {
    await openPause('promises', { ...ALL, ...allAnswered(PROMISE_SCALE.items, { level: 2 }) });
    expect(screen.getByRole('main')).not.toHaveTextContent('last of the six');
  });
});

test('a question that is answered elsewhere disappears from what is open', async () => {
  const { session, id } = await openPause('sale', { 'sale.plan': { level: 2 } });
  await session.edit(id, (current) => ({
    ...current,
    momentsOfTruth: { answers: SALE },
  }));
  expect(await findTitle('Winning the customer: done')).toBeInTheDocument();
});
