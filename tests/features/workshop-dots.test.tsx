import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openDots, typeSlip } from './workshop-dots-room.ts';
import { findNow, onScreen, openConsole, pause } from './workshop-room.ts';

/** A room that chooses what to fix first. */

const wall = async () =>
  within(await findNow())
    .queryAllByRole('listitem')
    .map((line) => line.textContent);

describe('the lines', () => {
  test('hang on the wall with their letters, and change until the first dots are in', async () => {
    const { user } = await openDots();
    expect(await wall()).toHaveLength(3);
    await user.type(screen.getByLabelText('One more line'), 'Shorter queues');
    await user.click(screen.getByRole('button', { name: 'Put it on the wall' }));
    await onScreen('Shorter queues');
    await user.click(screen.getByRole('button', { name: 'Leave out B' }));
    await waitFor(async () => {
      expect((await wall()).at(-1)).toBe('CShorter queuesFrom the room');
    });
    await user.click(await screen.findByRole('button', { name: /^Put back: / }));
    await waitFor(async () => {
      expect(await wall()).toHaveLength(4);
    });
    await typeSlip(user, 'd');
    await onScreen('1 of 6 are in');
    expect(screen.queryByLabelText('One more line')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Leave out B' })).not.toBeInTheDocument();
  });

  test('are written by the room where nobody has answered', async () => {
    const { user } = await openDots({}, []);
    expect(await onScreen(/^Nothing to choose from yet/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Up to three letters')).not.toBeInTheDocument();
    for (let line = 1; line <= 8; line += 1) {
      await user.type(screen.getByLabelText('One more line'), `Line ${line}{Enter}`);
      await onScreen(`Line ${line}`);
    }
    expect(screen.getByText(/^Eight lines are on the wall/)).toBeInTheDocument();
    expect(screen.queryByLabelText('One more line')).not.toBeInTheDocument();
  });
});

describe('dots of one person after another', () => {
  test('are typed as letters or numbers and stay unseen until the vote is closed', async () => {
    const { user, press } = await openDots();
    await typeSlip(user, 'a a c');
    await onScreen('1 of 6 are in');
    await typeSlip(user, '13{Enter}');
    await typeSlip(user, 'B');
    await onScreen('3 of 6 are in');
    expect(within(await findNow()).queryByText(/\d dots?/)).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Up to three letters'), 'b');
    await press('{PageDown}');
    expect(await onScreen('3 dots, chosen')).toBeInTheDocument();
    expect((await wall()).map((line) => line.charAt(0)).join('')).toBe('ABC');
    expect(await onScreen('Chosen: A. B and C tie.')).toBeInTheDocument();
  });

  test.each([
    ['aaa', 'More than two dots on A. Two at most on one line.'],
    ['abca', '4 dots; each person has three.'],
    ['ax', '“X” is no line. On the wall are A, B and C.'],
    [' ', 'Type at least one letter, or 0 for a slip without dots.'],
  ])('“%s” is refused beside the field, and stays there', async (letters, reason) => {
    const { user } = await openDots();
    await typeSlip(user, letters);
    const field = screen.getByLabelText('Up to three letters');
    await waitFor(() => {
      expect(field).toHaveAccessibleDescription(expect.stringContaining(reason));
    });
    expect(field).toHaveValue(letters);
    expect(await onScreen('0 of 6 are in')).toBeInTheDocument();
  });

  test('under a number that was in already replace what was in', async () => {
    const { user } = await openDots();
    await typeSlip(user, 'a');
    await typeSlip(user, 'b');
    await onScreen('2 of 6 are in');
    await user.type(screen.getByLabelText('Number of the voter'), '1');
    await typeSlip(user, 'c');
    expect(await screen.findByText(/^Voter 1 was in already/)).toBeInTheDocument();
    expect(await onScreen('2 of 6 are in')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take back the last step' }));
    await waitFor(() => {
      expect(screen.queryByText(/^Voter 1 was in already/)).not.toBeInTheDocument();
    });
    await user.type(screen.getByLabelText('Number of the voter'), 'me');
    await typeSlip(user, 'c');
    await waitFor(() => {
      expect(screen.getByLabelText('Number of the voter')).toHaveAccessibleDescription(
        /Type a number from 1 to 200/,
      );
    });
  });
});

describe('after the close', () => {
  test('a tie is voted on once more, and the chosen stand beside the actions', async () => {
    const { user, press } = await openDots();
    for (const letters of ['aab', 'abc', 'c']) await typeSlip(user, letters);
    await onScreen('3 of 6 are in');
    pause();
    await user.click(screen.getByRole('button', { name: 'Close the vote and show it' }));
    expect(await screen.findByText(/^B and C have the same number/)).toBeInTheDocument();
    pause();
    await user.click(screen.getByRole('button', { name: 'Vote once more between these' }));
    await onScreen('Once more: which of these first?');
    expect(await wall()).toHaveLength(2);
    for (const letters of ['c', 'c', 'b']) {
      await user.type(screen.getByLabelText('One letter'), `${letters}{Enter}`);
    }
    await onScreen('3 of 6 are in');
    await press('{PageDown}');
    expect(await onScreen('Chosen: A and C.')).toBeInTheDocument();
    await press('{PageDown}');
    const chosen = await screen.findByRole('list', { name: 'What the room has chosen' });
    expect(within(chosen).getAllByRole('listitem')).toHaveLength(2);
    pause();
    await user.click(screen.getByRole('button', { name: 'Go to the dots' }));
    expect(await screen.findByText(/^The second vote has begun/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Up to three letters')).not.toBeInTheDocument();
  });

  test('of two people nothing is shown but their number', async () => {
    const { user, press } = await openDots();
    for (const letters of ['a', 'b']) await typeSlip(user, letters);
    await onScreen('2 of 6 are in');
    await press('{PageDown}');
    expect(await onScreen(/^2 people voted: too few to show/)).toBeInTheDocument();
    expect(await wall()).toEqual([]);
  });

  test('the keys alone lead through, without a single dot', async () => {
    const { press } = await openDots();
    await press('r');
    expect(await onScreen('No dots are in. Talk, then decide.')).toBeInTheDocument();
    await press('{PageDown}');
    expect(await onScreen('What we will do')).toBeInTheDocument();
    await press('{PageUp}');
    expect(await onScreen('No dots are in. Talk, then decide.')).toBeInTheDocument();
  });

  test('a day that has passed is said and can still be agreed on', async () => {
    const { user } = await openConsole();
    pause();
    await user.click(screen.getByRole('button', { name: 'Go to the actions' }));
    await user.type(await screen.findByLabelText('What'), 'Call back');
    await user.type(screen.getByLabelText('Who'), 'Ines');
    await user.type(screen.getByLabelText('By when'), '2020-12-24');
    expect(screen.getByLabelText('By when')).toHaveAccessibleDescription('This day has passed.');
    await user.click(screen.getByRole('button', { name: 'Agree on it' }));
    expect(await onScreen('Call back')).toBeInTheDocument();
  });
});
