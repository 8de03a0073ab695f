import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { findNow, onScreen, openConsole, pause } from './workshop-room.ts';

/** A step that is taken back leaves nothing behind, and nothing stands twice. */

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const listed = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((line) => line.firstElementChild?.textContent);

async function openWith(events: readonly RoomEvent[]) {
  const opened = await openConsole();
  const room = await (await opened.session.workshops()).open(opened.id);
  await act(async () => {
    for (const event of events) await room?.append(event);
  });
  pause();
  return opened;
}

const AGREED = ['Greet within a minute', 'Call back'].map((text): RoomEvent => ({
  type: 'action',
  action: { text, who: 'Ines', due: '2026-12-24' },
}));

test.each(['Mornings', 'Evenings'])(
  'a note that came back with an undo stands once when %s is changed next',
  async (next) => {
    const { user, press } = await openWith([
      { type: 'note', item: 'sale.promise', text: 'Mornings' },
      { type: 'note', item: 'sale.promise', text: 'Evenings' },
    ]);
    await press('{PageDown}');
    await press('{PageDown}');
    await press('{PageDown}');
    await user.click(await button('Change: Mornings'));
    await user.click(await button('Take back the last step'));
    await user.click(await button(`Change: ${next}`));
    expect(screen.getByLabelText('What was said')).toHaveValue(next);
    expect(listed('Notes on this question')).toEqual([
      next === 'Mornings' ? 'Evenings' : 'Mornings',
    ]);
    await user.click(await button('Keep the note'));
    expect(listed('Notes on this question').toSorted()).toEqual(['Evenings', 'Mornings']);
  },
);

test('an agreed action that came back with an undo stands once, agreed on again or not', async () => {
  const { user } = await openWith(AGREED);
  await user.click(await button('Go to the actions'));
  const before = async () => {
    await user.click(await button('Change: Call back'));
    await user.click(await button('Take back the last step'));
    expect(screen.getByLabelText('What')).toHaveValue('Call back');
  };
  await before();
  await user.click(await button('Agree on it'));
  await waitFor(() => {
    expect(screen.getByLabelText('What')).toHaveValue('');
  });
  expect(listed('Agreed today')).toHaveLength(2);
  await before();
  await user.click(await button('Change: Greet within a minute'));
  await waitFor(() => {
    expect(screen.getByLabelText('What')).toHaveValue('Greet within a minute');
  });
  expect(listed('Agreed today')).toEqual(['Call back – Ines, by 24 December 2026']);
});

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
