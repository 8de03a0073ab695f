import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { to } from '#ui/routes.ts';
import { address, findTitle, openApp } from '../support/render-app.tsx';
import { countHands, onScreen, openConsole, pause } from './workshop-room.ts';

describe('setting up', () => {
  test('opens a room with a name alone', async () => {
    const { user } = await openApp(to.workshops());
    await findTitle('Run a workshop');
    await user.click(await screen.findByRole('button', { name: 'Open the room' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Write the name of the business');
    await user.type(screen.getByLabelText('Name of the business'), 'Corner Bakery');
    await user.click(screen.getByRole('button', { name: 'Open the room' }));
    await findTitle('Console: Corner Bakery');
    expect(address()).toMatch(/^#\/workshop\/.+\/console$/);
  });

  test('says what is wrong with moments and people, and keeps what was typed', async () => {
    const { user } = await openApp(to.workshops());
    await user.type(await screen.findByLabelText('Name of the business'), 'Corner Bakery');
    await user.click(screen.getByLabelText(/All six questions of the moments/));
    const people = screen.getByLabelText('How many people will vote?');
    await user.clear(people);
    await user.type(people, '-3');
    await user.click(screen.getByRole('button', { name: 'Open the room' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Choose one to four moments.');
    expect(alert).toHaveTextContent('Type a whole number of people from 1 to 200.');
    expect(people).toHaveValue('-3');
    expect(people).toHaveAccessibleDescription(/Type a whole number/);
  });

  test('warns below three people that nothing will be shown', async () => {
    const { user } = await openApp(to.workshops());
    const people = await screen.findByLabelText('How many people will vote?');
    await user.clear(people);
    await user.type(people, '2');
    expect(people).toHaveAccessibleDescription(/Below three answers nothing is shown/);
  });

  test('lists the rooms of the device, and one that was deleted comes back with Undo', async () => {
    const { session, user, id } = await openConsole();
    await user.click(screen.getByRole('link', { name: 'Run a workshop' }));
    const goOn = await screen.findByRole('link', { name: /Go on with.*Corner Bakery/ });
    expect(goOn).toHaveAttribute('href', to.console(id));
    await user.click(screen.getByRole('button', { name: /Delete.*Corner Bakery/ }));
    await waitFor(() => {
      expect(goOn).not.toBeInTheDocument();
    });
    expect(await (await session.workshops()).list()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('link', { name: /Go on with.*Corner Bakery/ });
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    expect(await (await session.workshops()).list()).toHaveLength(1);
  });

  test.each([to.console('nowhere'), '#/workshop/nowhere', '#/workshop/nowhere/else'])(
    '%s is not there and leads home',
    async (at) => {
      await openApp(at);
      await findTitle(/There is no such workshop/);
      expect(screen.getByRole('link', { name: 'To all workshops' })).toBeInTheDocument();
    },
  );
});

describe('time and steps', () => {
  test('five minutes more are taken back within ten seconds, and not later', async () => {
    const { user } = await openConsole();
    const timer = screen.getByRole('timer');
    const before = timer.textContent;
    await user.click(screen.getByRole('button', { name: 'Five minutes more' }));
    await waitFor(() => {
      expect(timer.textContent).not.toBe(before);
    });
    await user.click(await screen.findByRole('button', { name: 'Take back the last step' }));
    await waitFor(() => {
      expect(timer.textContent).toBe(before);
    });
    await user.click(screen.getByRole('button', { name: 'Five minutes more' }));
    await screen.findByRole('button', { name: 'Take back the last step' });
    vi.setSystemTime(Date.now() + 11_000);
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Take back the last step' })).toBeNull();
    });
  });

  test('a room without a clock has none', async () => {
    await openConsole({ minutes: undefined });
    expect(screen.queryByRole('timer')).not.toBeInTheDocument();
  });

  test('any question and the actions are one step away', async () => {
    const { user } = await openConsole();
    await user.selectOptions(screen.getByLabelText('Go to a question'), ['3']);
    pause();
    await user.click(screen.getByRole('button', { name: 'Go there' }));
    await onScreen('0 of 6 are in');
    pause();
    await user.click(screen.getByRole('button', { name: 'Go to the actions' }));
    expect(await onScreen('What we will do')).toBeInTheDocument();
  });
});

describe('keys', () => {
  test('letters can be switched off, and then only the page keys move the room', async () => {
    const { user, press } = await openConsole();
    await press('b');
    await onScreen('The screen is dark.');
    await press('{Escape}');
    await onScreen('How do our customers meet us?');
    await user.click(screen.getByLabelText('Use letter keys'));
    expect(screen.getByText('Keys: Page Down next, Page Up back.')).toBeVisible();
    await press('b');
    await press('.');
    expect(screen.queryByText('The screen is dark.')).not.toBeInTheDocument();
    await press('{PageDown}');
    await onScreen('0 of 6 are in');
  });
});

describe('a device that may fall asleep', () => {
  test('is named, for without a wake lock nobody else keeps it awake', async () => {
    await openConsole();
    expect(await screen.findByText(/^This device may fall asleep/)).toBeVisible();
  });

  test('is not when the browser keeps it awake', async () => {
    const release = vi.fn(() => Promise.resolve());
    const wakeLock = { request: () => Promise.resolve({ release }) };
    Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'wakeLock');
    });
    const { user } = await openConsole();
    expect(screen.queryByText(/^This device may fall asleep/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Run a workshop' }));
    await waitFor(() => {
      expect(release).toHaveBeenCalled();
    });
  });
});

describe('the end', () => {
  test('an action leaves the board only with who and when, and three are enough', async () => {
    const { user } = await openConsole();
    pause();
    await user.click(screen.getByRole('button', { name: 'Go to the actions' }));
    const agree = async (what: string) => {
      await user.type(await screen.findByLabelText('What'), what);
      await user.click(screen.getByRole('button', { name: 'Agree on it' }));
    };
    await agree('Greet within a minute');
    await waitFor(() => {
      expect(screen.getByLabelText('Who')).toHaveAccessibleDescription(/Say what, who and by when/);
    });
    for (const what of ['', 'Call back', 'Ask one question']) {
      if (what !== '') await user.type(screen.getByLabelText('What'), what);
      await user.type(screen.getByLabelText('Who'), 'Ines');
      await user.type(screen.getByLabelText('By when'), '2026-12-24');
      await user.click(screen.getByRole('button', { name: 'Agree on it' }));
      await onScreen(what === '' ? 'Greet within a minute' : what);
    }
    expect(await screen.findByText(/Three are agreed/)).toBeInTheDocument();
    expect(screen.queryByLabelText('What')).not.toBeInTheDocument();
  });

  test('the group becomes an assessment with its middle answers, notes and actions', async () => {
    const { session, user, press, id } = await openConsole();
    await press('{PageDown}');
    await countHands(user, ['1', '0', '1', '3']);
    await onScreen('5 of 6 are in');
    const room = await (await session.workshops()).open(id);
    const action = { text: 'Greet within a minute', who: 'Ines', due: '2026-12-24' };
    await act(async () => {
      await room?.append({ type: 'note', item: 'sale.promise', text: 'Mornings are fine' });
      await room?.append({ type: 'action', action });
      await room?.append({ type: 'ballot', participant: 256, round: 1, answers: {} });
    });
    pause();
    await user.click(screen.getByRole('button', { name: 'Go to the actions' }));
    await onScreen('Greet within a minute');
    await press('{PageDown}');
    await user.click(await screen.findByRole('button', { name: 'Open as an assessment' }));
    await waitFor(() => {
      expect(address()).toMatch(/\/results$/);
    });
    const [kept] = [...session.store.getState().assessments.values()];
    expect(kept?.assessment).toMatchObject({
      business: { name: 'Corner Bakery' },
      momentsOfTruth: { answers: { 'sale.promise': { level: 3, note: 'Mornings are fine' } } },
      plan: { actions: [{ text: 'Greet within a minute', who: 'Ines', due: '2026-12-24' }] },
    });
  });
});
