import { screen } from '@testing-library/react';
import type { AssessmentData } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { textsIn } from '../support/read-page.ts';
import { findTitle, openScreen } from '../support/render-app.tsx';

/** The page of the wall chart, opened with a small business. */

export const BAKERY: AssessmentData = {
  business: { name: 'Baker Street', kind: 'counter', focus: 'our regulars' },
  momentsOfTruth: {
    answers: { ...allAnswered(GRID_ITEMS, { level: 3 }), 'sale.plan': { level: 1 } },
  },
  plan: { cards: { sale: { promise: 'Greeted within a minute' } } },
};

export const FOR_CUSTOMERS = 'Customers may read it: promises only';

export const openChart = async (data: AssessmentData = BAKERY) => {
  const opened = await openScreen(data, to.chart);
  await findTitle('Wall chart');
  return opened;
};

export const preview = () => screen.getByRole('img', { name: /^Preview of the wall chart of / });
/** All texts on the sheet; a long one stands on several lines. */
export const onSheet = () => textsIn(preview()).join(' ');
