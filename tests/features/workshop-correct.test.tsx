import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { to } from '#ui/routes.ts';
import { address, findTitle, settle } from '../support/render-app.tsx';
import { findNow, onScreen, openConsole, openWith, pause } from './workshop-room.ts';

/** What was entered can be corrected long after it was, and once is enough for the result. */

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const listed = (name: string) =>
  within(screen.queryByRole('list', { name }) ?? document.createElement('ul'))
    .queryAllByRole('listitem')
    .map((line) => line.firstElementChild?.textContent);

const GREET = { text: 'Greet within a minute', who: 'Ines', due: '2026-12-24' };
const AGREED = ['Greet within a minute', 'Call back', 'Ask one question'].map(
  (text): RoomEvent => ({ type: 'action', action: { ...GREET, text } }),
);
const END: readonly RoomEvent[] = [
  { type: 'hands', item: 'sale.promise', round: 1, counts: [1, 0, 1, 3, 0], abstained: 0 },
  { type: 'move', from: { stage: 'welcome' }, to: { stage: 'close' } },
];

async function agree(user: UserEvent, day: string) {
  fireEvent.change(screen.getByLabelText('By when'), { target: { value: day } });
  await user.click(await button('Agree on it'));
}

describe('a parked line', () => {
  test('is taken off long after, and that can be taken back', async () => {
    const { user } = await openWith([{ type: 'park', text: 'the till' }, ...END.slice(1)]);
    await onScreen('Parked for later: the till');
    for (let at = 0; at < 11; at += 1) pause();
    await user.click(await button('Take off: the till'));
    expect(listed('Parked')).toEqual([]);
    expect(within(await findNow()).queryByText(/the till/)).not.toBeInTheDocument();
    expect(screen.getByLabelText('Parking lot: one line')).toHaveFocus();
    await user.click(await button('Take back the last step'));
    await onScreen('Parked for later: the till');
  });

  test('is corrected in its field, and what was typed there before is parked first', async () => {
    const { user } = await openWith([{ type: 'park', text: 'teh till' }]);
    const field = screen.getByLabelText('Parking lot: one line');
    await user.type(field, 'the door');
    await user.click(await button('Change: teh till'));
    expect(field).toHaveValue('teh till');
    expect(listed('Parked')).toEqual(['teh till', 'the door']);
    await user.clear(field);
    await user.type(field, 'the till{Enter}');
    expect(listed('Parked')).toEqual(['the till', 'the door']);
    await user.click(await button('Take back the last step'));
    expect(listed('Parked')).toEqual(['teh till', 'the door']);
    await user.click(await button('Change: the door'));
    await user.click(await button('Leave it as it was'));
    expect(field).toHaveValue('');
    expect(listed('Parked')).toEqual(['teh till', 'the door']);
  });

  test('that was only typed is named at the close', async () => {
    const { user, press } = await openConsole();
    const field = screen.getByLabelText('Parking lot: one line');
    await user.type(field, 'the till');
    expect(field).not.toHaveAccessibleDescription();
    pause();
    await user.click(await button('Go to the actions'));
    await press('{PageDown}');
    await onScreen('Thank you');
    expect(field).toHaveAccessibleDescription(/not parked yet/);
    await user.click(await button('Park it'));
    await onScreen('Parked for later: the till');
    expect(field).not.toHaveAccessibleDescription();
  });
});

test('a note is taken off, and corrected where it stands, also when the room moves on', async () => {
  const { user, press } = await openWith([
    { type: 'note', item: 'sale.promise', text: 'Mornings' },
    { type: 'note', item: 'sale.promise', text: 'Evenings' },
    { type: 'note', item: 'sale.promise', text: 'Nights' },
    ...END.slice(0, 1),
  ]);
  await press('{PageDown}');
  await press('{PageDown}');
  await user.click(await button('Take off: Evenings'));
  expect(listed('Notes on this question')).toEqual(['Mornings', 'Nights']);
  await user.click(await button('Change: Mornings'));
  await user.type(screen.getByLabelText('What was said'), ' are busy');
  await press('{PageDown}');
  await waitFor(() => {
    expect(listed('Notes on this question')).toEqual(['Mornings are busy', 'Nights']);
  });
});

describe('an agreed action', () => {
  const openBoard = async () => {
    const opened = await openWith(AGREED);
    await opened.user.click(await button('Go to the actions'));
    await onScreen('What we will do');
    return opened;
  };

  test('is changed in the form, and stands as it was until it is agreed', async () => {
    const { user } = await openBoard();
    expect(screen.getByText(/Three are agreed/)).toBeInTheDocument();
    await user.click(await button('Change: Greet within a minute'));
    expect(await screen.findByLabelText('What')).toHaveValue('Greet within a minute');
    expect(screen.getByLabelText('What')).toHaveFocus();
    expect(screen.getByLabelText('By when')).toHaveValue('2026-12-24');
    expect(await onScreen('Greet within a minute')).toBeInTheDocument();
    await user.clear(screen.getByLabelText('Who'));
    await user.type(screen.getByLabelText('Who'), 'Bruno');
    await user.click(await button('Agree on it'));
    expect(await onScreen('Bruno, by 24 December 2026')).toBeInTheDocument();
    expect(listed('Agreed today')).toHaveLength(3);
    expect(listed('Agreed today')[0]).toBe('Greet within a minute – Bruno, by 24 December 2026');
    await user.click(await button('Take back the last step'));
    expect(listed('Agreed today')[0]).toBe('Greet within a minute – Ines, by 24 December 2026');
  });

  test('stands as it was when the coach goes on without what is missing', async () => {
    const { user, press } = await openBoard();
    await user.click(await button('Change: Call back'));
    await user.clear(await screen.findByLabelText('Who'));
    await press('{PageDown}');
    pause();
    await user.click(await button('Go on without it'));
    await onScreen('Thank you');
    expect(await onScreen('Call back')).toBeInTheDocument();
  });

  test('is not changed while another is half typed', async () => {
    const { user } = await openBoard();
    await user.click(await button('Take off: Call back'));
    expect(await screen.findByLabelText('What')).toHaveFocus();
    await user.type(screen.getByLabelText('What'), 'Smile');
    await user.click(await button('Change: Ask one question'));
    await waitFor(() => {
      expect(screen.getByLabelText('Who')).toHaveAccessibleDescription(/Say what, who/);
    });
    expect(screen.getByLabelText('What')).toHaveValue('Smile');
    expect(listed('Agreed today')).toHaveLength(2);
    await user.type(screen.getByLabelText('Who'), 'Ines');
    fireEvent.change(screen.getByLabelText('By when'), { target: { value: '2026-12-01' } });
    await user.click(await button('Change: Ask one question'));
    await waitFor(() => {
      expect(screen.getByLabelText('What')).toHaveValue('Ask one question');
    });
    expect(listed('Agreed today')).toHaveLength(3);
    expect(listed('Agreed today').at(-1)).toMatch(/^Smile/);
  });

  test.each(['0001-11-11', '2126-11-11'])('has no day like %s, also with a key', async (day) => {
    const { user, press } = await openWith(AGREED.slice(0, 1));
    await user.click(await button('Go to the actions'));
    await user.type(await screen.findByLabelText('What'), 'Call back');
    await user.type(screen.getByLabelText('Who'), 'Ines');
    await agree(user, day);
    const field = screen.getByLabelText('By when');
    await waitFor(() => {
      expect(field).toHaveAccessibleDescription(/^Check the year\./);
    });
    expect(field).toBeInvalid();
    await press('{PageDown}');
    await onScreen('What we will do');
    expect(within(await findNow()).queryByText('Call back')).not.toBeInTheDocument();
  });
});

describe('the result', () => {
  const assessments = ({ session }: Awaited<ReturnType<typeof openConsole>>) => [
    ...session.store.getState().assessments.keys(),
  ];
  const backAtConsole = async (id: string) => {
    window.location.hash = to.console(id);
    await findTitle('Console: Corner Bakery');
  };

  test('is made once, however often and quickly it is asked for', async () => {
    const opened = await openWith(END);
    const keep = await button('Open as an assessment');
    fireEvent.click(keep);
    fireEvent.click(keep);
    await waitFor(() => {
      expect(address()).toMatch(/\/results$/);
    });
    expect(assessments(opened)).toHaveLength(1);
  });

  test('is there when the room is opened again; another one is made on purpose', async () => {
    const opened = await openWith(END);
    const { user, session, id } = opened;
    await user.click(await button('Open as an assessment'));
    await waitFor(() => {
      expect(address()).toMatch(/\/results$/);
    });
    const [first = ''] = assessments(opened);
    await backAtConsole(id);
    const there = await screen.findByRole('link', { name: 'Open the assessment' });
    expect(there).toHaveAttribute('href', to.results(first));
    expect(screen.queryByRole('button', { name: 'Open as an assessment' })).not.toBeInTheDocument();
    await user.click(await button('Make another with today’s answers'));
    await waitFor(() => {
      expect(assessments(opened)).toHaveLength(2);
    });
    await settle(session);
    await backAtConsole(id);
    const [, second = ''] = assessments(opened);
    const latest = await screen.findByRole('link', { name: 'Open the assessment' });
    expect(latest).toHaveAttribute('href', to.results(second));
    await act(async () => {
      await session.remove(second);
    });
    expect(latest).toHaveAttribute('href', to.results(first));
    await act(async () => {
      await session.remove(first);
    });
    expect(await button('Open as an assessment')).toBeInTheDocument();
  });
});

test('five minutes less are not offered once the stage has not that much left', async () => {
  const { user, session, id } = await openConsole();
  // The welcome of an hour takes five minutes.
  await user.click(await button('Five minutes more'));
  pause();
  const less = await button('Five minutes less');
  await user.click(less);
  await waitFor(() => {
    expect(less).toHaveAttribute('aria-disabled', 'true');
  });
  await user.click(less);
  expect(screen.getByRole('timer')).not.toHaveTextContent('over');
  const room = await (await session.workshops()).open(id);
  expect(room?.store.getState().workshop.events).toHaveLength(2);
});
