import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { words as complaint } from '#messages/en/moments/complaint.ts';
import { words as delivery } from '#messages/en/moments/delivery.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { findTitle, openScreen, settle } from '../support/render-app.tsx';

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
const texts = () =>
  screen
    .queryAllByRole('listitem', { name: /^Action / })
    .map((each) => within(each).getByRole<HTMLInputElement>('textbox', { name: 'What' }).value);

describe('actions', () => {
  test('start from what to fix first in one click, due in a week', async () => {
    const { user, actions } = await openPlan(TWO_TO_FIX);
    const { fix, firstStep } = delivery.items.proof;
    await user.click(press(`Add to the plan: ${fix}`));
    expect(texts()).toEqual([firstStep]);
    expect(action(1).getByLabelText('By when')).toHaveValue('2026-11-30');
    expect(action(1).getByLabelText('Moment')).toHaveDisplayValue('Handing over');
    expect(starters().getByText('In the plan')).toBeInTheDocument();
    expect(starters().getAllByRole('button', { name: /^Add to the plan/ })).toHaveLength(1);
    expect(actions()).toMatchObject([{ item: 'delivery.proof', moment: 'delivery' }]);
  });

  test('can be added by hand, and every field is kept at once', async () => {
    const { user, session, actions } = await openPlan();
    expect(screen.getByText(/^No action yet/)).toBeInTheDocument();
    await user.click(press('Add an action'));
    await user.type(action(1).getByLabelText('What'), 'call');
    await user.type(action(1).getByLabelText('Who'), 'Bo');
    await user.type(action(1).getByLabelText('By when'), '2026-12-24');
    await user.type(action(1).getByLabelText('How we will know'), 'calls');
    await user.selectOptions(action(1).getByLabelText('Moment'), 'A rival calls');
    await user.click(action(1).getByRole('checkbox', { name: 'Done' }));
    await settle(session);
    expect(actions()).toMatchObject([
      {
        text: 'call',
        who: 'Bo',
        due: '2026-12-24',
        sign: 'calls',
        moment: 'competition',
        done: true,
      },
    ]);
  });

  test('show what is kept, and each can be changed without touching the others', async () => {
    const { user, actions } = await openPlan({ plan: { actions: [A, B] } });
    expect(action(2).getByLabelText('Who')).toHaveValue('Bo');
    expect(action(1).getByLabelText('Moment')).toHaveDisplayValue('Winning the customer');
    await user.selectOptions(action(1).getByLabelText('Moment'), 'No single moment');
    await user.type(action(1).getByLabelText('What'), ' today');
    expect(actions()).toEqual([{ id: 'a', text: 'call Ann today' }, B]);
  });

  test('move by button, keep the focus, and stop at both ends', async () => {
    const { user, actions } = await openPlan({ plan: { actions: [A, B, C] } });
    expect(press('Move earlier: call Ann')).toBeDisabled();
    expect(press('Move later: clean')).toBeDisabled();
    await user.click(press('Move later: call Ann'));
    expect(texts()).toEqual(['bake', 'call Ann', 'clean']);
    expect(press('Move later: call Ann')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(texts()).toEqual(['bake', 'clean', 'call Ann']);
    // No further down: the way back is at hand.
    expect(press('Move earlier: call Ann')).toHaveFocus();
    await user.keyboard('{Enter}{Enter}');
    expect(actions()).toEqual([A, B, C]);
    expect(press('Move later: call Ann')).toHaveFocus();
  });

  test('can be deleted and had back at their place', async () => {
    const { user, actions } = await openPlan({ plan: { actions: [A, B, C] } });
    await user.click(press('Delete: bake'));
    expect(texts()).toEqual(['call Ann', 'clean']);
    expect(screen.getByText(/“bake” is deleted\./)).toBeInTheDocument();
    await user.click(press('Undo'));
    expect(actions()).toEqual([A, B, C]);
    expect(action(2).getByLabelText('Who')).toHaveValue('Bo');
    expect(screen.queryByText(/is deleted/)).not.toBeInTheDocument();
  });

  test('without words are named as such', async () => {
    const { user } = await openPlan({ plan: { actions: [{ id: 'a', text: ' ' }] } });
    await user.click(press('Delete: action without words'));
    expect(screen.getByText('“action without words” is deleted.')).toBeInTheDocument();
  });

  test('longer than the paper has room for are kept and told', async () => {
    const { user, actions } = await openPlan({ plan: { actions: [C] } });
    const what = action(1).getByLabelText('What');
    await user.clear(what);
    await user.paste('x'.repeat(141));
    expect(
      await action(1).findByText('141 characters. Paper has room for about 140.'),
    ).toBeVisible();
    expect(what).toHaveAccessibleDescription(/141 characters/);
    expect(actions()[0]?.text).toHaveLength(141);
    await user.type(what, '{Backspace}');
    await expect.poll(() => action(1).queryByText(/characters\. Paper/)).toBeNull();
  });

  test('offer nothing to start from when nothing asks to be fixed', async () => {
    await openPlan({ momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level: 3 }) } });
    expect(screen.getByText(/^Nothing stands out to fix first/)).toBeInTheDocument();
  });

  test('wait for answers as long as there are none, and lead to the questions', async () => {
    const { id } = await openPlan();
    expect(starters().getByText(/^Nothing is answered yet/)).toBeInTheDocument();
    expect(screen.queryByText(/^Nothing stands out/)).not.toBeInTheDocument();
    expect(starters().getByRole('link', { name: 'Go to the questions' })).toHaveAttribute(
      'href',
      to.hub(id),
    );
  });
});

describe('the six play cards', () => {
  const card = (name: string) => within(screen.getByRole('group', { name }));
  const starter = complaint.playCard.counter;

  test('keep each line as it is typed', async () => {
    const { user, session, kept } = await openPlan();
    await user.type(card('The customer complains').getByLabelText('We promise'), 'Put right');
    await user.type(card('The customer complains').getByLabelText('Who'), 'all');
    await settle(session);
    expect(kept().plan?.cards).toEqual({ complaint: { promise: 'Put right', who: 'all' } });
    expect(screen.getByText('Put right', { selector: 'span' })).toBeInTheDocument();
  });

  test('a suggestion fills the empty lines only; typed lines stay', async () => {
    const { user, kept } = await openPlan({
      business: { kind: 'counter' },
      plan: { cards: { complaint: { promise: 'Put right', who: ' ' } } },
    });
    await user.click(press('Fill the empty lines with a suggestion: The customer complains'));
    expect(kept().plan?.cards).toEqual({ complaint: { ...starter, promise: 'Put right' } });
    expect(card('The customer complains').getByLabelText('We promise')).toHaveValue('Put right');
    expect(card('The customer complains').getByLabelText('Never')).toHaveValue(starter.never);
    expect(card('A rival calls').getByLabelText('Never')).toHaveValue('');
  });

  test('a promise longer than the wall has room for is kept and told', async () => {
    const { user, kept } = await openPlan();
    const promise = card('A rival calls').getByLabelText('We promise');
    expect(promise).toHaveAccessibleDescription(/One sentence a customer may read/);
    await user.click(promise);
    await user.paste('x'.repeat(121));
    await expect
      .poll(() => promise)
      .toHaveAccessibleDescription('121 characters. The wall has room for about 120.');
    expect(kept().plan?.cards?.competition?.promise).toHaveLength(121);
  });

  test('the card of the first line to fix is open, the others are folded', async () => {
    await openPlan(TWO_TO_FIX);
    expect(card('Handing over').getByLabelText('We promise')).toBeVisible();
    expect(card('A rival calls').getByLabelText('We promise')).not.toBeVisible();
  });
});

describe('the next look', () => {
  const day = () => screen.getByLabelText('Look at all this again on');

  test('is ninety days ahead until it is chosen', async () => {
    const { kept } = await openPlan();
    expect(day()).toHaveValue('2027-02-21');
    expect(kept().plan?.reviewOn).toBeUndefined();
    fireEvent.change(day(), { target: { value: '2027-01-31' } });
    expect(day()).toHaveValue('2027-01-31');
    expect(kept().plan?.reviewOn).toBe('2027-01-31');
  });

  test('leads on to the wall chart', async () => {
    const { id } = await openPlan();
    expect(screen.getByRole('link', { name: 'See the wall chart' })).toHaveAttribute(
      'href',
      to.chart(id),
    );
  });
});
