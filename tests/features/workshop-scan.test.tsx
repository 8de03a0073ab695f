import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { to } from '#ui/routes.ts';
import { refuseWrites } from '../session/storage.ts';
import { findTitle, openApp } from '../support/render-app.tsx';
import { giveReader, plugIn, setVisible, unplugAll } from './scan-camera.ts';
import { openConsole } from './workshop-room.ts';

const FRONT = { deviceId: 'front', label: 'Front camera' };
const DESK = { deviceId: 'desk', label: 'Desk camera' };

beforeEach(() => {
  giveReader();
  // No picture ever comes here; codes in pictures are for journeys.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  unplugAll();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const openStation = () => openConsole({ way: 'ballots' }, to.scan);
const button = (name: string) => screen.findByRole('button', { name });
const picture = () => screen.findByLabelText('What the camera sees');

async function startIn(opened: Awaited<ReturnType<typeof openStation>>) {
  await opened.user.click(await button('Start the camera'));
  return opened;
}

// The first of all: a reader that was fetched once stays.
test('without the part that reads codes there is no camera, until it can be had', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  const { tracks } = plugIn([FRONT]);
  const { user } = await startIn(await openStation());
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/);
  expect(tracks.map(({ isStopped }) => isStopped)).toEqual([true]);
  giveReader();
  await user.click(await button('Try again'));
  expect(await picture()).toBeInTheDocument();
});

describe('a camera', () => {
  test('is started by a click and stopped by another', async () => {
    const { tracks } = plugIn([FRONT]);
    const { user } = await openStation();
    expect(tracks).toEqual([]);
    expect(screen.getByText(/No picture is kept or sent/)).toBeInTheDocument();
    await user.click(await button('Start the camera'));
    expect(await picture()).toBeInTheDocument();
    await user.click(await button('Stop the camera'));
    expect(tracks.map(({ isStopped }) => isStopped)).toEqual([true]);
    expect(await button('Start the camera')).toHaveFocus();
    expect(screen.queryByLabelText('What the camera sees')).not.toBeInTheDocument();
  });

  test('can be chosen where there are several', async () => {
    const { tracks } = plugIn([FRONT, DESK]);
    const { user } = await startIn(await openStation());
    const choice = await screen.findByLabelText('Camera');
    expect(choice).toHaveValue('front');
    await user.selectOptions(choice, 'Desk camera');
    await waitFor(() => expect(tracks.at(-1)?.deviceId).toBe('desk'));
    expect(await screen.findByLabelText('Camera')).toHaveValue('desk');
    expect(tracks.map(({ isStopped }) => isStopped)).toEqual([true, false]);
  });

  test('stops while the page is hidden and comes back with it', async () => {
    const { tracks } = plugIn([FRONT]);
    await startIn(await openStation());
    await picture();
    act(() => setVisible(false));
    expect(tracks.map(({ isStopped }) => isStopped)).toEqual([true]);
    act(() => setVisible(true));
    await picture();
    expect(tracks.map(({ isStopped }) => isStopped)).toEqual([true, false]);
  });

  test('that is pulled out says so, and starts again when it is back', async () => {
    const { tracks } = plugIn([FRONT]);
    const { user } = await startIn(await openStation());
    await picture();
    act(() => {
      tracks[0]?.dispatchEvent(new Event('ended'));
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(/unplugged or switched off/);
    await user.click(await button('Try again'));
    expect(await picture()).toBeInTheDocument();
  });
});

describe('a camera that does not start', () => {
  const REFUSALS = [
    ['NotFoundError', /No camera was found/],
    ['NotAllowedError', /may not use the camera/],
    ['NotReadableError', /Another program is using the camera/],
    ['TypeError', /did not start/],
  ] as const;

  test.each(REFUSALS)('with %s says what to do, and can be tried again', async (name, words) => {
    const { refuseWith } = plugIn([FRONT]);
    refuseWith(name);
    const { user } = await startIn(await openStation());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(words);
    expect(alert).toHaveTextContent('Links, files and digits still work on the console.');
    expect(screen.getByRole('link', { name: 'Back to the console' })).toBeInTheDocument();
    refuseWith(undefined);
    await user.click(await button('Try again'));
    expect(await picture()).toBeInTheDocument();
  });

  test.each([
    [true, /lets no page use a camera/],
    [false, /begins with https/],
  ])('because the browser has none (secure: %s) says why', async (isSecure, words) => {
    vi.stubGlobal('isSecureContext', isSecure);
    await startIn(await openStation());
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });
});

describe('the page of the camera', () => {
  test.each(['', '#/', '#/workshop', '#/workshop/w1/console', '#/a/a1/results', '#/nowhere'])(
    'with “%s” behind it shows no other screen, and leads to the start page',
    async (hash) => {
      await openApp(`scan.html${hash}`);
      await findTitle('The camera belongs to a workshop');
      expect(screen.getByText(/starts from the console of a workshop/)).toBeInTheDocument();
      const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
      expect(new Set(ways.filter((href) => !href?.startsWith('#main')))).toEqual(new Set(['./']));
    },
  );
});

describe('a room that the camera cannot reach', () => {
  test('because it is unknown or deleted leads to all workshops', async () => {
    await openApp(to.scan('nowhere'));
    await findTitle('This window cannot see the workshop');
    expect(screen.getByText(/may have been deleted/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'To all workshops' })).toHaveAttribute(
      'href',
      './#/workshop',
    );
  });

  test('because nothing is stored any more is named', async () => {
    const { session, id } = await openStation();
    await button('Start the camera');
    const letGo = refuseWrites('QuotaExceededError');
    const room = await (await session.workshops()).open(id);
    await act(async () => {
      await room?.append({ type: 'park', text: 'the till' });
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(/has stopped storing/);
    letGo();
  });
});
