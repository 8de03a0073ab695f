import { roomOf } from '#domain/workshop/room.ts';
import type { RoomEvent, WorkshopSetup } from '#domain/workshop/workshop.ts';
import type { OpenRoom } from '#session/open-room.ts';
import type { Session } from '#session/session.ts';
import { countingIds, openTab, tickingClock } from './storage.ts';

/** A workshop as the windows of one browser have it. */

const SETUP: WorkshopSetup = {
  business: { name: 'Corner Bakery', kind: 'counter' },
  questions: { kind: 'quick' },
  people: 12,
  way: 'hands',
  minutes: 60,
};

/** The same id in every window of a test, but another sender in each. */
export const openWindow = (prefix: string, clock = tickingClock()) =>
  openTab({ clock, newId: countingIds(prefix) });

export const start = async (session: Session) => (await session.workshops()).start(SETUP);

export async function openIn(session: Session, id: string): Promise<OpenRoom> {
  const room = await (await session.workshops()).open(id);
  if (room === undefined) throw new Error(`There is no room ${id}`);
  return room;
}

export const workshopIn = (room: OpenRoom) => room.store.getState().workshop;
export const park = (text: string): RoomEvent => ({ type: 'park', text });
export const parkedIn = (room: OpenRoom) => roomOf(workshopIn(room)).parked.map(({ text }) => text);
