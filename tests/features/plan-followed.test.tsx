import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { findTitle, openScreen } from '../support/render-app.tsx';

const TWO_TO_FIX: AssessmentData = {
  momentsOfTruth: {
    answers: {
      ...allAnswered(GRID_ITEMS, { level: 3 }),
      'delivery.proof': { level: 0 },
      'complaint.people': { level: 1 },
    },
  },
};
const A = { id: 'a', text: 'call Ann', moment: 'sale' as const };
const B = { id: 'b', text: 'bake', who: 'Bo', due: '2026-12-01', sign: 'eaten' };
const C = { id: 'c', text: 'clean' };

const openPlan = async (data: AssessmentData = {}) => {
  const opened = await openScreen(data, to.plan);
  await findTitle('Your plan');
  const actions = () => opened.kept().plan?.actions ?? [];
  return { ...opened, actions };
};

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const action = (position: number) =>
  within(screen.getByRole('listitem', { name: `Action ${position}` }));
const starters = () => within(screen.getByRole('region', { name: 'Start from here' }));

describe('offers', () => {
  const ideas = (name: RegExp) => {
    const found = screen
      .getAllByRole('group')
      .find((each) =>
        name.test(within(each).queryByRole('heading', { level: 3 })?.textContent ?? ''),
      );
    if (found === undefined) throw new Error(`No ideas called ${name.source}`);
    return within(found);
  };
  const CONTACTS: AssessmentData = {
    momentsOfTruth: {
      interactions: [
        { name: 'Newsletter', times: 9, seconds: 9, value: 0, potential: 0, moment: 'contacts' },
        { name: 'First call', times: 1, seconds: 90, value: 4, potential: 4, idea: 'use names' },
        { name: 'Bill', times: 1, seconds: 9, value: 3, potential: 0 },
      ],
    },
  };

  test('come from questionnaire B too, and keep where they come from', async () => {
    const { user, actions } = await openPlan({
      growthPositioning: { answers: { 'numbers.churn': { level: 0 } } },
    });
    await user.click(starters().getByRole('button', { name: /^Add to the plan/ }));
    expect(actions()).toMatchObject([{ item: 'numbers.churn', due: '2026-11-30' }]);
    expect(screen.getByText('From: Knowing your numbers')).toBeInTheDocument();
  });

  test('come from contacts to do more of, then from those to stop', async () => {
    const { user, actions } = await openPlan(CONTACTS);
    const buttons = starters().getAllByRole('button', { name: /^Add to the plan/ });
    expect(buttons.map((each) => each.getAttribute('aria-label'))).toEqual([
      'Add to the plan: First call: use names',
      expect.stringMatching(/^Add to the plan: Newsletter: leave it out/),
    ]);
    await user.click(press(/Newsletter: leave it out/));
    expect(actions()).toMatchObject([{ contact: 'Newsletter', moment: 'contacts' }]);
    expect(screen.getByText('From: Every contact, “Newsletter”')).toBeInTheDocument();
    expect(ideas(/^Every contact \(1\)/).getByText(/^Bill: write down/)).toBeInTheDocument();
  });

  test('tell contacts of one name apart by their place', async () => {
    const bill = { name: 'Bill', times: 9, seconds: 9, value: 0, potential: 0 } as const;
    const { user, actions } = await openPlan({
      momentsOfTruth: { interactions: [bill, { ...bill, times: 3 }] },
    });
    await user.click(press(/^Add to the plan: Bill \(2\)/));
    expect(actions()).toMatchObject([{ contact: 'Bill (2)' }]);
    expect(press(/^Add to the plan: Bill \(1\)/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Add to the plan: Bill \(2\)/ })).toBeNull();
  });

  test('for everything else are folded, part by part', async () => {
    const { user, actions } = await openPlan(TWO_TO_FIX);
    const more = /^Keeping our word \(6\)/;
    const [first] = ideas(more).getAllByText('Add to the plan');
    expect(first).not.toBeVisible();
    await user.click(ideas(more).getByRole('heading', { level: 3 }));
    expect(first).toBeVisible();
    if (first !== undefined) await user.click(first);
    expect(actions()).toMatchObject([{ item: 'promises.listed' }]);
    expect(ideas(more).getByText('In the plan')).toBeVisible();
    expect(ideas(/^Handing over \(5\)/).getAllByRole('listitem')).toHaveLength(5);
  });
});

describe('over time', () => {
  const LATE = { id: 'l', text: 'call Ann', due: '2026-11-03' };

  test('what is overdue stands first in words, and the list keeps its order', async () => {
    const { user, actions } = await openPlan({
      plan: { actions: [B, LATE, { ...C, due: '2026-11-01', done: true }] },
    });
    expect(screen.getByText('One action is overdue:')).toBeInTheDocument();
    expect(action(2).getByText(/^Overdue since 3 November 2026\./)).toBeInTheDocument();
    await user.click(press('call Ann'));
    expect(action(2).getByLabelText('What')).toHaveFocus();
    expect(actions().map(({ id }) => id)).toEqual(['b', 'l', 'c']);
    fireEvent.change(action(2).getByLabelText('By when'), { target: { value: '2026-11-23' } });
    expect(screen.queryByText(/overdue/i)).not.toBeInTheDocument();
  });

  test('what is done folds away, with a way back', async () => {
    const { user, actions } = await openPlan({ plan: { actions: [A, B, C] } });
    await user.click(action(2).getByRole('checkbox', { name: 'Done' }));
    expect(screen.getByText('“bake” is done.')).toBeInTheDocument();
    expect(press('Undo')).toHaveFocus();
    expect(screen.getByRole('heading', { name: '1 done' })).toBeVisible();
    expect(screen.getByDisplayValue('bake')).not.toBeVisible();
    await user.click(press('Undo'));
    expect(screen.queryByRole('heading', { name: '1 done' })).not.toBeInTheDocument();
    expect(actions()).toEqual([A, { ...B, done: false }, C]);
  });

  test('a move over a row that is done is said, and made among those that are open', async () => {
    const { user, actions } = await openPlan({ plan: { actions: [A, { ...B, done: true }, C] } });
    await user.click(press('Move later: call Ann'));
    expect(actions().map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(screen.getByText('“call Ann” is now number 2 of 2.')).toHaveAttribute('role', 'status');
    expect(press('Move earlier: call Ann')).toHaveFocus();
  });

  test('a date that is none is kept and shown', async () => {
    const { actions } = await openPlan({ plan: { actions: [{ ...A, due: 'after Easter' }] } });
    expect(action(1).getByLabelText('By when')).toHaveAccessibleDescription(
      /“after Easter” is not/,
    );
    expect(actions()[0]?.due).toBe('after Easter');
  });

  test('a next look that has passed says so', async () => {
    await openPlan({ plan: { reviewOn: '2026-11-22' } });
    expect(screen.getByLabelText('Look at all this again on')).toHaveAccessibleDescription(
      /^This day has passed/,
    );
  });
});

describe('the planner', () => {
  const card = (position: number) =>
    within(screen.getByRole('group', { name: new RegExp(`^Contact ${position}[:,]`) }));
  const year = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

  test('keeps who, when and why from the first field on', async () => {
    const { user, kept } = await openPlan();
    await user.click(press('Add a contact'));
    expect(kept().plan).toBeUndefined();
    expect(card(1).getByLabelText('Who')).toHaveFocus();
    await user.type(card(1).getByLabelText('Who'), 'Ann');
    await user.selectOptions(card(1).getByLabelText('Month'), 'March');
    await user.type(card(1).getByLabelText('The reason'), 'new oven');
    await user.click(card(1).getByRole('checkbox', { name: 'About this person' }));
    expect(kept().plan?.contacts).toMatchObject([
      { who: 'Ann', month: 3, reason: 'new oven', personal: true },
    ]);
    expect(kept().plan?.contacts?.[0]?.id).not.toBe('');
    expect(year()).toContain('MarchAnn');
    expect(year()).toContain('Aprilnobody yet');
    await user.selectOptions(card(1).getByLabelText('Month'), 'Not set');
    expect(kept().plan?.contacts?.[0]?.month).toBeUndefined();
  });

  test('deletes a contact with a way back', async () => {
    const contacts = [
      { id: 'a', who: 'Ann', month: 1 },
      { id: 'b', who: 'Bo', unique: true },
    ];
    const { user, kept } = await openPlan({ plan: { contacts } });
    expect(card(2).getByRole('checkbox', { name: 'Unlike the last one' })).toBeChecked();
    await user.click(press('Delete: Ann'));
    expect(kept().plan?.contacts).toEqual([contacts[1]]);
    await user.click(press('Undo'));
    expect(kept().plan?.contacts).toEqual(contacts);
  });

  test('prints a card for each contact', async () => {
    const { user } = await openPlan({ plan: { contacts: [{ id: 'a', who: 'x'.repeat(10_000) }] } });
    await user.click(press('Print contact cards (PDF)'));
    expect(
      await screen.findByText(/contact cards A4 2026-11-23\.pdf is saved\. Not all of it/),
    ).toBeVisible();
    expect(screen.getByRole('region', { name: 'Not all of it is on paper' })).toBeVisible();
  });
});
