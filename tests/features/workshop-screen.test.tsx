import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { to } from '#ui/routes.ts';
import { setVisible } from './scan-camera.ts';
import { findTitle } from '../support/render-app.tsx';
import { onScreen, openConsole } from './workshop-room.ts';

/** What the screen of a room asks of the browser, which jsdom has none of: here it is handed in. */

function give(place: object, name: string, value: unknown) {
  Object.defineProperty(place, name, { value, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(place, name);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('full screen', () => {
  test('comes and goes with F', async () => {
    const enter = vi.fn(() => Promise.resolve());
    const leave = vi.fn(() => Promise.resolve());
    give(document, 'fullscreenEnabled', true);
    give(document, 'fullscreenElement', null);
    give(document.documentElement, 'requestFullscreen', enter);
    give(document, 'exitFullscreen', leave);
    const { press } = await openConsole({}, to.screen);
    await findTitle('How do our customers meet us?');
    await press('f');
    expect(enter).toHaveBeenCalledOnce();
    give(document, 'fullscreenElement', document.documentElement);
    await press('f');
    expect(leave).toHaveBeenCalledOnce();
  });

  test.each(['refuses it', 'has none'])('of a browser that %s is no fault', async (browser) => {
    const faults = vi.fn();
    window.addEventListener('error', faults);
    onTestFinished(() => window.removeEventListener('error', faults));
    if (browser === 'refuses it') {
      give(document, 'fullscreenEnabled', true);
      give(document, 'fullscreenElement', null);
      const refuse = () => Promise.reject(new TypeError('refused'));
      give(document.documentElement, 'requestFullscreen', refuse);
    }
    const { press } = await openConsole({}, to.screen);
    await findTitle('How do our customers meet us?');
    await press('f');
    await findTitle('How do our customers meet us?');
    expect(faults).not.toHaveBeenCalled();
  });
});

describe('the window of the screen', () => {
  const openIt = async (opened: unknown) => {
    vi.spyOn(window, 'open').mockReturnValue(opened as Window | null);
    const { user } = await openConsole();
    await user.click(screen.getByRole('button', { name: 'Open the screen' }));
  };

  test('is put on the second screen where the browser knows it', async () => {
    const moveTo = vi.fn();
    const screens = [
      { isPrimary: true, availLeft: 0, availTop: 0 },
      { isPrimary: false, availLeft: 1920, availTop: 40 },
    ];
    give(window, 'getScreenDetails', () => Promise.resolve({ screens }));
    await openIt({ moveTo });
    await waitFor(() => {
      expect(moveTo).toHaveBeenCalledExactlyOnceWith(1920, 40);
    });
  });

  test('stays where it is when the browser does not say', async () => {
    const moveTo = vi.fn();
    const ask = vi.fn(() => Promise.reject(new DOMException('refused', 'NotAllowedError')));
    give(window, 'getScreenDetails', ask);
    await openIt({ moveTo });
    expect(ask).toHaveBeenCalledOnce();
    expect(moveTo).not.toHaveBeenCalled();
    expect(screen.queryByText(/did not let the screen open/)).not.toBeInTheDocument();
  });

  test('that may not open is named', async () => {
    await openIt(null);
    expect(await screen.findByText(/^This browser did not let the screen open/)).toBeVisible();
  });
});

describe('a page-turner', () => {
  test('may send arrows or a space, and R reveals only what is being gathered', async () => {
    const { press } = await openConsole();
    await press('{ArrowRight}');
    await onScreen('0 of 6 are in');
    await press('{ArrowLeft}');
    await onScreen('How do our customers meet us?');
    await press('r');
    await onScreen('How do our customers meet us?');
    await press(' ');
    await onScreen('0 of 6 are in');
    await press('r');
    await onScreen('No answers yet.');
    await press('r');
    expect(await onScreen('No answers yet.')).toBeInTheDocument();
  });

  test('that is held down moves the room once', async () => {
    const { press } = await openConsole();
    await press('{PageDown}');
    await onScreen('0 of 6 are in');
    for (let again = 0; again < 2; again += 1) {
      vi.setSystemTime(Date.now() + 1000);
      fireEvent.keyDown(document.body, { key: 'PageDown', repeat: true });
    }
    await press('b');
    await onScreen('The screen is dark.');
    await press('b');
    expect(await onScreen('0 of 6 are in')).toBeInTheDocument();
  });
});

test('a device that slept is kept awake again', async () => {
  const request = vi.fn(() => Promise.resolve({ release: () => Promise.resolve() }));
  give(navigator, 'wakeLock', { request });
  await openConsole({}, to.screen);
  expect(request).toHaveBeenCalledTimes(1);
  // The browser lets go of it by itself when nobody sees the page.
  act(() => setVisible(false));
  expect(request).toHaveBeenCalledTimes(1);
  act(() => setVisible(true));
  await waitFor(() => {
    expect(request).toHaveBeenCalledTimes(2);
  });
});
