import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { openConsole, pause } from './workshop-room.ts';

/** What a room leaves on paper, and what the console says of it. */

const WELCOME = { stage: 'welcome' } as const;
const DOTS = { stage: 'dots', phase: 'collect' } as const;
const RESULT = { stage: 'dots', phase: 'result' } as const;

/** A room of Arabic and emoji, at its end. */
const SAID: readonly RoomEvent[] = [
  { type: 'note', item: 'sale.promise', text: 'We say مرحبا first' },
  { type: 'park', text: 'New till' },
  { type: 'park', text: 'A 🥐 for everyone' },
  { type: 'move', from: WELCOME, to: DOTS },
  { type: 'line', text: 'Warm 🥖' },
  ...[1, 2, 3].map((voter): RoomEvent => {
    return { type: 'dots', voter, round: 1, lines: ['own/Warm 🥖'] };
  }),
  { type: 'move', from: DOTS, to: RESULT },
  {
    type: 'action',
    action: { text: `Greet. ${'And then '.repeat(300)}`, who: 'Ines 👩‍🍳', due: '2026-12-24' },
  },
  { type: 'move', from: RESULT, to: { stage: 'close' } },
];

async function openEnd(events: readonly RoomEvent[]) {
  const business = { name: 'مخبز Corner', kind: 'counter' } as const;
  const opened = await openConsole({ business });
  const room = await (await opened.session.workshops()).open(opened.id);
  await act(async () => {
    for (const event of events) {
      pause();
      await room?.append(event);
    }
  });
  await screen.findByRole('heading', { name: 'Files for everyone' });
  return opened;
}

const region = () => screen.findByRole('region', { name: 'Not all of it is on paper' });
const linesIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const boxed = (field: string, lost: string) =>
  `${field}: the paper has no letters yet for “${lost}”; a small box stands there instead.`;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const NAME = boxed('Name of the business', 'مخبز');

describe('what is not on paper as written is said entry by entry', () => {
  test('of the minutes, by the names of the room', async () => {
    const { user } = await openEnd(SAID);
    expect(screen.queryByRole('region', { name: 'Not all of it is on paper' })).toBeNull();
    await user.click(button('Minutes (PDF)'));
    const lines = linesIn(await region());
    expect(lines).toHaveLength(5);
    expect(lines).toEqual([
      NAME,
      boxed('Action 1, who', '👩‍🍳'),
      expect.stringMatching(/^What was said on “.+\?”: the paper has no letters yet for “مرحبا”/),
      boxed('A line from the room to choose from', '🥖'),
      boxed('Parked for later, line 2', '🥐'),
    ]);
    expect(
      screen.getByText(/is saved\. Not all of it is on paper; the list below says what\.$/, {
        selector: '[role=status]',
      }),
    ).toBeInTheDocument();
  });

  test('of the chart of the group, with what was cut', async () => {
    const { user } = await openEnd(SAID);
    await user.click(button(/^Wall chart/));
    const lines = linesIn(await region());
    expect(lines).toHaveLength(3);
    expect(lines).toEqual([
      NAME,
      expect.stringMatching(/^Action 1, what: shortened\. Left out: “.*And then/),
      boxed('Action 1, who', '👩‍🍳'),
    ]);
    await user.click(button('Group as a file'));
    await screen.findByText(/\.fifteen\.json is saved\.$/);
    expect(screen.queryByRole('region', { name: 'Not all of it is on paper' })).toBeNull();
  });

  test('of blank ballots, once for all of them', async () => {
    const business = { name: 'مخبز Corner', kind: 'counter' } as const;
    const { user } = await openConsole({ business, way: 'ballots' });
    await user.click(button('Blank ballots (PDF)'));
    expect(linesIn(await region())).toEqual([NAME]);
    expect(screen.getByText(/print on both sides of the sheet\. Not all of it/)).toBeVisible();
  });
});
