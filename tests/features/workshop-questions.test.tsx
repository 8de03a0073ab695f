import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { to } from '#ui/routes.ts';
import { findTitle } from '../support/render-app.tsx';
import { countHands, findNow, onScreen, openConsole } from './workshop-room.ts';

describe('a question', () => {
  test('is counted in silence, revealed, talked about and voted on again', async () => {
    const { user, press } = await openConsole();
    await press('{PageDown}');
    await onScreen('0 of 6 are in');
    await countHands(user, ['1', '0', '1', '3']);
    expect(await onScreen('5 of 6 are in')).toBeInTheDocument();
    expect(within(await findNow()).queryByText(/Middle answer/)).not.toBeInTheDocument();
    await press('{PageDown}');
    expect(await onScreen('Middle answer: Reliable')).toBeInTheDocument();
    expect(within(await findNow()).getByLabelText('3 Reliable: 3 people')).toBeInTheDocument();
    await press('{PageDown}');
    await user.type(await screen.findByLabelText('What was said'), 'Mornings are fine');
    await user.click(screen.getByRole('button', { name: 'Keep the note' }));
    expect(await screen.findByText('Mornings are fine')).toBeInTheDocument();
    await press('{PageDown}');
    await onScreen(/^Second vote/);
    await countHands(user, ['', '', '', '6']);
    await onScreen('6 of 6 are in');
    await press('{PageDown}');
    expect(await onScreen('First vote')).toBeInTheDocument();
    expect(await onScreen('Very strong agreement')).toBeInTheDocument();
  });

  test('shows nothing but the count below three answers', async () => {
    const { user, press } = await openConsole();
    await press('{PageDown}');
    await countHands(user, ['1', '1']);
    await onScreen('2 of 6 are in');
    await press('{PageDown}');
    expect(await onScreen(/2 answers: too few to show/)).toBeInTheDocument();
    expect(within(await findNow()).queryByText(/Middle answer/)).not.toBeInTheDocument();
  });

  test('names a count that cannot be, and counts what somebody who joined has raised', async () => {
    const { user, press } = await openConsole();
    await press('{PageDown}');
    await onScreen('0 of 6 are in');
    const field = screen.getByLabelText('Hands for 2');
    await user.type(field, 'a few');
    await user.click(screen.getByRole('button', { name: 'Save the count' }));
    await waitFor(() => {
      expect(field).toHaveAccessibleDescription('Type whole numbers from 0 to 200.');
    });
    await user.clear(field);
    await user.type(field, '7');
    expect(screen.getByText(/7 hands from 6 people/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save the count' }));
    expect(await onScreen('7 are in')).toBeInTheDocument();
  });
});

describe('what is typed', () => {
  test('and not saved counts when the room moves on, and stands there when it comes back', async () => {
    const { user, press } = await openConsole();
    await press('{PageDown}');
    await onScreen('0 of 6 are in');
    await user.type(screen.getByLabelText('Hands for 1'), '2');
    await user.type(screen.getByLabelText('Hands for 3'), '4');
    await press('{PageDown}');
    expect(await onScreen('Middle answer: Reliable')).toBeInTheDocument();
    await press('{PageUp}');
    expect(await screen.findByLabelText('Hands for 3')).toHaveValue('4');
    expect(screen.getByLabelText('Hands for 0')).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Save the count' }));
    expect(await onScreen('6 of 6 are in')).toBeInTheDocument();
  });

  test('at a second vote leads on to before and after without the button', async () => {
    const { user, press } = await openConsole();
    await press('{PageDown}');
    await countHands(user, ['', '', '6']);
    for (const place of ['reveal', 'talk', 'second']) {
      await press('{PageDown}');
      if (place === 'talk') {
        await user.type(await screen.findByLabelText('What was said'), 'Mornings are fine');
      }
    }
    await onScreen(/^Second vote/);
    await user.type(screen.getByLabelText('Hands for 3'), '6');
    await press('{PageDown}');
    expect(await onScreen('First vote')).toBeInTheDocument();
    expect(await screen.findByText('Mornings are fine')).toBeInTheDocument();
  });
});

describe('the keys', () => {
  test('a second press within the same moment is one step', async () => {
    const { user, press } = await openConsole();
    await press('{PageDown}{PageDown}');
    await onScreen('0 of 6 are in');
    await press('{PageUp}');
    expect(await onScreen('How do our customers meet us?')).toBeInTheDocument();
    await user.keyboard('{PageDown}');
    expect(await onScreen('How do our customers meet us?')).toBeInTheDocument();
  });

  test('make the screen dark and bright again without a step', async () => {
    const { press } = await openConsole();
    await press('.');
    expect(await onScreen('The screen is dark.')).toBeInTheDocument();
    await press('{Escape}');
    expect(await onScreen('How do our customers meet us?')).toBeInTheDocument();
    await press('b');
    expect(await onScreen('The screen is dark.')).toBeInTheDocument();
  });

  test('letters typed into a field are letters, but a page key still moves the room', async () => {
    const { user, press } = await openConsole();
    await press('p');
    const lot = screen.getByLabelText('Parking lot: one line');
    expect(lot).toHaveFocus();
    await user.type(lot, 'b. r');
    expect(lot).toHaveValue('b. r');
    expect(await onScreen('How do our customers meet us?')).toBeInTheDocument();
    await press('{PageDown}');
    expect(await onScreen('0 of 6 are in')).toBeInTheDocument();
  });
});

describe('the screen of the room', () => {
  test('walks by itself in one window, and C leads back to the console', async () => {
    const { press } = await openConsole({}, to.screen);
    await findTitle('How do our customers meet us?');
    await press('{PageDown}');
    expect(await screen.findByText('0 of 6 are in')).toBeInTheDocument();
    expect(document.title).toMatch(/^Screen: Corner Bakery/);
    await press('c');
    await findTitle('Console: Corner Bakery');
  });
});
