import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { RoomEvent, WorkshopSetup } from '#domain/workshop/workshop.ts';
import { findNow, onScreen, openConsole, pause } from './workshop-room.ts';

/** A room that has answered three questions and goes to the dots. */

const ANSWERS: readonly RoomEvent[] = [
  { type: 'hands', item: 'sale.promise', round: 1, counts: [0, 2, 2, 0, 0], abstained: 0 },
  { type: 'hands', item: 'delivery.promise', round: 1, counts: [4, 0, 0, 0, 0], abstained: 0 },
  { type: 'hands', item: 'problem.promise', round: 1, counts: [0, 0, 4, 0, 0], abstained: 0 },
];

async function openDots(setup: Partial<WorkshopSetup> = {}, answers = ANSWERS) {
  const opened = await openConsole(setup);
  const room = await (await opened.session.workshops()).open(opened.id);
  await act(async () => {
    for (const answer of answers) await room?.append(answer);
  });
  pause();
  await opened.user.click(screen.getByRole('button', { name: 'Go to the dots' }));
  await onScreen('What do we fix first?');
  return opened;
}

const wall = async () =>
  within(await findNow())
    .queryAllByRole('listitem')
    .map((line) => line.textContent);

const typeSlip = async (user: UserEvent, letters: string) => {
  await user.type(screen.getByLabelText('Up to three letters'), letters);
  await user.click(screen.getByRole('button', { name: 'Take the dots in' }));
};

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

describe('dots of everyone at once', () => {
  test('are counted line by line within what the room can give', async () => {
    const { user } = await openDots();
    const field = screen.getByLabelText('Dots on A');
    await user.type(field, '13');
    await user.click(screen.getByRole('button', { name: 'Save the count' }));
    await waitFor(() => {
      expect(field).toHaveAccessibleDescription('Type a whole number from 0 to 12.');
    });
    for (const letter of ['A', 'B', 'C']) {
      await user.clear(screen.getByLabelText(`Dots on ${letter}`));
      await user.type(screen.getByLabelText(`Dots on ${letter}`), letter === 'C' ? '2' : '9');
    }
    expect(screen.getByText(/^20 dots; 18 is the most this room has/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save the count' }));
    expect(await onScreen('0 of 6 are in')).toBeInTheDocument();
    await user.clear(screen.getByLabelText('Dots on C'));
    await user.click(screen.getByRole('button', { name: 'Save the count' }));
    expect(await onScreen('The dots are counted.')).toBeInTheDocument();
    expect(screen.getByText(/Saved: 18 dots/)).toBeInTheDocument();
  });

  test('and not saved count when the vote is closed', async () => {
    const { user, press } = await openDots();
    await user.type(screen.getByLabelText('Dots on B'), '5');
    await user.type(screen.getByLabelText('One more line'), 'No. [[1]{Enter}');
    await onScreen('No. [1]');
    expect(screen.getByLabelText('Dots on B')).toHaveValue('5');
    await user.type(screen.getByLabelText('Dots on D'), '2');
    await user.type(screen.getByLabelText('One more line'), 'Shorter queues');
    await press('{PageDown}');
    expect(await onScreen('5 dots, chosen')).toBeInTheDocument();
    expect(await onScreen('2 dots, chosen')).toBeInTheDocument();
    expect(await onScreen('Shorter queues')).toBeInTheDocument();
  });

  test('leave no more for single slips than the room has', async () => {
    const { user } = await openDots();
    await typeSlip(user, 'a');
    await user.type(screen.getByLabelText('Dots on B'), '9');
    await user.click(screen.getByRole('button', { name: 'Save the count' }));
    expect(await onScreen('1 of 6 are in. The others’ dots are counted.')).toBeInTheDocument();
    await typeSlip(user, 'c');
    expect(
      await screen.findByText(/^The counts for everyone at once leave no dots/),
    ).toBeInTheDocument();
    expect(await onScreen(/^1 of 6 are in/)).toBeInTheDocument();
  });

  test('hold the room as long as they are too many', async () => {
    const { user, press } = await openDots();
    for (const letter of ['A', 'B']) {
      await user.type(screen.getByLabelText(`Dots on ${letter}`), '10');
    }
    await press('{PageDown}');
    expect(
      await screen.findByText(/^Something you typed here cannot be taken/),
    ).toBeInTheDocument();
    expect(await onScreen('0 of 6 are in')).toBeInTheDocument();
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
