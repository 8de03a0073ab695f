import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openDots, typeSlip } from './workshop-dots-room.ts';
import { onScreen, pause } from './workshop-room.ts';

/** Dots that the coach counts for the whole room, and how they go with single slips. */

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

  test('hold the room with a slip that comes on top, and go on without it', async () => {
    const { user, press } = await openDots();
    await user.type(screen.getByLabelText('Dots on A'), '12');
    await user.type(screen.getByLabelText('Dots on B'), '6');
    await user.type(screen.getByLabelText('Up to three letters'), 'cc');
    await press('{PageDown}');
    await screen.findByText(/^The counts for everyone at once leave no dots/);
    expect(await onScreen('0 of 6 are in')).toBeInTheDocument();
    pause();
    await user.click(screen.getByRole('button', { name: 'Go on without it' }));
    expect(await onScreen('12 dots, chosen')).toBeInTheDocument();
    expect(await onScreen('0 dots')).toBeInTheDocument();
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
