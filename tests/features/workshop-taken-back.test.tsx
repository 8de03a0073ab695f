import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findNow, onScreen, openWith } from './workshop-room.ts';

/** A step that is taken back leaves nothing behind. */

const button = (name: string | RegExp) => screen.findByRole('button', { name });
test('a line that is half typed when the first dots come is no step of the room', async () => {
  const { user } = await openWith([{ type: 'line', text: 'Longer hours' }]);
  await user.click(await button('Go to the dots'));
  const wall = async () =>
    within(await findNow())
      .getAllByRole('listitem')
      .map((each) => each.textContent);
  await onScreen('Longer hours');
  const before = await wall();
  await user.type(screen.getByLabelText('One more line'), 'Half');
  await user.type(screen.getByLabelText('Up to three letters'), 'a{Enter}');
  await onScreen('1 of 6 are in');
  await user.click(await button('Take back the last step'));
  await onScreen('0 of 6 are in');
  expect(await wall()).toEqual(before);
});
