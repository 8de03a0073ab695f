import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Place, RoomEvent } from '#domain/workshop/workshop.ts';
import type { Session } from '#session/session.ts';
import { countHands, findNow, onScreen, openConsole, pause } from './workshop-room.ts';

/** What was typed and not saved when the room moves on. */

const HELD = /^Something you typed here cannot be taken/;
const COLLECT: Place = { stage: 'question', item: 'sale.promise', phase: 'collect' };

/** As if it came from another window. */
async function elsewhere(session: Session, id: string, event: RoomEvent) {
  const room = await (await session.workshops()).open(id);
  pause();
  await act(async () => {
    await room?.append(event);
  });
}

const handsOf = (counts: readonly number[]): RoomEvent => ({
  type: 'hands',
  item: 'sale.promise',
  round: 1,
  counts: [...counts],
  abstained: 0,
});

const column = async (label: RegExp) => within(await findNow()).findByLabelText(label);

async function openFirst() {
  const opened = await openConsole();
  await opened.press('{PageDown}');
  await onScreen('0 of 6 are in');
  return opened;
}

describe('a count', () => {
  test('that cannot be read holds the room until it is put right', async () => {
    const { user, press } = await openFirst();
    await user.type(screen.getByLabelText('Hands for 1'), '3');
    const wrong = screen.getByLabelText('Hands for 2');
    await user.type(wrong, '9x');
    await press('{PageDown}');
    expect(await screen.findByText(HELD)).toBeInTheDocument();
    expect(await onScreen('0 of 6 are in')).toBeInTheDocument();
    await waitFor(() => {
      expect(wrong).toHaveAccessibleDescription('Type whole numbers from 0 to 200.');
    });
    expect(wrong).toHaveFocus();
    await user.type(wrong, '{Backspace}{Backspace}2');
    await press('{PageDown}');
    expect(await column(/^2 .*: 2 people$/)).toBeInTheDocument();
    expect(screen.queryByText(HELD)).not.toBeInTheDocument();
  });

  test('that cannot be read stays behind when the coach goes on without it', async () => {
    const { user, press } = await openFirst();
    await user.type(screen.getByLabelText('Hands for 2'), '9x');
    await press('{PageDown}');
    await screen.findByText(HELD);
    pause();
    await user.click(screen.getByRole('button', { name: 'Go on without it' }));
    expect(await onScreen('No answers yet.')).toBeInTheDocument();
    expect(screen.queryByText(HELD)).not.toBeInTheDocument();
  });

  test('that was put right and saved holds nothing any more', async () => {
    const { user, press } = await openFirst();
    const wrong = screen.getByLabelText('Hands for 2');
    await user.type(wrong, '9x');
    await press('{PageDown}');
    await screen.findByText(HELD);
    await user.type(wrong, '{Backspace}{Enter}');
    await onScreen('9 are in');
    expect(screen.queryByText(HELD)).not.toBeInTheDocument();
  });

  test('that held the room is not spoken of when another window has been on and back', async () => {
    const { user, press, session, id } = await openFirst();
    await user.type(screen.getByLabelText('Hands for 2'), '9x');
    await press('{PageDown}');
    await screen.findByText(HELD);
    const to: Place = { ...COLLECT, phase: 'reveal' };
    await elsewhere(session, id, { type: 'move', from: COLLECT, to });
    await elsewhere(session, id, { type: 'move', from: to, to: COLLECT });
    expect(await screen.findByLabelText('Hands for 2')).toHaveValue('');
    expect(screen.queryByText(HELD)).not.toBeInTheDocument();
  });

  test('is entered when another window has moved the room on', async () => {
    const { user, session, id } = await openFirst();
    await user.type(screen.getByLabelText('Hands for 3'), '4');
    const to: Place = { ...COLLECT, phase: 'reveal' };
    await elsewhere(session, id, { type: 'move', from: COLLECT, to });
    expect(await column(/^3 .*: 4 people$/)).toBeInTheDocument();
  });

  test('that was saved and is corrected is entered in the same way', async () => {
    const { user, session, id } = await openFirst();
    await countHands(user, ['1', '', '3']);
    await onScreen('4 of 6 are in');
    await user.type(screen.getByLabelText('Hands for 3'), '2');
    const to: Place = { ...COLLECT, phase: 'reveal' };
    await elsewhere(session, id, { type: 'move', from: COLLECT, to });
    expect(await column(/^3 .*: 2 people$/)).toBeInTheDocument();
  });

  test('does not replace another one that was saved meanwhile', async () => {
    const { user, press, session, id } = await openFirst();
    await user.type(screen.getByLabelText('Hands for 3'), '1');
    await elsewhere(session, id, handsOf([0, 0, 5, 0, 0]));
    await onScreen('5 of 6 are in');
    await press('{PageDown}');
    expect(await screen.findByText(/^Another window has saved a count/)).toBeInTheDocument();
    pause();
    await user.click(screen.getByRole('button', { name: 'Go on without it' }));
    expect(await column(/^2 .*: 5 people$/)).toBeInTheDocument();
  });
});

test('a note is entered once, however often the room moves on', async () => {
  const { user, press } = await openFirst();
  await countHands(user, ['1', '2', '3']);
  await press('{PageDown}');
  await user.type(await screen.findByLabelText('What was said'), 'The till jams');
  await press('{PageDown}');
  await press('{PageDown}');
  await press('{PageUp}');
  const notes = await screen.findByRole('list', { name: 'Notes on this question' });
  expect(within(notes).getAllByText('The till jams')).toHaveLength(1);
});

test('half an action holds the room and says what is missing', async () => {
  const { user, press } = await openConsole();
  pause();
  await user.click(screen.getByRole('button', { name: 'Go to the actions' }));
  await user.type(await screen.findByLabelText('What'), 'Greet within a minute');
  await press('{PageDown}');
  expect(await screen.findByText(HELD)).toBeInTheDocument();
  await waitFor(() => {
    expect(screen.getByLabelText('Who')).toBeInvalid();
  });
  expect(await onScreen('What we will do')).toBeInTheDocument();
});

test('a page-turner darkens the screen while the coach is in the middle of a count', async () => {
  const { user, press } = await openFirst();
  const field = screen.getByLabelText('Hands for 1');
  await user.type(field, '3');
  await press('.');
  expect(await onScreen('The screen is dark.')).toBeInTheDocument();
  await press('{Escape}');
  expect(await onScreen('0 of 6 are in')).toBeInTheDocument();
  expect(field).toHaveValue('3');
  const parking = screen.getByLabelText('Parking lot: one line');
  await user.type(parking, 'b.');
  expect(parking).toHaveValue('b.');
  expect(await onScreen('0 of 6 are in')).toBeInTheDocument();
});

test('a line that was typed and not parked is parked when the coach leaves the console', async () => {
  const { user } = await openConsole();
  await user.type(screen.getByLabelText('Parking lot: one line'), 'the till');
  await user.click(screen.getByRole('link', { name: 'Show the screen in this window' }));
  await screen.findByRole('heading', { name: 'How do our customers meet us?' });
  await user.keyboard('c');
  const parked = await screen.findByRole('list', { name: 'Parked' });
  expect(within(parked).getByText('the till')).toBeInTheDocument();
});
