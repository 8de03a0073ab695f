import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { printAssessment } from '#domain/file-format.ts';
import type { Level } from '#domain/questionnaire.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { openTab, storedIn } from '../session/storage.ts';
import { findTitle, openScreen, settle } from '../support/render-app.tsx';

const answered = (level: Level): AssessmentData => ({
  business: { name: 'Baker Street' },
  momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level }) },
});
const OWNER: AssessmentData = { ...answered(4), respondent: { name: 'Ann', role: 'Owner' } };

const file = (name: string, content: AssessmentData | string) =>
  new File([typeof content === 'string' ? content : printAssessment(content)], name, {
    type: 'application/json',
  });
const person = (id: string, level: Level) => file(`${id}.fifteen.json`, { ...answered(level), id });
const open = () => screen.getByLabelText('Open files of the team');

async function openTeam() {
  const opened = await openScreen(OWNER, to.team);
  await findTitle('Owner and team');
  return opened;
}

test('below three people there is nothing but the count', async () => {
  const { user } = await openTeam();
  expect(screen.getByText(/only as anonymous as their file names/)).toBeInTheDocument();
  expect(screen.getByText(/^One person so far/)).toBeInTheDocument();
  await user.upload(open(), [person('p1', 1)]);
  expect(await screen.findByText(/^2 people so far/)).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('owner and others stand apart, without a name', async () => {
  const { user } = await openTeam();
  await user.upload(open(), [person('p1', 1), person('p2', 2), person('p3', 3)]);
  expect(await screen.findByText('4 people.')).toBeInTheDocument();
  const gaps = within(await screen.findByRole('region', { name: 'The owner and the others' }));
  expect(gaps.getByText('Handing over: 50 points apart')).toBeInTheDocument();
  expect(gaps.getByText(/Possible blind spots/)).toBeInTheDocument();
  expect(screen.getByText(/every word here is a hint/)).toBeInTheDocument();
  expect(screen.getByText(/only when each of them has at least five/)).toBeInTheDocument();
  expect(screen.queryByText(/Ann/)).not.toBeInTheDocument();
  const [table] = screen.getAllByRole('table');
  const row = within(table ?? document.body).getByRole('row', { name: /^Handing over/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .slice(0, 4)
      .map((cell) => cell.textContent),
  ).toEqual(['4', '63', '25 to 100', 'none']);
});

test('questions come with the most split one first, and statistics are folded away', async () => {
  const { user } = await openTeam();
  const differing = (id: string, level: Level, split: Level) =>
    file(`${id}.fifteen.json`, {
      ...answered(level),
      momentsOfTruth: {
        answers: { ...allAnswered(GRID_ITEMS, { level }), 'contacts.proof': { level: split } },
      },
      id,
    });
  await user.upload(open(), [differing('p1', 3, 0), differing('p2', 3, 0)]);
  await screen.findByText('3 people.');
  const split = within(screen.getByRole('table', { name: 'The 6 most split questions' }));
  const [, first] = split.getAllByRole('row');
  expect(first).toHaveTextContent(/Keeping in touch.*Left to chance to Known for it/);
  const folded = screen.getByText('For whoever checks the figures');
  expect(screen.getByText(/so no word rests on it/)).not.toBeVisible();
  await user.click(folded);
  const figures = within(screen.getByRole('table', { name: /^Agreement about each moment/ }));
  expect(figures.getByRole('row', { name: /^Handing over/ })).toHaveTextContent('30.830.97');
});

test('files that do not count are named one by one, the others are used', async () => {
  const { user } = await openTeam();
  await user.upload(open(), [
    person('p1', 1),
    person('p1', 2),
    file('torn.json', '{'),
    file('shop.json', { ...answered(1), business: { name: 'Other Street' } }),
    file('new.json', { ...answered(1), edition: '2' }),
    person('p2', 2),
  ]);
  expect(await screen.findByText('3 people.')).toBeInTheDocument();
  const problems = screen.getAllByRole('listitem').map((each) => each.textContent);
  const reasonOf = (name: string) => problems.find((each) => each.startsWith(name));
  expect(reasonOf('p1.fifteen.json')).toMatch(/each person counts once/);
  expect(reasonOf('torn.json')).toMatch(/not JSON/);
  expect(reasonOf('shop.json')).toMatch(/another business/);
  expect(reasonOf('new.json')).toMatch(/another edition/);
});

test('whoever does not count leaves the results, and a role can be set', async () => {
  const { user } = await openTeam();
  await user.upload(open(), [person('p1', 1), person('p2', 2), person('p3', 3)]);
  await screen.findByText('4 people.');
  const second = within(screen.getByRole('group', { name: 'p2.fifteen.json' }));
  await user.click(second.getByRole('radio', { name: 'Owner' }));
  expect(screen.getByText(/exactly one owner and at least three others/)).toBeInTheDocument();
  await user.click(second.getByRole('checkbox', { name: 'Counts' }));
  expect(screen.getByText('3 people.')).toBeInTheDocument();
});

test('opened files are kept only when asked to', async () => {
  const { user, session } = await openTeam();
  await user.upload(open(), [person('p1', 1), person('p2', 2)]);
  await screen.findByText('3 people.');
  await settle(session);
  expect(await storedIn('assessments')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Keep these files in this browser' }));
  expect(await screen.findByText('2 files are kept.')).toBeInTheDocument();
  await settle(session);
  expect(await storedIn('assessments')).toHaveLength(3);
  expect(screen.getByText('3 people.')).toBeInTheDocument();
  const people = screen.getAllByRole('group', { name: /in this browser$|\.fifteen\.json$/ });
  expect(people).toHaveLength(3);
});

test('rounds carry the same name and day here as in then and now', async () => {
  const session = await openTab();
  const first = session.start(OWNER);
  const review = {
    ...OWNER,
    round: 2,
    earlier: { id: first, on: '2026-05-12', items: ['sale.plan'] },
  };
  const full = session.start({ ...OWNER, round: 2 });
  const { user, id } = await openScreen(review, to.team, session);
  await findTitle('Owner and team');
  const names = [
    'Round 1|12 May 2026',
    'Round 2|23 November 2026',
    'Round 2, review|23 November 2026',
  ];
  for (const name of names) {
    const group = `${name.replace('|', ', ')}, in this browser`;
    expect(screen.getByRole('group', { name: group })).toBeInTheDocument();
  }
  await user.click(screen.getByRole('link', { name: /^Then and now/ }));
  await findTitle('Then and now');
  const options = within(screen.getByLabelText('Then')).getAllByRole<HTMLOptionElement>('option');
  expect(Object.fromEntries(options.map(({ value, text }) => [value, text]))).toEqual({
    [first]: 'Round 1 · 12 May 2026 · 36 of 36 answered',
    [full]: 'Round 2 · 23 November 2026 · 36 of 36 answered',
    [id]: 'Round 2, review · 23 November 2026 · 36 of 36 answered',
  });
});
