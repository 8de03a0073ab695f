import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { WORKED } from '../domain/economics-cases.ts';
import { openScreen } from '../support/render-app.tsx';
import { wholeText } from '../support/whole-text.ts';

const answered = {
  momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level: 3 }) },
};
const openResults = async (growthPositioning: AssessmentData['growthPositioning']) => {
  const opened = await openScreen({ ...answered, growthPositioning }, to.results);
  await screen.findByRole('heading', { name: 'Fix first' });
  return opened;
};

const topic = (name: string) => {
  const found = screen
    .getAllByRole('group')
    .find((each) => within(each).queryByRole('heading', { level: 2, name }) !== null);
  if (found === undefined) throw new Error(`No topic is called ${name}`);
  return within(found);
};
const moneyTopic = () => topic('Money at the back door');

describe('money at the back door', () => {
  test('without numbers leads to the page that asks for them', async () => {
    const { id } = await openResults(undefined);
    expect(moneyTopic().getByText('not counted yet')).toBeInTheDocument();
    expect(
      moneyTopic().getByRole('link', { name: 'Fill in your numbers', hidden: true }),
    ).toHaveAttribute('href', to.numbers(id));
  });

  test('says in its fold what is known, and each line opens its formula', async () => {
    const { user } = await openResults({ economics: WORKED });
    expect(moneyTopic().getByText(/^You lost 540 of 1,800 .* Your own\.$/)).toBeInTheDocument();
    await user.click(
      moneyTopic().getByRole('button', {
        name: /^How this is worked out: The customers lost take about/,
        hidden: true,
      }),
    );
    const panel = screen.getByRole('dialog');
    expect(within(panel).getByText(/540 × 85\.20 = 46,000$/)).toBeVisible();
    expect(within(panel).getByText(/^Your own: computed from what you typed/)).toBeVisible();
  });

  test('from a sample says so in its fold as well', async () => {
    await openResults({ economics: { customersStart: 100, sampleAsked: 10, sampleGone: 2 } });
    expect(
      moneyTopic().getByText(/leave in a year\. Your own, from a sample\.$/),
    ).toBeInTheDocument();
  });

  test('says what it waits for', async () => {
    await openResults({ economics: { customersStart: 100 } });
    expect(moneyTopic().getAllByText(/^Still needed .*: customers lost\.$/)).toHaveLength(2);
  });
});

describe('practice against numbers', () => {
  const answers = allAnswered(GROWTH_ITEMS, { level: 3 });
  const growth = () => topic('Keeping and winning');

  test.each([
    [{ ...WORKED, acceptableChurnPct: 10 }, /Practice looks better than the result.*\?$/],
    [{ ...WORKED, acceptableChurnPct: 30 }, /^We cannot tell yet/],
    [{ ...WORKED, acceptableChurnPct: 40 }, /^Keeping: .* point the same way/],
    [{ ...WORKED, gained: 100 }, /^Selling looks better than the result.*\?$/],
  ])('%j', async (economics, says) => {
    await openResults({ answers, economics });
    expect(growth().getByText(says)).toBeInTheDocument();
  });

  test('asks for the numbers that would settle it', async () => {
    const { id } = await openResults({ answers });
    const link = growth().getByRole('link', { name: 'Go to your numbers', hidden: true });
    expect(link).toHaveAttribute('href', to.numbers(id));
  });
});

describe('when to get in touch next', () => {
  const window = () => topic('When to get in touch next');

  test('is said in its fold, with the days inside', async () => {
    await openResults({ cycle: { days: 365 } });
    expect(window().getByText('Get in touch from day 255 to day 292.')).toBeInTheDocument();
    expect(window().getByText(wholeText(/usually due again on day 365\.$/))).toBeInTheDocument();
  });

  test('waits for the usual time between two purchases', async () => {
    await openResults({});
    expect(window().getByText('not filled in yet')).toBeInTheDocument();
  });
});
