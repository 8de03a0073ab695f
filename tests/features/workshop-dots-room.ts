import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { RoomEvent, WorkshopSetup } from '#domain/workshop/workshop.ts';
import { onScreen, openConsole, pause } from './workshop-room.ts';

/** A room that has answered three questions and goes to the dots. */

const ANSWERS: readonly RoomEvent[] = [
  { type: 'hands', item: 'sale.promise', round: 1, counts: [0, 2, 2, 0, 0], abstained: 0 },
  { type: 'hands', item: 'delivery.promise', round: 1, counts: [4, 0, 0, 0, 0], abstained: 0 },
  { type: 'hands', item: 'problem.promise', round: 1, counts: [0, 0, 4, 0, 0], abstained: 0 },
];

export async function openDots(setup: Partial<WorkshopSetup> = {}, answers = ANSWERS) {
  const opened = await openConsole(setup);
  const room = await (await opened.session.workshops()).open(opened.id);
  await act(async () => {
    for (const answer of answers) await room?.append(answer);
  });
  pause();
  await opened.user.click(screen.getByRole('button', { name: 'Go to the dots' }));
  await onScreen('What do we fix first?');
  return opened;
}

export const typeSlip = async (user: UserEvent, letters: string) => {
  await user.type(screen.getByLabelText('Up to three letters'), letters);
  await user.click(screen.getByRole('button', { name: 'Take the dots in' }));
};
