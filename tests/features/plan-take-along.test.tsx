import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { to } from '#ui/routes.ts';
import { readCalendar } from '../support/calendar.ts';
import { findTitle, openScreen, savedFiles } from '../support/render-app.tsx';

const A = { id: 'a', text: 'call Ann', moment: 'sale' as const };
const B = { id: 'b', text: 'bake', who: 'Bo', due: '2026-12-01', sign: 'eaten' };

const openPlan = async (data: AssessmentData = {}) => {
  const opened = await openScreen(data, to.plan);
  await findTitle('Your plan');
  const actions = () => opened.kept().plan?.actions ?? [];
  return { ...opened, actions };
};

const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('taking it along', () => {
  const FULL: AssessmentData = {
    business: { name: 'Baker Street' },
    updatedAt: '2026-11-23',
    plan: { actions: [A, B, { id: 'd', text: 'practise', item: 'leadership.joint' }] },
  };
  const isSaved = (name: string) => screen.findByText(`${name} is saved.`);
  const newest = async () => (await savedFiles().at(-1)?.text()) ?? '';

  test('as a calendar file with each date and the next look', async () => {
    const { user } = await openPlan(FULL);
    await user.click(press('Download calendar file'));
    expect(await isSaved('Baker-Street plan 2026-11-23.ics')).toBeVisible();
    expect(readCalendar(await newest())).toMatchObject([
      { summary: 'bake · Bo', description: 'How we will know: eaten', start: '2026-12-01' },
      { summary: 'Look at the plan again: Baker Street', start: '2027-02-21' },
    ]);
  });

  test('as a PDF of its own, with call cards when calls are planned', async () => {
    const { user } = await openPlan(FULL);
    await user.click(press('Print the plan (PDF)'));
    expect(await isSaved('Baker-Street plan A4 2026-11-23.pdf')).toBeVisible();
    expect(await newest()).toMatch(/^%PDF-1\.7/);
    expect(await newest()).toMatch(/\/Count 2\b/);
  });

  test('on Letter as well, with the paper in the name of the file', async () => {
    const { user } = await openPlan(FULL);
    await user.selectOptions(screen.getByLabelText('Paper size'), 'Letter');
    await user.click(press('Print the plan (PDF)'));
    expect(await isSaved('Baker-Street plan Letter 2026-11-23.pdf')).toBeVisible();
    expect(await newest()).toMatch(/\/MediaBox \[0 0 612\.? ?\S* 792/);
  });

  test('as call cards, whose points can also be read on the page', async () => {
    const { user } = await openPlan();
    await user.click(screen.getByRole('heading', { name: 'Coaching call' }));
    expect(screen.getByText('What may come up; our answer')).toBeVisible();
    await user.click(press('Print call cards (PDF)'));
    expect(await isSaved('Assessment call cards A4 2026-11-23.pdf')).toBeVisible();
  });
});

test('what cannot be drawn on the plan is named when it is printed', async () => {
  const { user } = await openPlan({ plan: { actions: [{ ...B, text: 'bake 🥐' }] } });
  await user.click(press('Print the plan (PDF)'));
  const missing = await screen.findByRole('region', { name: 'Not all of it is on paper' });
  expect(within(missing).getAllByRole('listitem')).toHaveLength(1);
  expect(within(missing).getByText(/^In the plan: .* “🥐”; a small box/)).toBeVisible();
  await user.click(press('Download calendar file'));
  await screen.findByText(/\.ics is saved\.$/);
  expect(missing).not.toBeInTheDocument();
});

test('texts of 10,000 characters are kept, named in short, and printed', async () => {
  const long = 'Wort '.repeat(2000).trim();
  const { user, actions } = await openPlan({
    plan: { actions: [{ id: 'a', text: long, who: long, due: '2020-01-01', sign: long }] },
  });
  expect(screen.getByText('One action is overdue:')).toBeInTheDocument();
  expect(press(`${long.slice(0, 79)} …`)).toBeInTheDocument();
  await user.click(press('Print the plan (PDF)'));
  expect(await screen.findByText(/plan A4 2026-11-23\.pdf is saved\.$/)).toBeVisible();
  expect(actions()[0]?.text).toBe(long);
});
