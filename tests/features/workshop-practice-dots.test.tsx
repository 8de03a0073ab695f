import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { onScreen, openConsole, pause } from './workshop-room.ts';

describe('slips with dots', () => {
  test('lie on the table, are typed or come in at once, and their result is shown', async () => {
    const { user, press } = await openConsole({ practice: true, people: 12, way: 'ballots' });
    await press('{PageDown}');
    await onScreen('0 of 12 are in');
    await user.click(screen.getByRole('button', { name: 'Everyone at once' }));
    await onScreen('12 of 12 are in');
    pause();
    await user.click(screen.getByRole('button', { name: 'Go to the dots' }));
    await onScreen('0 of 12 are in');
    const table = screen.getByRole('list', { name: 'Slips on the table' });
    const first = within(table).getByText(/^Slip 1:/);
    const [, letters = ''] = /^Slip 1: ([A-F ]+)$/.exec(first.textContent) ?? [];
    expect(letters).toMatch(/^[A-F]( [A-F]){2}$/);
    await user.type(screen.getByLabelText('Up to three letters'), `${letters}{Enter}`);
    await within(table).findByText(/^Slip 1: .*, in$/);
    await onScreen('1 of 12 are in');
    await user.click(screen.getByRole('button', { name: 'All slips at once' }));
    await onScreen('12 of 12 are in');
    expect(screen.getByText('All slips are in. Close the vote.')).toBeInTheDocument();
    await press('{PageDown}');
    await onScreen('What we fix first');
    expect(screen.getByText(/^“This is what we chose/)).toBeInTheDocument();
  });
});
