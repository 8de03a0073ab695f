import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Evidence, Level } from '#domain/questionnaire.ts';
import { GRID_ITEMS, momentScale, PROMISE_SCALE } from '#domain/questionnaires/moments-of-truth.ts';
import { words as sale } from '#messages/en/moments/sale.ts';
import { to } from '#ui/routes.ts';
import { holdStore, storedIn } from '../session/storage.ts';
import { address, answered, findTitle, openScreen, settle } from '../support/render-app.tsx';

const at = (item: string) => (id: string) => to.question(id, item);
const { question, options, why } = sale.items.plan;

const radios = () => screen.getAllByRole<HTMLInputElement>('radio');
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const level = (at: Level) => radio(`${at}${options[at]}`);
const checked = () =>
  radios()
    .filter((each) => each.checked)
    .map((each) => each.value);
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const evidence = () =>
  screen.queryByRole('group', { name: 'Could you show a new colleague today?' });
const show = (user: UserEvent, name: string) => user.click(screen.getByLabelText(name));

const openFirst = async (data = {}) => {
  const opened = await openScreen(data, at('sale.plan'));
  await findTitle(question);
  return opened;
};

describe('what a question page shows', () => {
  test('the question is heading, legend and page title; the part and the place stand above', async () => {
    await openFirst({ business: { focus: ' our regulars ' } });
    const group = screen.getByRole('group', { name: question });
    expect(within(group).getByRole('heading', { level: 1 })).toHaveTextContent(question);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await waitFor(() => {
      expect(document.title).toBe(`${question} – Fifteen Seconds`);
    });
    expect(screen.getByText('Winning the customer · question 1 of 6')).toBeInTheDocument();
    expect(group).toHaveAccessibleDescription('Think of our regulars. The last three months.');
    expect(screen.getByText(why)).toBeInTheDocument();
  });

  test('five sentences with their level and "I don’t know", none of them selected', async () => {
    await openFirst();
    expect(radios().map((each) => [each.name, each.value])).toEqual(
      ['0', '1', '2', '3', '4', 'dont-know'].map((value) => ['sale.plan', value]),
    );
    expect(checked()).toEqual([]);
    options.forEach((text, each) => expect(radio(`${each}${text}`)).toBeInTheDocument());
    expect(press('Continue')).toHaveAttribute('type', 'submit');
    expect(screen.queryByRole('button', { name: 'Clear' })).not.toBeInTheDocument();
  });

  test('the texts follow the kind of business', async () => {
    await openScreen({ business: { kind: 'counter' } }, at('sale.plan'));
    expect(await findTitle(sale.items.plan.byKind?.counter?.question ?? '')).toBeInTheDocument();
  });

  test('an answer that was given is selected, with its note open', async () => {
    await openFirst({
      momentsOfTruth: { answers: { 'sale.plan': { level: 3, evidence: 'partly', note: 'mine' } } },
    });
    expect(checked()).toEqual(['3', 'partly']);
    expect(screen.getByLabelText('Your note')).toHaveValue('mine');
  });
});

describe('choosing', () => {
  test('keeps the answer and stays on the page', async () => {
    const { user, session, id, answers } = await openFirst();
    await user.click(level(2));
    expect(checked()).toEqual(['2']);
    await settle(session);
    expect(address()).toBe(to.question(id, 'sale.plan'));
    expect(answers()).toEqual({ 'sale.plan': { level: 2 } });
    expect(await storedIn('assessments')).toMatchObject([
      { document: { momentsOfTruth: { answers: { 'sale.plan': { level: 2 } } } } },
    ]);
    await user.click(radio(/I don’t know/));
    expect(answers()).toEqual({ 'sale.plan': { level: 'dont-know' } });
  });

  test('"Saved" is said only after the answer is stored', async () => {
    const { user, session } = await openFirst();
    const release = await holdStore();
    await user.click(level(2));
    expect(screen.getByRole('status')).toHaveTextContent('Saving …');
    await release();
    await settle(session);
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Saved \d\d:\d\d in this browser · no file yet$/,
    );
  });

  test('offers the line about showing it after a 3 or 4 only, and keeps what is said', async () => {
    const { user, answers } = await openFirst();
    for (const low of [0, 1, 2] as const) {
      await user.click(level(low));
      expect(evidence()).not.toBeInTheDocument();
    }
    await user.click(level(3));
    expect(evidence()).toBeInTheDocument();
    expect(checked()).toEqual(['3']);
    expect(screen.getByLabelText('Partly')).toHaveAttribute('name', 'sale.plan.evidence');
    const given: readonly (readonly [string, Evidence])[] = [
      ['Yes', 'yes'],
      ['Partly', 'partly'],
      ['Not yet', 'no'],
    ];
    for (const [name, value] of given) {
      await show(user, name);
      expect(answers()).toEqual({ 'sale.plan': { level: 3, evidence: value } });
    }
  });

  test('another level clears what was said about showing it; the same level keeps it', async () => {
    const { user, answers } = await openFirst();
    await user.click(level(3));
    await show(user, 'Yes');
    await user.click(level(3));
    expect(answers()).toEqual({ 'sale.plan': { level: 3, evidence: 'yes' } });
    await user.click(level(4));
    expect(answers()).toEqual({ 'sale.plan': { level: 4 } });
    expect(checked()).toEqual(['4']);
    await user.click(radio(/I don’t know/));
    expect(evidence()).not.toBeInTheDocument();
  });

  test('an answer given elsewhere shows here', async () => {
    const { session, id } = await openFirst();
    await session.edit(id, (current) => ({
      ...current,
      momentsOfTruth: answered({ 'sale.plan': 1 }),
    }));
    await waitFor(() => expect(checked()).toEqual(['1']));
  });
});

describe('"Does not apply"', () => {
  test.each([...GRID_ITEMS, ...PROMISE_SCALE.items])(
    '%s offers it only where it may be',
    async (item) => {
      await openScreen({}, at(item));
      await screen.findAllByRole('radio');
      const offered = item.startsWith('competition.') || item === 'promises.owner';
      expect(radios().some((each) => each.value === 'not-applicable')).toBe(offered);
    },
  );

  test('sets all six questions about rivals aside, and opens them again', async () => {
    const { user, id, kept, answers } = await openScreen(
      { momentsOfTruth: answered({ 'sale.plan': 2, 'competition.people': 3 }) },
      at('competition.plan'),
    );
    await user.click(await screen.findByRole('radio', { name: /no rivals/ }));
    for (const item of momentScale('competition').items) {
      expect(answers()[item]).toEqual({ level: 'not-applicable' });
    }
    expect(kept().business?.rivals).toBe(false);
    await user.click(press('Continue'));
    await waitFor(() => expect(address()).toBe(to.check(id, 'competition')));
    window.location.hash = to.question(id, 'competition.proof');
    await waitFor(() => expect(radios()[0]).toHaveAttribute('name', 'competition.proof'));
    expect(checked()).toEqual(['not-applicable']);
    expect(screen.getByText(/^Left out: you have no rivals\./)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Change it in Your business' })).toBeInTheDocument();
    await user.click(radio(/^1/));
    expect(answers()).toEqual({ 'sale.plan': { level: 2 }, 'competition.proof': { level: 1 } });
    expect(kept().business?.rivals).toBe(true);
    expect(screen.queryByText(/^Left out/)).not.toBeInTheDocument();
  });

  test('opens all six again when it is cleared', async () => {
    const { user, answers, kept } = await openScreen({}, at('competition.plan'));
    await user.click(await screen.findByRole('radio', { name: /no rivals/ }));
    await user.click(press('Clear'));
    expect(answers()).toEqual({});
    expect(kept().business?.rivals).toBe(true);
  });

  test('is an answer to who owns a call-back alone', async () => {
    const { user, answers } = await openScreen({}, at('promises.owner'));
    await user.click(await screen.findByRole('radio', { name: /I work alone/ }));
    expect(answers()).toEqual({ 'promises.owner': { level: 'not-applicable' } });
  });
});

describe('moving', () => {
  test('Continue goes on with nothing chosen, and the question stays open', async () => {
    const { user, id, answers } = await openFirst();
    await user.click(press('Continue'));
    await findTitle(sale.items.promise.question);
    expect(address()).toBe(to.question(id, 'sale.promise'));
    expect(answers()).toEqual({});
  });

  test('the new question takes focus, and the one before is left as it was', async () => {
    const { user } = await openFirst();
    await user.click(level(4));
    await user.click(press('Continue'));
    expect(await findTitle(sale.items.promise.question)).toHaveFocus();
    expect(checked()).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findTitle(question);
    expect(checked()).toEqual(['4']);
  });

  test('Back leads from the first question to the overview', async () => {
    const { id } = await openFirst();
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', to.hub(id));
  });

  test('the last question of a moment leads to its answers', async () => {
    const { user, id } = await openScreen({}, at('sale.progress'));
    await findTitle(sale.items.progress.question);
    await user.click(press('Continue'));
    await waitFor(() => expect(address()).toBe(to.check(id, 'sale')));
  });
});
