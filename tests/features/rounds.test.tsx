import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { answerItem } from '#domain/edits.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { openTab } from '../session/storage.ts';
import { address, findTitle, openScreen, settle } from '../support/render-app.tsx';

const FIRST: AssessmentData = {
  business: { name: 'Baker Street' },
  respondent: { role: 'owner' },
  momentsOfTruth: {
    answers: {
      ...allAnswered(GRID_ITEMS, { level: 2 }),
      ...allAnswered(
        GRID_ITEMS.slice(0, 24).filter((item) => /\.(proof|progress)$/.test(item)),
        { level: 'dont-know' },
      ),
      'sale.plan': { level: 0 },
    },
  },
};
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const choose = (name: RegExp) => screen.getByRole('radio', { name });

test('the next round says which questions it would ask, and why', async () => {
  await openScreen(FIRST, to.next);
  await findTitle('Start the next round');
  const items = screen.getAllByRole('listitem');
  expect(items).toHaveLength(11);
  expect(items[0]).toHaveTextContent('Winning the customer · One of the three lines to fix first.');
  expect(items[1]).toHaveTextContent('You did not know last time.');
});

test('nothing answered is nothing to look back at', async () => {
  const { id } = await openScreen({ business: { name: 'A' } }, to.next);
  await findTitle('Start the next round');
  expect(screen.queryByRole('button', { name: /Start/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go on with this round' })).toHaveAttribute(
    'href',
    to.hub(id),
  );
});

test('a review hands answers on with their day and walks only its questions', async () => {
  const { user, session, id, kept } = await openScreen(FIRST, to.next);
  await findTitle('Start the next round');
  const before = kept();
  await user.click(press(/Start a review/));
  await settle(session);
  const review = [...session.store.getState().assessments.values()].at(-1)?.assessment;
  expect(review?.earlier).toMatchObject({ id, on: '2026-11-23' });
  expect(Object.keys(review?.momentsOfTruth?.answers ?? {})).toHaveLength(25);
  expect(review?.respondent).toEqual({ role: 'owner' });
  expect(kept()).toEqual(before);

  expect(address()).toBe(to.question(review?.id ?? '', 'sale.plan'));
  expect(await screen.findByText('Winning the customer · question 1 of 11')).toBeInTheDocument();
  await user.click(press('Continue'));
  expect(address()).toBe(to.question(review?.id ?? '', 'sale.proof'));
  await screen.findByText('Winning the customer · question 2 of 11');
  await user.click(press('Continue'));
  await screen.findByText('Winning the customer · question 3 of 11');
  await user.click(press('Continue'));
  expect(address()).toBe(to.question(review?.id ?? '', 'delivery.plan'));
  await screen.findByText('Handing over · question 4 of 11');
});

test('what was said last time is shown after the answer, never before', async () => {
  const { user } = await openScreen(FIRST, to.next);
  await findTitle('Start the next round');
  await user.click(press('Start a full round'));
  await screen.findByText('Winning the customer · question 1 of 6');
  expect(screen.queryByText(/Last time/)).not.toBeInTheDocument();
  await user.click(choose(/^3/));
  expect(
    await screen.findByText('Last time: Left to chance (23 November 2026)'),
  ).toBeInTheDocument();
  await user.click(press('Clear'));
  expect(screen.queryByText(/Last time/)).not.toBeInTheDocument();
});

test('an answer that was handed on says so until it is given again', async () => {
  const review: AssessmentData = {
    earlier: { id: 'gone', on: '2026-05-12', items: ['sale.people'] },
    momentsOfTruth: { answers: { 'sale.plan': { level: 2, on: '2026-05-12' } } },
  };
  const { user, answers } = await openScreen(review, (id) => to.question(id, 'sale.plan'));
  expect(await screen.findByText(/^Given on 12 May 2026 and carried over/)).toBeInTheDocument();
  await user.click(choose(/^3/));
  expect(screen.queryByText(/carried over/)).not.toBeInTheDocument();
  expect(answers()['sale.plan']).toEqual({ level: 3 });
});

test('the overview of a review knows what is asked and what is handed on', async () => {
  const review: AssessmentData = {
    earlier: { id: 'gone', on: '2026-05-12', items: ['sale.plan', 'sale.proof', 'problem.plan'] },
    momentsOfTruth: {
      answers: {
        ...allAnswered(
          GRID_ITEMS.slice(6).filter((item) => item !== 'problem.plan'),
          { level: 2, on: '2026-05-12' },
        ),
        'sale.plan': { level: 2 },
      },
    },
  };
  const { id } = await openScreen(review, to.hub);
  expect(await screen.findByText(/A review: 3 questions are asked again/)).toHaveTextContent(
    'those of 12 May 2026',
  );
  expect(screen.getByText(/about five minutes/)).toBeVisible();
  expect(screen.queryByText(/15 minutes/)).not.toBeInTheDocument();
  const row = (name: string) =>
    screen
      .getAllByRole('listitem')
      .find((each) => within(each).queryByRole('link', { name }) !== null);
  expect(row('Winning the customer')).toHaveTextContent('In progress, 1 of 2');
  expect(row('Handing over')).toHaveTextContent(/Carried over$/);
  expect(row('We find a problem')).toHaveTextContent(/Carried over, 1 asked again$/);
  expect(screen.getByRole('link', { name: 'Winning the customer' })).toHaveAttribute(
    'href',
    to.question(id, 'sale.proof'),
  );
});

/** Two questions are asked, of two parts; all others were answered last time. */
const RUNNING: AssessmentData = {
  business: { name: 'Baker Street' },
  earlier: { id: 'gone', on: '2026-05-12', items: ['sale.plan', 'numbers.churn'] },
  momentsOfTruth: {
    answers: {
      ...allAnswered(
        GRID_ITEMS.filter((item) => item !== 'sale.plan'),
        { level: 3, on: '2026-05-12' },
      ),
    },
  },
  growthPositioning: {
    answers: allAnswered(
      GROWTH_ITEMS.filter((item) => item !== 'numbers.churn'),
      { level: 3, on: '2026-05-12' },
    ),
  },
};

test('a review is checked once, on one page behind its last question', async () => {
  const { id, user } = await openScreen(RUNNING, (each) => to.question(each, 'numbers.churn'));
  await screen.findByText('Knowing your numbers · question 2 of 2');
  await user.click(choose(/^1/));
  await user.click(press('Continue'));
  expect(address()).toBe(to.checkReview(id));
  await findTitle('Your answers of this review');
  expect(screen.getByText(/One question is still open/)).toBeVisible();
  expect(screen.getAllByRole('term')).toHaveLength(2);
  const toOpen = screen.getByRole('link', { name: 'Answer what is open' });
  expect(toOpen).toHaveAttribute('href', to.question(id, 'sale.plan'));
  await user.click(press('Continue'));
  expect(address()).toBe(to.results(id));
});

test('a full round has no check page of a review', async () => {
  await openScreen(FIRST, to.checkReview);
  await findTitle('There is no such page');
});

test('an answer that was carried over is looked at alone and leads back into the review', async () => {
  const { id, user } = await openScreen(RUNNING, (each) => to.question(each, 'sale.people'));
  await screen.findByText('Winning the customer · question 1 of 1');
  await user.click(press('Continue'));
  expect(address()).toBe(to.check(id, 'sale'));
  await findTitle('Your answers: Winning the customer');
  expect(screen.getAllByText('Carried over from 12 May 2026.')).toHaveLength(5);
  await user.click(press('Continue'));
  expect(address()).toBe(to.question(id, 'sale.plan'));
});

test('a part that is left out in a review is passed over', async () => {
  const rivals = GRID_ITEMS.filter((item) => item.startsWith('competition.'));
  const { id, user } = await openScreen(
    { earlier: { id: 'gone', items: [...rivals, 'numbers.churn'] }, momentsOfTruth: {} },
    (each) => to.question(each, 'competition.plan'),
  );
  await user.click(await screen.findByRole('radio', { name: /leave out all six/ }));
  await user.click(press('Continue'));
  expect(address()).toBe(to.question(id, 'numbers.churn'));
});

test('the results of a running review hold back what carried answers would flatter', async () => {
  const { id, user, session } = await openScreen(RUNNING, to.results);
  await findTitle('Too early to say: 0 of the 2 questions of this review are answered.');
  expect(screen.getByText(/The other answers are those of 12 May 2026/)).toBeVisible();
  expect(screen.getByText(/The three lines come from the six moments/)).toBeVisible();
  expect(screen.getAllByText('Points follow when the review is finished.').length).toBeGreaterThan(
    1,
  );
  await user.click(screen.getByText('The six moments', { selector: 'h2' }));
  const sale = screen.getAllByRole('row', { name: /^Winning the customer/ }).at(-1);
  expect(sale).toHaveTextContent(/–.*when the review is finished.*63 to 79.*5 of 6/);
  await act(async () => {
    await session.edit(id, answerItem('sale.plan', { level: 0 }));
    await session.edit(id, answerItem('numbers.churn', { level: 0 }));
  });
  await findTitle(/^Start with Winning the customer/);
  expect(screen.queryByText(/The other answers are those of/)).not.toBeInTheDocument();
});

test('then and now is a link once there is another round, and a sentence before', async () => {
  const session = await openTab();
  await openScreen(FIRST, to.hub, session);
  await findTitle('Baker Street');
  expect(screen.queryByRole('link', { name: 'Then and now' })).not.toBeInTheDocument();
  expect(screen.getByText(/When there are two rounds/)).toBeInTheDocument();
  await act(async () => {
    session.start({ ...FIRST, round: 2 });
    await session.settled();
  });
  expect(await screen.findByRole('link', { name: 'Then and now' })).toBeInTheDocument();
});
