import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import type { Answer } from '#domain/questionnaire.ts';
import {
  FACETS,
  GRID_ITEMS,
  gridItem,
  momentScale,
} from '#domain/questionnaires/moments-of-truth.ts';
import { words as delivery } from '#messages/en/moments/delivery.ts';
import { words as promises } from '#messages/en/moments/promises.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { readTable } from '../support/read-page.ts';
import { openScreen } from '../support/render-app.tsx';

const ALL = allAnswered(GRID_ITEMS, { level: 3 });
const moment = (id: Parameters<typeof momentScale>[0], answer: Answer) =>
  allAnswered(momentScale(id).items, answer);

const openWith = async (momentsOfTruth: AssessmentData['momentsOfTruth'], more = {}) => {
  const opened = await openScreen({ momentsOfTruth, ...more }, to.results);
  await screen.findByRole('heading', { name: 'Fix first' });
  return opened;
};

const topic = (name: string) => screen.getByRole('heading', { level: 2, name });
/** The table of the six moments; other tables have the same caption, but other rows. */
const momentTable = () => {
  const found = screen
    .getAllByRole('table', { name: 'The numbers' })
    .map(readTable)
    .find((table) => 'A rival calls' in table);
  if (found === undefined) throw new Error('There is no table of the moments');
  return found;
};
const drawn = (name: string, pattern: RegExp) =>
  within(screen.getByRole('img', { name }))
    .getAllByText(pattern)
    .map((each) => each.textContent);

/** Levels that give six different scores: 50 points and so on. */
const SIX = {
  ...ALL,
  ...moment('sale', { level: 2 }),
  ...moment('delivery', { level: 4 }),
  ...moment('problem', { level: 1 }),
  'complaint.plan': { level: 4 },
  'competition.plan': { level: 1 },
} as const;

describe('the six moments', () => {
  test('bars show the numbers of the table, the strongest first', async () => {
    await openWith({ answers: SIX });
    const table = momentTable();
    const names = drawn('Strongest to weakest', /[a-z]/);
    expect(names[0]).toBe('Handing over');
    expect(new Set(names)).toEqual(new Set(Object.keys(table)));
    expect(drawn('Strongest to weakest', /^\d+$/)).toEqual(
      names.map((name) => table[name]?.Points),
    );
    const figure = screen.getByText(
      'Handing over is the strongest, We find a problem the weakest.',
    );
    expect(figure).toBeInTheDocument();
  });

  test('the wheel shows the numbers of the table in the order of the questionnaire', async () => {
    await openWith({ answers: SIX });
    const points = Object.values(momentTable()).map((row) => row.Points);
    expect(points).toEqual(['50', '100', '25', '79', '67', '75']);
    expect(drawn('The same as a wheel', /^\d+$/)).toEqual(points);
    expect(
      screen.getByText('Between the strongest and the weakest lie 75 points.'),
    ).toBeInTheDocument();
  });

  test('say level, range, and how many answers they rest on while some are open', async () => {
    await openWith({
      answers: {
        ...moment('sale', { level: 2 }),
        ...moment('competition', { level: 'not-applicable' }),
        'delivery.plan': { level: 4, evidence: 'no' },
        'delivery.promise': { level: 4 },
        'delivery.people': { level: 4 },
        'problem.plan': { level: 'dont-know' },
      },
    });
    const table = momentTable();
    expect(table['Winning the customer']).toMatchObject({
      Points: '50',
      Level: 'Now and then',
      'Could be': '50',
      Answered: '6 of 6',
    });
    expect(table['Handing over']).toMatchObject({
      Points: '100',
      'Could be': '50 to 100',
      'Could show': expect.stringMatching(/^\d+$/),
      Answered: '3 of 6',
    });
    expect(table['We find a problem']).toMatchObject({
      Points: '–',
      Level: 'too few answers',
      'Could be': '0 to 100',
    });
    expect(table['A rival calls']).toMatchObject({ Points: '–', 'Could be': 'does not apply' });
    expect(topic('The six moments')).toBeInTheDocument();
    expect(screen.getAllByText(/2 of 5 moments have enough answers/)).not.toHaveLength(0);
    expect(screen.queryByRole('img', { name: 'The same as a wheel' })).not.toBeInTheDocument();
  });

  test('one name for all stands with its points, its edge and what could be shown', async () => {
    await openWith({ answers: { ...ALL, 'sale.plan': { level: 3, evidence: 'no' } } });
    expect(screen.getByText(/^75 of 100 points: Reliable\./)).toHaveTextContent(
      /Of that, you could show \d+\./,
    );
  });

  test('a single finished moment is no ranking', async () => {
    await openWith({ answers: moment('sale', { level: 2 }) });
    expect(
      screen.getByText('So far only Winning the customer is finished: 50 points.'),
    ).toBeInTheDocument();
    expect(drawn('Strongest to weakest', /^\d+$/)).toEqual(['50']);
  });

  test('equal moments are called equal', async () => {
    await openWith({ answers: ALL });
    expect(screen.getByText('All shown moments have the same points.')).toBeInTheDocument();
  });

  test('without a shown moment there is no chart, but a table', async () => {
    await openWith({ answers: {} });
    expect(screen.queryByRole('img', { name: 'Strongest to weakest' })).not.toBeInTheDocument();
    expect(Object.values(momentTable()).map((row) => row.Points)).toEqual(Array(6).fill('–'));
  });

  test('the same habits stand across the moments', async () => {
    const people = Object.fromEntries(
      (['sale', 'problem'] as const).map((id) => [gridItem(id, 'people'), { level: 0 as const }]),
    );
    await openWith({ answers: { ...ALL, ...people } });
    const table = readTable(
      screen.getByRole('table', { name: 'The same habits, seen in six places' }),
    );
    expect(Object.keys(table)).toHaveLength(FACETS.length);
    expect(table['Our people']).toMatchObject({ Points: '50', Answered: '6 of 6' });
    expect(table['Our plan']).toMatchObject({ Points: '75' });
  });
});

test('every chart has a sentence, and its topic has a table', async () => {
  await openWith({ answers: SIX });
  for (const figure of screen.getAllByRole('figure')) {
    expect(figure).toHaveTextContent(/^[A-Z].*\./);
  }
  for (const chart of screen.getAllByRole('img')) expect(chart).toHaveAccessibleName();
});

describe('what to find out first', () => {
  test('leads to each unknown question and says what to look for', async () => {
    const { id } = await openWith({
      answers: {
        ...ALL,
        'delivery.proof': { level: 'dont-know' },
        'promises.rival': { level: 'dont-know' },
      },
    });
    expect(topic('Find out first')).toBeInTheDocument();
    expect(screen.getByText('2 things to find out')).toBeInTheDocument();
    const grid = screen.getByRole('link', { name: delivery.items.proof.question });
    expect(grid).toHaveAttribute('href', to.question(id, 'delivery.proof'));
    const promise = screen.getByRole('link', { name: promises.items['promises.rival'].question });
    expect(promise).toHaveAttribute('href', to.question(id, 'promises.rival'));
    expect(screen.getAllByText(/^Look for: /)).toHaveLength(2);
  });

  test('says so when nothing is unknown', async () => {
    await openWith({ answers: ALL });
    expect(screen.getByText('nothing unknown')).toBeInTheDocument();
  });
});

test('all there is to fix stands in order, each line leading to its question', async () => {
  const { id } = await openWith({ answers: { ...ALL, ...moment('sale', { level: 1 }) } });
  expect(screen.getByText('6 lines')).toBeInTheDocument();
  const links = screen
    .getAllByRole('link')
    .map((each) => each.getAttribute('href') ?? '')
    .filter((href) => href.startsWith(to.question(id, 'sale.')));
  expect(links.toSorted()).toEqual(
    momentScale('sale')
      .items.map((item) => to.question(id, item))
      .toSorted(),
  );
});

describe('remarks on how sure it is', () => {
  test.each<[says: RegExp, answers: Readonly<Record<string, Answer>>]>([
    [/^All your answers are Reliable\./, ALL],
    [
      /^“A rival calls” is far below the rest\./,
      { ...ALL, ...moment('competition', { level: 0 }) },
    ],
    [/^One question is open/, { ...ALL, 'sale.plan': { level: 'dont-know' } }],
    [
      /^You say 75 points; of that, you could show \d+\.$/,
      { ...ALL, 'sale.plan': { level: 3, evidence: 'no' } },
    ],
    [/leave when it goes wrong is not guessed yet for all six moments/, ALL],
  ])('say %s', async (says, answers) => {
    await openWith({ answers });
    expect(screen.getByText(says)).toBeInTheDocument();
  });

  test('say that a counted promise is broken although it sounds kept', async () => {
    await openWith({ answers: ALL, promises: [{ name: 'Bread by seven', checked: 10, kept: 4 }] });
    expect(
      screen.getByText(/sounds better than what you counted: “Bread by seven”/),
    ).toBeInTheDocument();
  });

  test('say nothing about guesses that were made', async () => {
    const guess = { stakes: 4, reach: 50 };
    const settings = {
      sale: guess,
      delivery: guess,
      problem: guess,
      complaint: guess,
      competition: guess,
      contacts: guess,
    };
    await openWith({ answers: SIX, settings });
    expect(screen.queryByText(/not guessed yet/)).not.toBeInTheDocument();
  });
});

test('keeping our word stands apart, with its range while it is half answered', async () => {
  await openWith({
    answers: {
      'promises.listed': { level: 2 },
      'promises.timed': { level: 2 },
      'promises.progress': { level: 2 },
    },
  });
  expect(screen.getByText(/It could be anything from 25 to 75\./)).toBeInTheDocument();
});
