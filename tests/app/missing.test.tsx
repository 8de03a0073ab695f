import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { to } from '#ui/routes.ts';
import { answered, findTitle, openApp, openScreen, settle } from '../support/render-app.tsx';

const BAKERY = { business: { name: 'Baker Street' }, momentsOfTruth: answered({ 'sale.plan': 2 }) };

const expectMissing = async () => {
  expect(await findTitle('There is no such page')).toBeInTheDocument();
  await waitFor(() => {
    expect(document.title).toBe('There is no such page – Fifteen Seconds');
  });
  expect(screen.getByRole('link', { name: 'To all assessments' })).toHaveAttribute('href', '#/');
};

test.each([
  '#/nowhere',
  '#/a',
  '#/a/unknown',
  '#/a/unknown/results',
  '#/a/unknown/q/sale.plan',
  '#/a/__proto__/q/sale.plan',
  '#/a/%E0%A4%A/chart',
])('%s names nothing and leads home', async (address) => {
  const { user } = await openApp(address);
  await expectMissing();
  await user.click(screen.getByRole('link', { name: 'To all assessments' }));
  expect(await findTitle(/customer stays/)).toBeInTheDocument();
});

test.each(['/q/sale.nothing', '/q/constructor', '/q/', '/check/nothing', '/pause/all', '/nothing'])(
  '%s of a known assessment names nothing and leads home',
  async (rest) => {
    await openScreen(BAKERY, (id) => `${to.hub(id)}${rest}`);
    await expectMissing();
  },
);

test('a page that does not exist is not the one to go on with', async () => {
  const { user, session, id } = await openScreen(
    BAKERY,
    (given) => `${to.hub(given)}/q/sale.nothing`,
  );
  await expectMissing();
  await user.click(screen.getByRole('link', { name: 'To all assessments' }));
  expect(await screen.findByRole('link', { name: 'Go on: Baker Street' })).toHaveAttribute(
    'href',
    to.question(id, 'sale.promise'),
  );
  await settle(session);
});

test('an assessment that is deleted elsewhere leads home', async () => {
  const { session, id } = await openScreen(BAKERY, to.hub);
  await findTitle('Baker Street');
  await session.remove(id);
  await expectMissing();
});
