import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { findTitle, openScreen } from '../support/render-app.tsx';

test('whoever answered only about growth reads where that puts them', async () => {
  const answers = allAnswered(GROWTH_ITEMS, { level: 3 });
  await openScreen({ growthPositioning: { answers } }, to.results);
  await findTitle('“Growing from within”: The customers you keep help you grow.');
  expect(screen.getByText(/^From all 34 answers\./)).toBeInTheDocument();
  expect(screen.getByText(/^The three lines come from the six moments/)).toBeInTheDocument();
});

test('near a line of the map the neighbour is named', async () => {
  const answers = allAnswered(GROWTH_ITEMS, { level: 2 });
  await openScreen({ growthPositioning: { answers } }, to.results);
  await findTitle(/Close call: it could as well be “Leaky bucket” or “Quiet harbour”\.$/);
});
