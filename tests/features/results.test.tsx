import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { parseAssessment } from '#domain/file-format.ts';
import { fixFirstLines } from '#domain/headline.ts';
import { roundForJson } from '#domain/results-json.ts';
import type { Answer } from '#domain/questionnaire.ts';
import { GRID_ITEMS, MOMENTS, momentScale } from '#domain/questionnaires/moments-of-truth.ts';
import { scoreAssessment } from '#domain/results.ts';
import { words as delivery } from '#messages/en/moments/delivery.ts';
import { MOMENT_NAMES, PART_NAMES } from '#messages/en/names.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { ASSESSMENT_CASES, goldenText } from '../domain/golden-files.ts';
import { textsIn } from '../support/read-page.ts';
import { address, findTitle, openScreen, savedFiles } from '../support/render-app.tsx';

const ALL = allAnswered(GRID_ITEMS, { level: 3 });
const moment = (id: Parameters<typeof momentScale>[0], answer: Answer) =>
  allAnswered(momentScale(id).items, answer);

function golden(name: string): AssessmentData {
  const read = parseAssessment(goldenText(name));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.assessment;
}

const openWith = async (data: AssessmentData) => {
  const opened = await openScreen(data, to.results);
  await screen.findByRole('heading', { name: 'Fix first' });
  return opened;
};
const withAnswers = (answers: Readonly<Record<string, Answer>>) => ({
  momentsOfTruth: { answers },
});

const fixFirst = () => screen.getByRole('region', { name: 'Fix first' });
const lines = () => within(fixFirst()).queryAllByRole('listitem');
const title = () => screen.getByRole('heading', { level: 1 });

describe('the headline', () => {
  test.each<[says: string, answers: Readonly<Record<string, Answer>>]>([
    ['Too early to say: 0 of 36 answered.', {}],
    [
      'Too early to say: 6 of 36 answered. Winning the customer is complete: Now and then.',
      moment('sale', { level: 2 }),
    ],
    [
      'Find out first: you cannot say how “We find a problem” goes.',
      { ...ALL, ...moment('problem', { level: 'dont-know' }) },
    ],
    [
      'Five moments are Reliable; one undoes the rest: A rival calls.',
      { ...ALL, ...moment('competition', { level: 1 }) },
    ],
    [
      `Start with Handing over: ${delivery.items.proof.plain} is Left to chance.`,
      { ...ALL, 'delivery.proof': { level: 0 } },
    ],
    [
      'All six are Reliable or better. Protect “Keeping in touch”.',
      { ...allAnswered(GRID_ITEMS, { level: 4 }), ...moment('contacts', { level: 3 }) },
    ],
  ])('reads "%s"', async (says, answers) => {
    await openWith(withAnswers(answers));
    expect(title()).toHaveTextContent(says);
    await waitFor(() => {
      expect(document.title).toBe('Results – Fifteen Seconds');
    });
    expect(screen.getAllByText(/what you say you do, not how customers see/)).not.toHaveLength(0);
  });

  test('says under it how many answers it rests on', async () => {
    await openWith(withAnswers({ ...ALL, 'sale.plan': { level: 'dont-know' } }));
    expect(screen.getByText(/^From 35 of 36 answers, one “I don’t know”/)).toBeInTheDocument();
  });
});

describe('the three lines', () => {
  test('come from three moments, each with its reason', async () => {
    const data = golden('ex1');
    await openWith(data);
    const expected = fixFirstLines(data).map(({ scale }) => MOMENT_NAMES[scale]);
    expect(new Set(expected).size).toBe(3);
    expect(lines()).toHaveLength(3);
    lines().forEach((line, at) =>
      expect(line).toHaveTextContent(`${expected[at] ?? ''}, because `),
    );
  });

  test('a line becomes an action with one click', async () => {
    const { user, kept } = await openWith(withAnswers({ ...ALL, 'delivery.proof': { level: 0 } }));
    const fix = delivery.items.proof.fix;
    await user.click(screen.getByRole('button', { name: `Add to the plan: ${fix}` }));
    expect(within(fixFirst()).getByText('In the plan')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Add to the plan/ })).not.toBeInTheDocument();
    expect(kept().plan?.actions).toMatchObject([
      {
        item: 'delivery.proof',
        moment: 'delivery',
        text: delivery.items.proof.firstStep,
        due: '2026-11-30',
      },
    ]);
  });

  test('speak of the guesses only once they were made', async () => {
    const answers = { ...ALL, 'delivery.proof': { level: 0 as const } };
    await openWith(withAnswers(answers));
    expect(screen.getByText(/You have not guessed yet/)).toBeInTheDocument();
    expect(lines()[0]).not.toHaveTextContent(/of 20|leave/);
  });

  test('give the guesses as their reason', async () => {
    const answers = { ...ALL, 'delivery.proof': { level: 0 as const } };
    const settings = { delivery: { stakes: 5, reach: 35 } };
    await openWith({ momentsOfTruth: { answers, settings } });
    expect(lines()[0]).toHaveTextContent(/almost certain to leave\. 7 of 20 meet it\./);
    expect(screen.queryByText(/You have not guessed yet/)).not.toBeInTheDocument();
  });

  test('are missing when nothing asks to be fixed, and when it is too early', async () => {
    const { session, id } = await openWith(withAnswers({}));
    expect(fixFirst()).toHaveTextContent(/when more is answered/);
    await session.edit(id, (current) => ({ ...current, ...withAnswers(ALL) }));
    await waitFor(() => expect(fixFirst()).toHaveTextContent(/Nothing asks to be fixed first/));
    expect(lines()).toHaveLength(0);
  });

  test('lead to the plan and back to the questions', async () => {
    const { user, id } = await openWith(withAnswers(ALL));
    expect(screen.getByRole('link', { name: 'Go on answering' })).toHaveAttribute(
      'href',
      to.hub(id),
    );
    await user.click(screen.getByRole('link', { name: 'Make the plan' }));
    await findTitle('Your plan');
    expect(address()).toBe(to.plan(id));
  });
});

test('each cell of the grid reads level and name', async () => {
  await openWith(
    withAnswers({
      ...moment('sale', { level: 3 }),
      ...moment('competition', { level: 'not-applicable' }),
      'delivery.plan': { level: 'dont-know' },
      'delivery.promise': { level: 0 },
    }),
  );
  const grid = screen.getByRole('table', { name: 'Level of each practice, by moment' });
  const rows = within(grid).getAllByRole('row').slice(1);
  const read = rows.map((row) => within(row).getAllByRole('cell'));
  const open = '– Not answered';
  const expected = [
    Array<string>(6).fill('3 Reliable'),
    ['? I don’t know', '0 Left to chance', open, open, open, open],
    Array<string>(6).fill(open),
    Array<string>(6).fill(open),
    Array<string>(6).fill('· Does not apply'),
    Array<string>(6).fill(open),
  ];
  read.forEach((cells, row) =>
    cells.forEach((cell, at) => expect(cell).toHaveAccessibleName(expected[row]?.[at])),
  );
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(
    MOMENTS.map((id) => MOMENT_NAMES[id]),
  );
  expect(within(screen.getByRole('list', { name: 'Key' })).getAllByRole('listitem')).toHaveLength(
    5,
  );
});

test.each(['ex1', 'ex2', 'edge-na'])(
  'the download of %s holds exactly its results',
  async (name) => {
    const { user, kept } = await openWith(golden(name));
    await user.click(screen.getByRole('button', { name: 'Download results (JSON)' }));
    const [file] = savedFiles();
    expect(file?.name).toMatch(/ results\.json$/);
    const text = (await file?.text()) ?? '';
    expect(JSON.parse(text)).toEqual(
      JSON.parse(JSON.stringify(roundForJson(scoreAssessment(kept())))),
    );
  },
);

const NO_NUMBER = /NaN|undefined|null|Infinity/;
const DECIMALS = /\d\.\d/;
/** Years, cents and formulas of the owner's own money; everywhere else points are whole. */
const textsOfMoney = () =>
  screen
    .getAllByRole('group')
    .filter((each) => within(each).queryByRole('heading', { name: PART_NAMES.economics }))
    .flatMap((each) => textsIn(each));
/** Every fifth is enough to meet each kind of gap. */
const SOME_CASES = ASSESSMENT_CASES.filter((_, at) => at < 3 || at % 5 === 0);

test.each(SOME_CASES)('%s shows whole points only, and nothing that is no number', async (name) => {
  await openWith(golden(name));
  const texts = textsIn(screen.getByRole('main'));
  const money = textsOfMoney();
  expect(texts.filter((text) => NO_NUMBER.test(text))).toEqual([]);
  expect(texts.filter((text) => DECIMALS.test(text) && !money.includes(text))).toEqual([]);
});
