import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { openScreen } from '../support/render-app.tsx';

/** The check value of instrument.md 3.5, an unpopular contact beside it, and two counted promises. */
const DATA: AssessmentData = {
  business: { customers: 10_000_000 },
  momentsOfTruth: {
    answers: {
      ...allAnswered(GRID_ITEMS, { level: 3, evidence: 'yes' }),
      'sale.plan': { level: 'dont-know' },
    },
    interactions: [
      { name: 'Call', times: 5, seconds: 15, value: 3, potential: 3 },
      { name: 'Leaflet', share: 50, times: 2, seconds: 3, value: 1, potential: 1 },
    ],
    promises: [
      { name: 'Cake on time', promisedMinutes: 60, checked: 24, kept: 20 },
      { name: 'Call back', promisedMinutes: 60, checked: 6, kept: 6 },
    ],
  },
  growthPositioning: { answers: {}, cycle: { days: 365 } },
};

const openPanel = async (name: RegExp, data = DATA) => {
  const { user } = await openScreen(data, to.results);
  await screen.findByRole('heading', { name: 'Fix first' });
  const [first] = screen.getAllByRole('button', { name, hidden: true });
  if (first === undefined) throw new Error(`No number is called ${name.source}`);
  await user.click(first);
};
const panel = () => screen.getByRole('dialog');

test('a contact opens how often and how long it happens', async () => {
  await openPanel(/^Call, times a year: 50,000,000\./);
  expect(within(panel()).getByText('Times: 10,000,000 × 100% × 5 = 50,000,000')).toBeVisible();
  expect(within(panel()).getByText('Hours: 50,000,000 × 15 ÷ 3,600 = 208,333')).toBeVisible();
  expect(within(panel()).getByText('Worth to the customer: 3 of 4 × 25 = 75')).toBeVisible();
  expect(within(panel()).getByText(/Our view: Do more\.$/)).toBeVisible();
});

test('another number of a row opens the same working, and is no further stop for Tab', async () => {
  await openPanel(/^Leaflet, hours a year: 8,333\./);
  expect(within(panel()).getByText('Times: 10,000,000 × 50% × 2 = 10,000,000')).toBeVisible();
  const hours = screen.getByRole('button', { name: /^Leaflet, hours a year/, hidden: true });
  expect(hours).toHaveAttribute('tabindex', '-1');
});

test('the totals of the list open how they were added up', async () => {
  await openPanel(/^Every contact, worth little: 17%\./);
  expect(
    within(panel()).getByText(
      '60,000,000 contacts a year, 216,667 hours of your customers’ time, 13 s each.',
    ),
  ).toBeVisible();
  expect(within(panel()).getByText(/: 10,000,000 ÷ 60,000,000 = 17%$/)).toBeVisible();
  expect(within(panel()).getByRole('row', { name: 'Call 50,000,000 208,333 75' })).toBeVisible();
});

test('without the number of customers the list is that of one customer', async () => {
  await openPanel(/^Every contact, times a year: 6\./, { ...DATA, business: {} });
  expect(
    within(panel()).getByText('6 contacts a year for each customer, 13 s each.'),
  ).toBeVisible();
  expect(within(panel()).getByRole('row', { name: 'Leaflet 17% 4% 25' })).toBeVisible();
});

test('a promise opens its count, its range and what the words for it mean', async () => {
  await openPanel(/^Cake on time, kept: 83%\./);
  expect(within(panel()).getByText('20 ÷ 24 = 83.33%')).toBeVisible();
  expect(within(panel()).getByText('Range (95%, after Wilson): 64.15% to 93.32%')).toBeVisible();
  expect(within(panel()).getByText(/slipping 80% or more/)).toBeVisible();
});

test('all promises together open the counts that they are made of', async () => {
  await openPanel(/^Promises kept: 87%\./);
  expect(within(panel()).getByText('(20 + 6) ÷ (24 + 6) = 86.67%')).toBeVisible();
  expect(within(panel()).getByRole('row', { name: 'Call back 6 6' })).toBeVisible();
});

test('the window opens the days that it comes from', async () => {
  await openPanel(/^When to get in touch next: 255\./);
  expect(within(panel()).getByText('Opens: 365 − 73 − 37 = day 255')).toBeVisible();
  expect(within(panel()).getByText('Closes: 365 − 73 = day 292')).toBeVisible();
});

test('a part that does not apply says so in place of asking for answers', async () => {
  await openPanel(/^A rival calls: –\./, {
    momentsOfTruth: {
      answers: Object.fromEntries(
        GRID_ITEMS.map((item) => [
          item,
          { level: item.startsWith('competition.') ? 'not-applicable' : 2 } as const,
        ]),
      ),
    },
  });
  expect(
    within(panel()).getByText('It does not apply to you, so there is no number.'),
  ).toBeVisible();
});

test('a half answered part is named by its range in its working as in the table', async () => {
  await openPanel(/^Winning the customer: 50\./, {
    momentsOfTruth: {
      answers: {
        'sale.plan': { level: 2 },
        'sale.promise': { level: 2 },
        'sale.people': { level: 2 },
      },
    },
  });
  expect(within(panel()).getByText('50 of 100 points: After the fact to Reliable.')).toBeVisible();
});
