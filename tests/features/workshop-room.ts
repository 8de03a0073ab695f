import type { UserEvent } from '@testing-library/user-event';
import { act, screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import type { RoomEvent, WorkshopSetup } from '#domain/workshop/workshop.ts';
import { to } from '#ui/routes.ts';
import { openTab } from '../session/storage.ts';
import { openApp } from '../support/render-app.tsx';

/** A room of six people at its welcome, and what a coach does in it. */

const SETUP: WorkshopSetup = {
  business: { name: 'Corner Bakery', kind: 'counter' },
  questions: { kind: 'quick' },
  people: 6,
  way: 'hands',
  minutes: 60,
};

/** Longer than the time in which a second press is the same press. */
export const pause = () => vi.setSystemTime(Date.now() + 1000);

export async function openConsole(setup: Partial<WorkshopSetup> = {}, at = to.console) {
  const session = await openTab({ clock: () => new Date() });
  const id = await (await session.workshops()).start({ ...SETUP, ...setup });
  const opened = await openApp(at(id), session);
  await screen.findByRole('heading', { level: 1 });
  const press = async (key: string) => {
    pause();
    await opened.user.keyboard(key);
  };
  return { ...opened, id, press };
}

/** A room in which that has happened. */
export async function openWith(events: readonly RoomEvent[]) {
  const opened = await openConsole();
  const room = await (await opened.session.workshops()).open(opened.id);
  await act(async () => {
    for (const event of events) await room?.append(event);
  });
  pause();
  return opened;
}

export const findNow = () => screen.findByRole('region', { name: 'On the screen now' });
export const onScreen = async (text: string | RegExp) => within(await findNow()).findByText(text);

export async function countHands(user: UserEvent, hands: readonly string[]) {
  for (const [level, typed] of hands.entries()) {
    await user.type(screen.getByLabelText(`Hands for ${level}`), typed === '' ? '{Tab}' : typed);
  }
  await user.click(screen.getByRole('button', { name: 'Save the count' }));
}
