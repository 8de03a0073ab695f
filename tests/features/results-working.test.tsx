import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS, momentScale } from '#domain/questionnaires/moments-of-truth.ts';
import { words as sale } from '#messages/en/moments/sale.ts';
import { go, to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { openScreen } from '../support/render-app.tsx';

const DATA: AssessmentData = {
  momentsOfTruth: {
    answers: {
      ...allAnswered(GRID_ITEMS, { level: 2 }),
      ...allAnswered(momentScale('sale').items, { level: 1 }),
      'sale.proof': { level: 'dont-know' },
    },
    settings: { sale: { stakes: 5, reach: 50 } },
  },
  growthPositioning: {
    answers: allAnswered(GROWTH_ITEMS, { level: 3 }),
    economics: { customersStart: 1800, lost: 540, revenuePerCustomer: 240, marginPct: 38 },
  },
};

const openResults = async (data = DATA) => {
  const opened = await openScreen(data, to.results);
  await screen.findByRole('heading', { name: 'Fix first' });
  return opened;
};
const panel = () => screen.getByRole('dialog');
const question = sale.items.plan.question;
const answer = () => within(panel()).getByRole('combobox', { name: question });
const openSale = async (user: Awaited<ReturnType<typeof openResults>>['user']) =>
  user.click(screen.getByRole('button', { name: /^Winning the customer: 25\./ }));

describe('the working of a number', () => {
  test('shows the sum, what was left out and the range', async () => {
    const { user } = await openResults();
    await openSale(user);
    expect(panel()).toHaveAccessibleName('How this came about: Winning the customer');
    expect(within(panel()).getByText('(1 + 1 + 1 + 1 + 1) ÷ 5 × 25 = 25')).toBeVisible();
    expect(
      within(panel()).getByText(`Left out, because you don’t know: ${sale.items.proof.plain}.`),
    ).toBeVisible();
    expect(
      within(panel()).getByText(
        'If all that is open were left to chance: 21. If you were known for all of it: 38.',
      ),
    ).toBeVisible();
  });

  test('takes the focus, closes with Escape and gives the focus back', async () => {
    const { user } = await openResults();
    await openSale(user);
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Winning the customer: 25\./ })).toHaveFocus();
  });

  test('gives the focus back to what opened it last', async () => {
    const { user } = await openResults();
    await openSale(user);
    const other = screen.getByRole('button', { name: /^Handing over: 50\./ });
    await user.click(other);
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(other).toHaveFocus();
  });

  test('of a line says why it stands where it stands', async () => {
    const { user } = await openResults();
    const [first] = screen.getAllByRole('button', { name: /^Why this line\?/ });
    if (first === undefined) throw new Error('There is no line.');
    await user.click(first);
    const table = within(panel()).getByRole('table', { name: 'What went in' });
    expect(within(table).getByRole('row', { name: /almost certain/ })).toBeVisible();
    expect(within(table).getByRole('row', { name: /10 of 20/ })).toBeVisible();
    expect(within(panel()).getByText(/^Place 1 of \d+/)).toBeVisible();
  });

  test('of all six is the mean of the moments', async () => {
    const { user } = await openResults();
    await user.click(screen.getByRole('button', { name: /^The six moments: 46\./ }));
    expect(within(panel()).getByText('(25 + 50 + 50 + 50 + 50 + 50) ÷ 6 = 46')).toBeVisible();
  });

  test('sets how good a moment must be, at once', async () => {
    const { user, kept } = await openResults();
    await openSale(user);
    const target = within(panel()).getByRole('combobox', { name: /^How good must this be/ });
    await user.selectOptions(target, '4');
    expect(kept().momentsOfTruth?.settings?.sale).toEqual({ stakes: 5, reach: 50, target: 4 });
  });
});

describe('a tried change', () => {
  test('moves what follows from it and saves nothing', async () => {
    const { user, kept } = await openResults();
    await openSale(user);
    const before = JSON.stringify(kept());
    await user.selectOptions(answer(), '4');
    expect(within(panel()).getByText('(4 + 1 + 1 + 1 + 1) ÷ 5 × 25 = 40')).toBeVisible();
    expect(
      screen.getByText(/^Trying one change\. Six moments: 46 → 48\. Your answers stay/),
    ).toBeVisible();
    expect(
      await screen.findByRole('button', { name: /^Winning the customer: 40\./ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: /4 Known for it was 1/ })).toBeVisible();
    expect(JSON.stringify(kept())).toBe(before);
  });

  test('can be taken back, or discarded with all others', async () => {
    const { user } = await openResults();
    await openSale(user);
    await user.selectOptions(answer(), '4');
    await user.click(screen.getByRole('button', { name: `Take back: ${question}` }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(answer()).toHaveValue('1');
    expect(screen.queryByText(/^Trying/)).not.toBeInTheDocument();
    await user.selectOptions(answer(), '3');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(answer()).toHaveValue('1');
  });

  test('is kept as a target, which stands in the grid until it is dropped', async () => {
    const { user, kept } = await openResults();
    await openSale(user);
    await user.selectOptions(answer(), '3');
    await user.click(screen.getByRole('button', { name: 'Keep as target' }));
    expect(kept().plan?.targets).toEqual({ 'sale.plan': 3 });
    expect(kept().momentsOfTruth?.answers?.['sale.plan']).toEqual({ level: 1 });
    expect(screen.getByRole('cell', { name: /1 After the fact aim 3/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: `Drop the aim: ${question}` }));
    expect(kept().plan?.targets).toEqual({});
  });

  test('waits for the person who looks something up on another page, and says so', async () => {
    const { user, id } = await openResults();
    await openSale(user);
    await user.selectOptions(answer(), '4');
    const lost = screen.getByRole('textbox', { name: 'How many of them are lost?' });
    await user.clear(lost);
    await user.type(lost, '90');
    expect(screen.queryByText(/You tried this earlier/)).not.toBeInTheDocument();
    act(() => go(to.hub(id)));
    await screen.findByRole('button', { name: 'Save a file' });
    expect(screen.queryByText(/^Trying/)).not.toBeInTheDocument();
    act(() => go(to.results(id)));
    expect(
      await screen.findByText(
        /^Trying 2 changes\. Six moments: 46 → 48\..* You tried this earlier\. It waits here/,
      ),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'How many of them are lost?' })).toHaveValue('90');
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    act(() => go(to.hub(id)));
    await screen.findByRole('button', { name: 'Save a file' });
    act(() => go(to.results(id)));
    await screen.findByRole('heading', { name: 'Fix first' });
    expect(screen.queryByText(/^Trying/)).not.toBeInTheDocument();
  });

  test('may be not to know an answer', async () => {
    const { user } = await openResults();
    await openSale(user);
    await user.selectOptions(answer(), 'dont-know');
    expect(within(panel()).getByText('(1 + 1 + 1 + 1) ÷ 4 × 25 = 25')).toBeVisible();
  });

  test('of a guess cannot be kept, and says so', async () => {
    const { user } = await openResults();
    await openSale(user);
    const stakes = within(panel()).getByRole('combobox', { name: /do they leave/ });
    await user.selectOptions(stakes, '1');
    expect(screen.queryByRole('button', { name: 'Keep as target' })).not.toBeInTheDocument();
    expect(screen.getByText(/^Only a raised answer/)).toBeVisible();
  });

  test('of a number of the back door moves the money', async () => {
    const { user, kept } = await openResults();
    const lost = screen.getByRole('textbox', { name: 'How many of them are lost?' });
    await user.clear(lost);
    await user.type(lost, '90');
    expect(await screen.findAllByText(/^You lost 90 of 1,800/)).not.toHaveLength(0);
    await user.clear(lost);
    await user.type(lost, 'many');
    expect(lost).toHaveAccessibleDescription(/Write a whole number/);
    expect(kept().growthPositioning?.economics?.lost).toBe(540);
  });
});
