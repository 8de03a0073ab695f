import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { openTab } from '../session/storage.ts';
import { answered, findTitle, openScreen, settle } from '../support/render-app.tsx';

const answers = allAnswered(GRID_ITEMS, { level: 1 });
const FIRST: AssessmentData = {
  business: { id: 'b', name: 'Baker Street', customers: 100, currency: '€' },
  momentsOfTruth: {
    answers,
    interactions: [{ name: 'talk', times: 2, seconds: 30, value: 3, potential: 1 }],
    promises: [{ name: 'call', checked: 10, kept: 8 }],
  },
  plan: {
    actions: [{ id: 'x', text: 'Call five regulars', who: 'Ann', due: '2026-03-01' }],
    reviewOn: '2026-05-04',
  },
};
const SECOND: AssessmentData = {
  round: 2,
  business: FIRST.business,
  momentsOfTruth: {
    answers: { ...allAnswered(GRID_ITEMS, { level: 2 }), 'sale.plan': { level: 0 } },
  },
};

async function openBoth(second: AssessmentData = SECOND) {
  const session = await openTab();
  const first = session.start(FIRST);
  const opened = await openScreen(second, to.compare, session);
  await findTitle('Then and now');
  const earlier = () => session.store.getState().assessments.get(first)?.assessment;
  return { ...opened, first, earlier };
}
const region = (name: string) => screen.getByRole('region', { name });

test('one round alone says what to do', async () => {
  const { id } = await openScreen(FIRST, to.compare);
  await findTitle('Then and now');
  expect(screen.getByText(/only one round of this business/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Start the next round' })).toHaveAttribute(
    'href',
    to.next(id),
  );
});

test('whether it happened is written to the earlier round alone', async () => {
  const { user, session, earlier, kept } = await openBoth();
  const later = kept();
  const action = within(screen.getByRole('group', { name: 'Call five regulars' }));
  expect(action.getByText('Ann · by 1 March 2026')).toBeInTheDocument();
  await user.click(action.getByRole('radio', { name: 'Partly' }));
  expect(screen.getByText(/0 of 1 done, 1 in part\./)).toBeInTheDocument();
  await user.click(action.getByRole('radio', { name: 'Done' }));
  await settle(session);
  expect(earlier()?.plan?.actions?.[0]).toMatchObject({ id: 'x', done: true });
  expect(kept()).toEqual(later);
});

test('what is reported as done is closed in the plan that it was carried over to', async () => {
  const carried = { ...SECOND, plan: { actions: FIRST.plan?.actions } };
  const { user, session, earlier, kept } = await openBoth(carried);
  const action = within(screen.getByRole('group', { name: 'Call five regulars' }));
  await user.click(action.getByRole('radio', { name: 'Done' }));
  await settle(session);
  expect(earlier()?.plan?.actions?.[0]).toMatchObject({ done: true });
  expect(kept().plan?.actions?.[0]).toMatchObject({ done: true });
  await user.click(action.getByRole('radio', { name: 'Partly' }));
  await settle(session);
  expect(earlier()?.plan?.actions?.[0]).toMatchObject({ done: false, partly: true });
  expect(kept().plan?.actions?.[0]).toMatchObject({ done: false });
});

test('actions without words, long past or of 10,000 characters can all be ticked', async () => {
  const long = 'Wort '.repeat(2000).trim();
  const session = await openTab();
  const first = session.start({
    ...FIRST,
    plan: {
      actions: [
        { id: 'a', text: ' ', due: '1999-12-31' },
        { id: 'b', text: long, who: long, due: 'soon' },
      ],
    },
  });
  const { user } = await openScreen(SECOND, to.compare, session);
  await findTitle('Then and now');
  const unnamed = within(screen.getByRole('group', { name: 'action without words' }));
  expect(unnamed.getByText('by 31 December 1999')).toBeInTheDocument();
  await user.click(unnamed.getByRole('radio', { name: 'Done' }));
  const wordy = within(screen.getByRole('group', { name: `${long.slice(0, 79)} …` }));
  await user.click(wordy.getByRole('radio', { name: 'Not yet' }));
  await settle(session);
  const kept = session.store.getState().assessments.get(first)?.assessment.plan?.actions;
  expect(kept?.map(({ done }) => done)).toEqual([true, false]);
  expect(kept?.[1]?.text).toBe(long);
});

test('the ticks from the wall are kept with the round they belong to', async () => {
  const { user, earlier } = await openBoth();
  const weeks = within(region('From the wall'));
  expect(weeks.getAllByRole('checkbox')).toHaveLength(13);
  await user.click(weeks.getByRole('checkbox', { name: 'Week 13, to 4 May' }));
  await user.click(weeks.getByRole('checkbox', { name: 'Week 1, to 9 Feb' }));
  expect(weeks.getByText('Kept 2 of 13 weeks.')).toBeInTheDocument();
  await user.click(weeks.getByRole('checkbox', { name: 'Week 13, to 4 May' }));
  expect(earlier()?.plan?.weeks?.map(Number).join('')).toBe('1000000000000');
});

test('the change stands in one word, in points and in the questions that moved', async () => {
  await openBoth();
  const changed = within(region('What has changed'));
  expect(
    changed.getByText('Six moments of truth: from 25 to 49 points, clear change.'),
  ).toBeInTheDocument();
  expect(changed.getByText(/rest on assumptions, not on data/)).toBeInTheDocument();
  const row = changed.getByRole('row', { name: /^Winning the customer/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .slice(0, 5)
      .map((cell) => cell.textContent),
  ).toEqual(['25', '42', '+17', 'possible change', '6 of 6']);
  const moved = within(region('What moved by a whole level'));
  expect(moved.getAllByText(/After the fact → Now and then/)).toHaveLength(35);
  expect(moved.getAllByText(/After the fact → Left to chance/)).toHaveLength(1);
});

test('figures that a round does not know are open, not nought', async () => {
  await openBoth();
  const side = within(region('Side by side'));
  const cells = (name: RegExp) =>
    within(side.getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(cells(/^Moments a year/)).toEqual(['200', '–']);
  expect(cells(/^Promises kept/)).toEqual(['80% (could be 49% to 94%)', '–']);
  expect(side.queryByRole('row', { name: /^Customers lost/ })).not.toBeInTheDocument();
});

test.each([
  [{ 'sale.plan': 3 }, '1 of 2 asked questions answered – too early to compare'],
  [{ 'sale.plan': 4, 'sale.proof': 1 }, '27 points, After the fact'],
] as const)('a review with %j answered says %s', async (levels, said) => {
  const carried = Object.entries(answers).filter(([item]) => !/^sale\.(plan|proof)$/.test(item));
  await openBoth({
    ...SECOND,
    earlier: { id: 'gone', items: ['sale.plan', 'sale.proof'] },
    momentsOfTruth: {
      answers: { ...Object.fromEntries(carried), ...answered(levels).answers },
    },
  });
  const row = within(region('Side by side')).getByRole('row', { name: /^Six moments/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent)).toEqual(['25 points, After the fact', said]);
});

test('any two rounds can be chosen; the same one twice cannot', async () => {
  const { user, first, id } = await openBoth();
  expect(screen.getByLabelText('Then')).toHaveValue(first);
  await user.selectOptions(screen.getByLabelText('Now'), first);
  expect(screen.getByText('Choose two different rounds.')).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Then'), id);
  expect(screen.getByRole('group', { name: 'Call five regulars' })).toBeInTheDocument();
});

test('another edition of the questions is refused with the reason', async () => {
  await openBoth({ ...SECOND, edition: '2' });
  expect(screen.getByText(/different editions of the questions/)).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('another business is not among the rounds', async () => {
  await openBoth({ ...SECOND, business: { id: 'c', name: 'Baker Street' } });
  expect(screen.getByText(/only one round of this business/)).toBeInTheDocument();
});
