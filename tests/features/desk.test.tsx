import { screen, within, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { storedIn } from '../session/storage.ts';
import {
  address,
  answered,
  closePage,
  findTitle,
  openApp,
  openScreen,
  savedFiles,
  settle,
} from '../support/render-app.tsx';

const BAKERY = { business: { name: 'Baker Street' }, momentsOfTruth: answered({ 'sale.plan': 2 }) };

const desk = () => '#/';
const findListed = (name: string) => screen.findByRole('heading', { level: 3, name });
const press = (name: string | RegExp) => screen.getByRole('button', { name });

test('an empty desk says what this is and lists nothing', async () => {
  await openApp();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/customer stays/);
  expect(screen.getByRole('img', { name: /wall chart/i })).toBeInTheDocument();
  expect(screen.getByLabelText('Open a file')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Your assessments' })).not.toBeInTheDocument();
  await waitFor(() => {
    expect(document.title).toMatch(/ – Fifteen Seconds$/);
  });
});

test('starting asks three lines about the business, then shows the first question', async () => {
  const { user, session } = await openApp();
  await user.click(press('Start a new assessment'));
  await findTitle('First, your business');
  await user.type(screen.getByLabelText('Name of the business'), 'Bo');
  await user.click(screen.getByRole('radio', { name: /^Counter/ }));
  await user.type(screen.getByLabelText(/you would hate to lose/), 'us');
  await user.click(press('Continue'));
  await findTitle('What are your steps from hello to goodbye?');
  expect(screen.getByText(/^Think of us\./)).toBeInTheDocument();
  await settle(session);
  expect(await storedIn('assessments')).toMatchObject([
    { document: { business: { name: 'Bo', kind: 'counter', focus: 'us' } } },
  ]);
});

test('a second start goes on with the assessment that the first one left untouched', async () => {
  const { user, session } = await openApp();
  await user.click(press('Start a new assessment'));
  await findTitle('First, your business');
  const first = address();
  await user.click(screen.getByRole('link', { name: 'Back' }));
  await user.click(await screen.findByRole('button', { name: 'Start a new assessment' }));
  await findTitle('First, your business');
  expect(address()).toBe(first);
  await settle(session);
  expect(await storedIn('assessments')).toHaveLength(1);
});

test('a start leaves an assessment alone that holds nothing but a plan', async () => {
  const { user, id } = await openScreen({ plan: { reviewOn: '2027-02-21' } }, desk);
  expect(await findListed('Unnamed business')).toBeInTheDocument();
  await user.click(press('Start a new assessment'));
  await findTitle('First, your business');
  expect(address()).not.toContain(`/${id}/`);
});

test('going on opens the very page that was left', async () => {
  const { session, user, id } = await openScreen(
    BAKERY,
    (given) => `#/a/${given}/q/delivery.proof`,
  );
  await screen.findByRole('heading', { level: 1 });
  await settle(session);
  await closePage(session);
  await openApp();
  await user.click(await screen.findByRole('link', { name: 'Go on: Baker Street' }));
  await screen.findByText(/question 5 of 6/);
  expect(address()).toBe(`#/a/${id}/q/delivery.proof`);
});

test('going on opens the first open question, or the results, when no page was left', async () => {
  const { session } = await openScreen(BAKERY, desk);
  const done = session.start({
    business: { name: 'All done' },
    momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level: 3 }) },
  });
  expect(await screen.findByRole('link', { name: 'Open: All done' })).toHaveAttribute(
    'href',
    `#/a/${done}/results`,
  );
  expect(screen.getByRole('link', { name: 'Go on: Baker Street' })).toHaveAttribute(
    'href',
    expect.stringMatching(/q\/sale\.promise$/),
  );
});

test('an assessment without answers is begun, and its link is called like that', async () => {
  await openScreen({ business: { name: 'New' } }, desk);
  expect(await screen.findByRole('link', { name: 'Begin: New' })).toHaveTextContent('Begin');
});

test('the list says how far each has come, the level and the day of the last change', async () => {
  await openScreen(
    {
      business: { name: 'Half way' },
      momentsOfTruth: { answers: allAnswered(GRID_ITEMS.slice(0, 24), { level: 3 }) },
      round: 2,
    },
    desk,
  );
  const item = within(await screen.findByRole('listitem'));
  expect(await item.findByText(/Moments of truth: Reliable/)).toHaveTextContent(
    'Round 2 · 24 of 36 answered · Moments of truth: Reliable · last changed 23 November 2026',
  );
});

const GROWTH = { answers: allAnswered(GROWTH_ITEMS, { level: 3 }) };

test('whoever answered only about growth reads that, and goes on there', async () => {
  const half = { answers: allAnswered(GROWTH_ITEMS.slice(0, 7), { level: 3 }) };
  const { id } = await openScreen({ growthPositioning: half }, desk);
  const item = within(await screen.findByRole('listitem'));
  expect(item.getByText(/^Growth: 7 of 34 answered · last changed/)).toBeInTheDocument();
  expect(item.getByRole('link', { name: /^Go on/ })).toHaveAttribute(
    'href',
    to.question(id, GROWTH_ITEMS[7] ?? 'sale.plan'),
  );
});

test('both levels stand in the list, and what is all answered is opened, not gone on with', async () => {
  await openScreen(
    {
      momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level: 2 }) },
      growthPositioning: GROWTH,
    },
    desk,
  );
  const item = within(await screen.findByRole('listitem'));
  expect(await item.findByText(/Growth positioning: Reliable/)).toHaveTextContent(
    /^36 of 36 answered · Growth: 34 of 34 answered · Moments of truth: Now and then · Growth positioning: Reliable · /,
  );
  expect(item.getByRole('link', { name: 'Open: Unnamed business' })).toBeInTheDocument();
});

test('a name that turns the line round leaves our sentence as it is', async () => {
  const name = 'Bread \u202E shop';
  const { user, kept } = await openScreen({ ...BAKERY, business: { name } }, desk);
  await findListed('Bread shop');
  expect(kept().business?.name).toBe(name);
  await user.click(press('Delete'));
  expect(await screen.findByText(/is deleted\./)).toHaveTextContent('Bread shop is deleted. Undo');
  expect(screen.getByText(/is deleted\./).textContent).not.toContain('\u202E');
});

test('a deleted assessment leaves the list and the browser, and comes back with Undo', async () => {
  const { session, user, kept } = await openScreen(BAKERY, desk);
  const before = kept();
  await findListed('Baker Street');
  await user.click(press('Delete'));
  await screen.findByText(/Baker Street is deleted/);
  expect(press('Undo')).toHaveFocus();
  expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
  expect(await storedIn('assessments')).toEqual([]);
  await user.click(press('Undo'));
  expect(await findListed('Baker Street')).toBeInTheDocument();
  expect(screen.queryByText(/is deleted/)).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go on: Baker Street' })).toHaveFocus();
  await settle(session);
  expect(kept()).toEqual(before);
  expect(await storedIn('assessments')).toHaveLength(1);
});

test('an assessment can be saved as a file from the desk', async () => {
  const { user } = await openScreen(BAKERY, desk);
  await findListed('Baker Street');
  await user.click(press('Save a file'));
  const [file] = savedFiles();
  expect(file?.name).toBe('Baker-Street 2026-11-23.fifteen.json');
  expect(JSON.parse((await file?.text()) ?? '')).toMatchObject({
    format: 'fifteen-seconds/assessment',
    version: 1,
    ...BAKERY,
  });
});

test('the example opens at its results, and a second time the same one', async () => {
  const { user, session } = await openApp();
  await user.click(press('See an example'));
  await screen.findByRole('heading', { name: 'Fix first' });
  const first = address();
  window.location.hash = '#/';
  await user.click(await screen.findByRole('button', { name: 'See an example' }));
  await screen.findByRole('heading', { name: 'Fix first' });
  expect(address()).toBe(first);
  expect(session.store.getState().assessments.size).toBe(1);
});

test('the first example is the bakery; the others stand beside it, one click away', async () => {
  const { user, session } = await openApp();
  await user.click(press('See an example'));
  await screen.findByRole('heading', { name: 'Fix first' });
  for (const trade of ['A plumber', 'A software reseller', 'A plumber']) {
    window.location.hash = '#/';
    const more = await screen.findByRole('group', { name: 'Other finished examples:' });
    await user.click(within(more).getByRole('button', { name: trade }));
    await screen.findByRole('heading', { name: 'Fix first' });
  }
  const kept = [...session.store.getState().assessments.values()];
  expect(kept.map(({ assessment }) => assessment.business?.kind)).toEqual([
    'counter',
    'job',
    'contract',
  ]);
});
