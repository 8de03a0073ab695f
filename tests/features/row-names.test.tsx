import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Interaction } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { allAnswered } from '../domain/arbitraries.ts';
import { openScreen } from '../support/render-app.tsx';

/** Much to gain, much to gain, nothing to gain; each without a name or with one twice. */
const CALL: Interaction = { name: 'Call', times: 4, seconds: 60, value: 3, potential: 4 };
const INTERACTIONS: Interaction[] = [
  { name: 'Open', times: 1 },
  { times: 1, seconds: 60, value: 0, potential: 0 },
  CALL,
  CALL,
  { name: ' ', times: 1, seconds: 60, value: 3, potential: 4 },
  { times: 1 },
];
const BROKEN = { promisedMinutes: 60, checked: 40, kept: 4 };
const momentsOfTruth = {
  answers: allAnswered(GRID_ITEMS, { level: 3 }),
  interactions: INTERACTIONS,
  promises: [{ ...BROKEN, name: 'Ready' }, BROKEN],
};

/** Names that only programs see. */
const IDS = /\b(row2|row5|row6|promise2)\b/;

test('the results speak of contacts and promises as people do, by their place in the list', async () => {
  await openScreen({ momentsOfTruth }, to.results);
  await screen.findByRole('heading', { name: 'Fix first' });
  const most = /Most to gain: Call \(3\), Call \(4\), contact 5 without a name\./;
  expect(screen.getByText(most)).toBeInTheDocument();
  expect(screen.getByText(/missing: Open, contact 6 without a name\./)).toBeInTheDocument();
  const rowNames = screen
    .getAllByRole('rowheader', { hidden: true })
    .map((each) => each.textContent);
  expect(rowNames).toEqual(
    expect.arrayContaining(['2. contact 2 without a name', '3. Call', 'promise 2 without a name']),
  );
  expect(screen.getByText(/the count of Ready, promise 2 without a name say/)).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(IDS);
});

test('the findings beside the list tell the same names apart', async () => {
  await openScreen({ momentsOfTruth }, to.contacts);
  const findings = within(await screen.findByRole('region', { name: 'What the list says' }));
  const said = findings.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(said.slice(0, 3)).toEqual(['Call (3)', 'Call (4)', 'contact 5 without a name']);
  expect(findings.getByText('contact 2 without a name')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(IDS);
});
