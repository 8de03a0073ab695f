import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
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
  expect(await screen.findByText('Winning the customer · question 1 of 3')).toBeInTheDocument();
  await user.click(press('Continue'));
  expect(address()).toBe(to.question(review?.id ?? '', 'sale.proof'));
  await screen.findByText('Winning the customer · question 2 of 3');
  await user.click(press('Continue'));
  await screen.findByText('Winning the customer · question 3 of 3');
  await user.click(press('Continue'));
  expect(address()).toBe(to.check(review?.id ?? '', 'sale'));
  expect(await screen.findAllByText('Carried over from 23 November 2026.')).toHaveLength(3);
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

test('a review ends with its last question, whichever part comes last', async () => {
  const review: AssessmentData = {
    earlier: { id: 'gone', items: ['sale.plan', 'numbers.churn'] },
    momentsOfTruth: { answers: { 'sale.plan': { level: 2 } } },
  };
  const { id, user } = await openScreen(review, (each) => to.pause(each, 'sale'));
  expect(await screen.findByText(/1 of 2 questions answered/)).toHaveTextContent(
    'Next: Knowing your numbers.',
  );
  await user.click(press('Continue'));
  expect(address()).toBe(to.question(id, 'numbers.churn'));
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
