import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { momentScale } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { WORKED } from '../domain/economics-cases.ts';
import { answered, findTitle, openScreen, savedFiles, settle } from '../support/render-app.tsx';

const RETENTION = allAnswered(
  GROWTH_ITEMS.filter((item) => item.startsWith('retention.')),
  { level: 2 },
);
const CONTACT = { name: 'Till', times: 12, seconds: 15, value: 2, potential: 2 };
const SALE = allAnswered(momentScale('sale').items, { level: 2 });
const row = (name: string) => {
  const found = screen
    .getAllByRole('listitem')
    .find((each) => within(each).queryByRole('link', { name }) !== null);
  if (found === undefined) throw new Error(`No row is called ${name}`);
  return found;
};
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

test('the overview carries the name and focus of the business', async () => {
  await openScreen({ business: { name: 'Bo', focus: 'our regulars' } }, to.hub);
  expect(await findTitle('Bo')).toBeInTheDocument();
  expect(screen.getByText(/our regulars$/)).toBeInTheDocument();
});

test('a nameless business is called so', async () => {
  await openScreen({ business: { name: '  ' } }, to.hub);
  expect(await findTitle('Unnamed business')).toBeInTheDocument();
});

test('each part says how far it is and leads to its first open question or its answers', async () => {
  const { id } = await openScreen(
    {
      momentsOfTruth: {
        answers: {
          ...SALE,
          'delivery.plan': { level: 'dont-know' },
          'delivery.people': { level: 1 },
        },
      },
    },
    to.hub,
  );
  await findTitle('Unnamed business');
  expect(row('Winning the customer')).toHaveTextContent('Complete');
  expect(hrefOf('Winning the customer')).toBe(to.check(id, 'sale'));
  expect(row('Handing over')).toHaveTextContent('In progress, 2 of 6');
  expect(hrefOf('Handing over')).toBe(to.question(id, 'delivery.promise'));
  expect(hrefOf('Check answers: Handing over')).toBe(to.check(id, 'delivery'));
  expect(row('We find a problem')).toHaveTextContent('Not started');
  expect(hrefOf('We find a problem')).toBe(to.question(id, 'problem.plan'));
  expect(row('Keeping our word')).toHaveTextContent('Not started');
  expect(hrefOf('Your business')).toBe(to.business(id));
});

test.each([
  [undefined, 'Not started'],
  [{ customersStart: 100 }, 'In progress, 0 of 5'],
  [{ customersStart: 100, lost: 10 }, 'In progress, 1 of 5'],
  [WORKED, 'Complete'],
])('the money at the back door with %j says %s', async (economics, status) => {
  const { id } = await openScreen({ growthPositioning: { economics } }, to.hub);
  await findTitle('Unnamed business');
  expect(row('Money at the back door')).toHaveTextContent(status);
  expect(hrefOf('Money at the back door')).toBe(to.numbers(id));
});

test('a moment that was left out says so', async () => {
  const answers = allAnswered(momentScale('competition').items, { level: 'not-applicable' });
  const { id } = await openScreen({ momentsOfTruth: { answers } }, to.hub);
  await findTitle('Unnamed business');
  expect(row('A rival calls')).toHaveTextContent('Does not apply');
  expect(hrefOf('A rival calls')).toBe(to.check(id, 'competition'));
});

const RESULTS = ['Results', 'Plan', 'Wall chart', 'Report'];

test.each([
  ['nothing is answered', {}],
  ['no moment is finished', answered({ 'sale.plan': 2 }).answers],
  [
    'a moment was only left out',
    allAnswered(momentScale('competition').items, { level: 'not-applicable' }),
  ],
])('results, plan and chart wait while %s', async (_, answers) => {
  await openScreen({ momentsOfTruth: { answers } }, to.hub);
  await findTitle('Unnamed business');
  expect(screen.getAllByText('After the first finished part.')).toHaveLength(RESULTS.length);
  for (const name of RESULTS) expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
});

test('results, plan and chart are there from the first finished moment on', async () => {
  const { id } = await openScreen({ momentsOfTruth: { answers: SALE } }, to.hub);
  await findTitle('Unnamed business');
  expect(RESULTS.map(hrefOf)).toEqual([to.results(id), to.plan(id), to.chart(id), to.report(id)]);
});

test.each<[string, AssessmentData]>([
  ['a part about growth', { growthPositioning: { answers: RETENTION } }],
  ['a contact that counts', { momentsOfTruth: { interactions: [CONTACT] } }],
  ['a promise that counts', { momentsOfTruth: { promises: [{ checked: 10, kept: 9 }] } }],
  ['a figure about money', { growthPositioning: { economics: { customersStart: 100, lost: 10 } } }],
])('they are there as well from %s on', async (_, data) => {
  await openScreen(data, to.hub);
  await findTitle('Unnamed business');
  for (const name of RESULTS) expect(screen.getByRole('link', { name })).toBeInTheDocument();
});

test('a contact of which a part is missing opens nothing yet', async () => {
  await openScreen({ momentsOfTruth: { interactions: [{ name: 'Till' }] } }, to.hub);
  await findTitle('Unnamed business');
  for (const name of RESULTS) expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
});

test('a saved file is remembered beside the time of saving', async () => {
  const { user, session } = await openScreen({ business: { name: 'Bo' } }, to.hub);
  await findTitle('Bo');
  expect(screen.getByRole('status')).toHaveTextContent(/no file yet$/);
  await user.click(screen.getByRole('button', { name: 'Save a file' }));
  await settle(session);
  expect(savedFiles().map(({ name }) => name)).toEqual(['Bo 2026-11-23.fifteen.json']);
  expect(screen.getByRole('status')).toHaveTextContent(/^Saved \d\d:\d\d .* · file \d\d:\d\d$/);
});
