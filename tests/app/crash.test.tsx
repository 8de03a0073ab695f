import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CrashBoundary } from '#app/crash-boundary.tsx';
import { openTab } from '../session/storage.ts';
import { answered, findTitle, savedFiles } from '../support/render-app.tsx';

// React reports what broke on the console, as it should; here it is expected.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

const BAKERY = { business: { name: 'Baker Street' }, momentsOfTruth: answered({ 'sale.plan': 2 }) };

function Broken({ what }: { readonly what: unknown }): never {
  throw what;
}

async function breakAt(address: (id: string) => string, what: unknown = new Error('a fault')) {
  const session = await openTab();
  const id = session.start(BAKERY);
  session.start({ business: { name: 'Another' } });
  await session.settled();
  window.history.replaceState(null, '', address(id));
  render(
    <CrashBoundary session={session}>
      <Broken what={what} />
    </CrashBoundary>,
  );
  return userEvent.setup({ delay: null });
}

test('a broken screen says so, keeps the way home and tells what happened', async () => {
  await breakAt((id) => `#/a/${id}/results`);
  expect(await findTitle('Something went wrong on this screen')).toBeInTheDocument();
  expect(screen.getByText(/Your answers are kept as they were/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'To the start page' })).toHaveAttribute('href', '#/');
  expect(screen.getByText('a fault')).toBeInTheDocument();
});

test('a broken page of the camera leads home to the start page', async () => {
  await breakAt(() => 'scan.html#/workshop/w1/scan');
  expect(screen.getByRole('link', { name: 'To the start page' })).toHaveAttribute('href', './');
  window.history.replaceState(null, '', './');
});

test('a broken screen of an assessment offers its answers as a file', async () => {
  const user = await breakAt((id) => `#/a/${id}/results`);
  await user.click(screen.getByRole('button', { name: 'Save my answers as a file' }));
  expect(savedFiles().map(({ name }) => name)).toEqual(['Baker-Street 2026-11-23.fifteen.json']);
  expect(JSON.parse((await savedFiles()[0]?.text()) ?? '')).toMatchObject(BAKERY);
});

test.each(['#/', '#/a/gone/results', '#/a/%E0%A4%A/results'])(
  'a screen that breaks at %s offers everything',
  async (address) => {
    const user = await breakAt(() => address);
    await user.click(screen.getByRole('button', { name: 'Save my answers as a file' }));
    expect(savedFiles().map(({ name }) => name)).toEqual([
      'Baker-Street 2026-11-23.fifteen.json',
      'Another 2026-11-23.fifteen.json',
    ]);
  },
);

test('whatever is thrown is told', async () => {
  await breakAt(() => '#/', 'only a text');
  expect(screen.getByText('only a text')).toBeInTheDocument();
});

test('a screen whose code is gone asks to be loaded again, where it is', async () => {
  const error = new Error('a file is gone');
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
  await breakAt((id) => `#/a/${id}/results`, error);
  expect(await findTitle('Load this page again')).toBeInTheDocument();
  expect(screen.getByText(/^A newer version of this app is here/)).toBeInTheDocument();
  const again = screen.getByRole('link', { name: 'Load it again' });
  expect(again).toHaveAttribute('href', window.location.hash);
  expect(screen.getByRole('button', { name: 'Save my answers as a file' })).toBeInTheDocument();
});
