import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import type { Answer } from '#domain/questionnaire.ts';
import { GRID_ITEMS, momentScale } from '#domain/questionnaires/moments-of-truth.ts';
import { words as delivery } from '#messages/en/moments/delivery.ts';
import { words as promises } from '#messages/en/moments/promises.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
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
/** Levels that give six different scores: 50 points and so on. */
const SIX = {
  ...ALL,
  ...moment('sale', { level: 2 }),
  ...moment('delivery', { level: 4 }),
  ...moment('problem', { level: 1 }),
  'complaint.plan': { level: 4 },
  'competition.plan': { level: 1 },
} as const;

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
    expect(screen.getByText('no “I don’t know” among your answers')).toBeInTheDocument();
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
    [/^You say 75 points; of that, you could show \d+\.$/, UNSEEN],
    [/leave when it goes wrong is not guessed yet for all six moments/, ALL],
  ])('say %s', async (says, answers) => {
    await openWith({ answers });
    expect(screen.getByText(wholeText(says))).toBeInTheDocument();
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
  expect(
    screen.getByText(
      wholeText(
        /^50 of 100 points: After the fact to Reliable\. It could be anything from 25 to 75\./,
      ),
    ),
  ).toBeInTheDocument();
  expect(screen.queryByText('Now and then')).not.toBeInTheDocument();
});
