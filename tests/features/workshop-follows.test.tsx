import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { countHands, onScreen, openConsole, pause } from './workshop-room.ts';

/** Forms show what is stored, and nothing that was filled in is lost on the way. */

test('a count that is taken back leaves the fields, and another console’s count fills them', async () => {
  const { user, press, session, id } = await openConsole();
  await press('{PageDown}');
  await countHands(user, ['1', '2', '3']);
  await onScreen('6 of 6 are in');
  await user.click(screen.getByRole('button', { name: 'Take back the last step' }));
  await onScreen('0 of 6 are in');
  expect(screen.getByLabelText('Hands for 2')).toHaveValue('');
  const room = await (await session.workshops()).open(id);
  const counts = [0, 0, 0, 5, 0];
  await act(async () => {
    await room?.append({
      ...{ type: 'hands', item: 'sale.promise', round: 1 },
      ...{ counts, abstained: 0 },
    });
  });
  await waitFor(() => {
    expect(screen.getByLabelText('Hands for 3')).toHaveValue('5');
  });
});

test('an action that is filled in counts when the room moves on', async () => {
  const { user, press } = await openConsole();
  pause();
  await user.click(screen.getByRole('button', { name: 'Go to the actions' }));
  await user.type(await screen.findByLabelText('What'), 'Greet within a minute');
  await user.type(screen.getByLabelText('Who'), 'Ines');
  await user.type(screen.getByLabelText('By when'), '2027-01-15');
  await press('{PageDown}');
  expect(await onScreen('Greet within a minute')).toBeInTheDocument();
});
