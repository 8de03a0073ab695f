import { dayOf } from '../calendar.ts';
import type { Workshop } from './workshop.ts';

/** The ISO day on which the room first moved on; of one that never did, the day it was set up. */
export function workshopDay({ createdAt, events }: Workshop): string | undefined {
  const first = events.find(({ event }) => event.type === 'move')?.at;
  return dayOf(first === undefined ? createdAt : new Date(first).toISOString());
}
