import type { TimedEvent, Workshop } from '#domain/workshop/workshop.ts';
import { readWorkshop } from '#domain/workshop/workshop-record.ts';
import type { Database } from './database.ts';

export const withEvents = (workshop: Workshop, events: readonly TimedEvent[]): Workshop => ({
  ...workshop,
  events: [...workshop.events, ...events],
});

export type KeptWorkshop = {
  readonly known: () => Workshop;
  /** Adds events to the record inside one transaction; false when it cannot be stored. */
  readonly write: (settled: (stored: number) => readonly TimedEvent[]) => Promise<boolean>;
};

/** The record of one workshop as this window last saw or wrote it; `isStored` once it was read. */
export function keptWorkshop(database: Database, first: Workshop, isStored: boolean): KeptWorkshop {
  let known = first;
  let isKept = isStored;
  return {
    known: () => known,
    write: async (settled) => {
      const plan = { mode: 'readwrite', stores: ['workshops'] } as const;
      const outcome = await database.run(plan, async (tx) => {
        const records = tx.objectStore('workshops');
        const record: unknown = await records.get(known.id);
        // What another window has deleted stays deleted; a room that was never stored begins here.
        const begun = isKept ? undefined : known;
        const stored = record === undefined ? begun : readWorkshop(record);
        // What a newer version wrote stays as it is; this window goes on in memory.
        if (stored === undefined) return undefined;
        const events = settled(stored.events.length);
        if (events.length === 0) return { workshop: stored, isThere: record !== undefined };
        const workshop = withEvents(stored, events);
        await records.put(workshop);
        return { workshop, isThere: true };
      });
      if (!outcome.ok || outcome.value === undefined) return false;
      known = outcome.value.workshop;
      isKept ||= outcome.value.isThere;
      return true;
    },
  };
}
