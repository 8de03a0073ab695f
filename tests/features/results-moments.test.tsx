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
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { readTable } from '../support/read-page.ts';
import { openScreen } from '../support/render-app.tsx';
import { wholeText } from '../support/whole-text.ts';

const ALL = allAnswered(GRID_ITEMS, { level: 3 });
const moment = (id: Parameters<typeof momentScale>[0], answer: Answer) =>
  allAnswered(momentScale(id).items, answer);

/** Done at least nine times in ten, as is said; none of it can be shown. */
const UNSEEN = allAnswered(GRID_ITEMS, { level: 3, evidence: 'no' });

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
/** Texts of a chart, once its size is known and it is drawn. */
const drawn = async (name: string, pattern: RegExp) => {
  const texts = await within(screen.getByRole('img', { name })).findAllByText(pattern);
  return texts.map((each) => each.textContent);
};

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
    const names = await drawn('Strongest to weakest', /[a-z]/);
    expect(names[0]).toBe('Handing over');
    expect(new Set(names)).toEqual(new Set(Object.keys(table)));
    expect(await drawn('Strongest to weakest', /^\d+$/)).toEqual(
      names.map((name) => table[name]?.Points),
    );
    const figure = screen.getByText('Strongest: “Handing over”. Weakest: “We find a problem”.');
    expect(figure).toBeInTheDocument();
  });

  test('the wheel shows the numbers of the table in the order of the questionnaire', async () => {
    await openWith({ answers: SIX });
    const points = Object.values(momentTable()).map((row) => row.Points);
    expect(points).toEqual(['50', '100', '25', '79', '67', '75']);
    expect(await drawn('The same as a wheel', /^\d+$/)).toEqual(points);
    expect(
      screen.getByText(wholeText(/^Between the strongest and the weakest lie 75 points\.$/)),
    ).toBeInTheDocument();
  });

  test('say level, range, and how many answers they rest on while some are open', async () => {
    await openWith({
      answers: {
        ...moment('sale', { level: 2 }),
        ...moment('competition', { level: 'not-applicable' }),
        'delivery.plan': { level: 4, evidence: 'no' },
        'delivery.promise': { level: 4, evidence: 'yes' },
        'delivery.people': { level: 4, evidence: 'yes' },
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
      'Could show': '83',
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
    await openWith({ answers: UNSEEN });
    expect(screen.getByText(/of 100 points: Reliable\./)).toHaveTextContent(
      /^75 of 100 points: Reliable\..* Of that, you could show 50\./,
    );
  });

  test('a single finished moment is no ranking', async () => {
    await openWith({ answers: moment('sale', { level: 2 }) });
    expect(
      screen.getByText('So far only “Winning the customer” has enough answers: 50 points.'),
    ).toBeInTheDocument();
    expect(await drawn('Strongest to weakest', /^\d+$/)).toEqual(['50']);
  });

  test('equal moments are called equal', async () => {
    await openWith({ answers: ALL });
    expect(screen.getByText('All of them have the same points.')).toBeInTheDocument();
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
