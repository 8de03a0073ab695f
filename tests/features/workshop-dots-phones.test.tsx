import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { workshopNumber } from '#domain/workshop/ballot-code.ts';
import { decodeDots, type DotSlip, encodeDots, phoneLines } from '#domain/workshop/dot-code.ts';
import { linesOf } from '#domain/workshop/dots.ts';
import { roomOf } from '#domain/workshop/room.ts';
import { to } from '#ui/routes.ts';
import { openTab } from '../session/storage.ts';
import { findTitle, openApp } from '../support/render-app.tsx';
import { onScreen, openConsole, pause } from './workshop-room.ts';

/** Dots that are given on phones and come back as links. */

const LINES: DotSlip['lines'] = [
  { kind: 'question', letter: 'A', item: 'delivery.promise' },
  { kind: 'own', letter: 'B', mark: 80 },
];
const INVITATION: DotSlip = {
  ...{ round: 1, lines: LINES, dots: [], isBlank: true },
  ...{ kind: 'counter', workshop: workshopNumber('w1'), sender: 0 },
};

const openPhone = async (slip = INVITATION) => {
  const session = await openTab();
  // What the page waits for may already be there.
  await (await session.workshops()).ownBallot(slip.workshop, `dots/${slip.round}`);
  return openApp(to.ballot(encodeDots(slip)), session);
};

const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));

/** What the code on the page hands in. */
const handedIn = async () => {
  const link = await screen.findByRole('link', { name: /workshop\/vote/ });
  const read = decodeDots(link.textContent.split('vote/')[1] ?? '');
  return read.ok ? read.slip : undefined;
};

describe('dots on a phone', () => {
  test('are given, moved within the rule, kept, and handed in as a code', async () => {
    const { session, user } = await openPhone();
    await findTitle('Your dots');
    await user.click(group(/^Line B \(see the screen\)/).getByLabelText('2 dots'));
    await user.click(group(/^A /).getByLabelText('1 dot'));
    expect(group(/^A /).getByLabelText('2 dots')).toBeDisabled();
    expect(screen.getByText(/^3 of 3 dots given/)).toBeInTheDocument();
    await user.click(group(/^Line B/).getByLabelText('1 dot'));
    expect(group(/^A /).getByLabelText('2 dots')).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Show my code' }));
    const first = await handedIn();
    expect(first).toMatchObject({ dots: ['A', 'B'], isBlank: false, lines: LINES });
    await act(async () => {
      await session.close();
    });
    await openPhone();
    await waitFor(() => {
      expect(group(/^A /).getByLabelText('1 dot')).toBeChecked();
    });
  });

  test('are one in the second vote, and none can be handed in too', async () => {
    const { user } = await openPhone({ ...INVITATION, round: 2 });
    await findTitle('Your dots');
    expect(group(/^A /).getAllByRole('radio')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Show my code' }));
    expect(await handedIn()).toMatchObject({ round: 2, dots: [] });
  });

  test('of somebody else are for the coach, and what is damaged says so', async () => {
    await openPhone({ ...INVITATION, isBlank: false, sender: 300, dots: ['A'] });
    await findTitle('This is a filled-in ballot.');
    await openApp(to.ballot(encodeDots(INVITATION).slice(0, -4)));
    await findTitle('This ballot does not open');
  });
});

describe('the console', () => {
  test('takes links of phones in, says what it refuses, and shows nothing before the close', async () => {
    const { session, user, press, id } = await openConsole({ way: 'ballots' });
    const room = await (await session.workshops()).open(id);
    if (room === undefined) throw new Error('The room is gone');
    await act(() => room.append({ type: 'line', text: 'Shorter queues' }));
    pause();
    await user.click(screen.getByRole('button', { name: 'Go to the dots' }));
    await onScreen('Shorter queues');
    expect(screen.getByRole('img', { name: 'Code that opens the dots on a phone' })).toBeVisible();
    const { workshop } = room.store.getState();
    const lines = phoneLines(linesOf(workshop, roomOf(workshop), 1));
    const slip = { ...INVITATION, workshop: workshopNumber(id), lines };
    const link = (sender: number, dots: readonly string[]) =>
      `https://x.example/#/workshop/vote/${encodeDots({ ...slip, sender, dots, isBlank: false })}`;
    const chat = [
      link(300, ['A', 'A']),
      link(301, ['A']),
      link(302, []),
      `vote/${encodeDots(slip)}`,
    ];
    await user.click(screen.getByLabelText('Paste links, or a whole chat'));
    await user.paste(chat.join(' '));
    await user.click(screen.getByRole('button', { name: 'Take them in' }));
    expect(await onScreen('3 of 6 are in')).toBeInTheDocument();
    expect(await screen.findByText(/It is the invitation, not a ballot/)).toBeInTheDocument();
    await press('{PageDown}');
    expect(await onScreen('3 dots, chosen')).toBeInTheDocument();
  });
});
