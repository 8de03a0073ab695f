import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { working } from '#messages/en/working.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { openScreen } from '../support/render-app.tsx';

/** What only paper needs; how it looks there is tested in a browser. */

const momentsOfTruth = { answers: allAnswered(GRID_ITEMS, { level: 3 }) };

const openWith = async (more: AssessmentData = {}) => {
  const opened = await openScreen({ momentsOfTruth, ...more }, to.results);
  await screen.findByRole('heading', { name: 'Fix first' });
  return opened;
};

const topics = () => screen.getAllByRole('group');
const openTopics = () => topics().filter((topic) => topic.hasAttribute('open'));

test('paper says whose results these are, of which day and by whom', async () => {
  await openWith({ business: { name: 'Baker' }, respondent: { name: 'Ines', role: 'owner' } });
  expect(
    screen.getByText('Results. Answered 23 November 2026 by Ines, owner.'),
  ).toBeInTheDocument();
  expect(screen.getAllByText('Baker')).toHaveLength(2);
});

test('without a name paper says the day alone', async () => {
  await openWith();
  expect(screen.getByText('Results. Answered 23 November 2026.')).toBeInTheDocument();
});

test('paper says that something was being tried', async () => {
  const { user } = await openWith();
  expect(screen.queryByText(/^Printed while/)).not.toBeInTheDocument();
  await user.click(
    screen.getByRole('button', { name: working.open('Winning the customer', '75') }),
  );
  const [answer] = await screen.findAllByRole('combobox');
  if (answer === undefined) throw new Error('There is no answer to move');
  await user.selectOptions(answer, '1');
  expect(
    await screen.findByText('Printed while one change was being tried; it is not kept.'),
  ).toBeInTheDocument();
});

test('everything is open while it is printed, and as it was before afterwards', async () => {
  await openWith();
  const [own] = topics();
  if (own === undefined) throw new Error('There is no topic');
  own.setAttribute('open', '');
  fireEvent(window, new Event('beforeprint'));
  expect(openTopics()).toHaveLength(topics().length);
  fireEvent(window, new Event('afterprint'));
  expect(openTopics()).toEqual([own]);
});
