import type { Workshop, WorkshopSetup } from '#domain/workshop/workshop.ts';
import { readWorkshop } from '#domain/workshop/workshop-record.ts';
import { isRecord } from '#domain/problems.ts';
import type { Core } from './core.ts';
import { keptWorkshop } from './kept-workshop.ts';
import { openRoom, type OpenRoom } from './open-room.ts';
import { openOwnBallots, type OwnBallots } from './own-ballots.ts';
import { printRaw } from './print-raw.ts';

/** A workshop on this device; one that cannot be read is kept as it is and can be downloaded. */
export type ListedWorkshop =
  | { readonly state: 'readable'; readonly workshop: Workshop }
  | { readonly state: 'unreadable'; readonly key: string; readonly raw: string };

export type Workshops = OwnBallots & {
  /** The latest first; empty where nothing can be read from. */
  readonly list: () => Promise<readonly ListedWorkshop[]>;
  /** Starts a workshop and returns its id once storing it was tried. */
  readonly start: (setup: WorkshopSetup) => Promise<string>;
  /** The same promise on every call for an id; `undefined` for an unknown one. */
  readonly open: (id: string) => Promise<OpenRoom | undefined>;
  /** False when the browser refused, and then nothing has changed. */
  readonly remove: (id: string) => Promise<boolean>;
  /** Puts back what was removed. */
  readonly restore: (workshop: Workshop) => Promise<void>;
  readonly close: () => Promise<void>;
};

const listed = (record: unknown): ListedWorkshop => {
  const workshop = readWorkshop(record);
  if (workshop !== undefined) return { state: 'readable', workshop };
  const key = isRecord(record) && typeof record.id === 'string' ? record.id : '';
  return { state: 'unreadable', key, raw: printRaw(record) };
};

const dayOf = (each: ListedWorkshop) => (each.state === 'readable' ? each.workshop.createdAt : '');

type Shared = Pick<Core, 'database' | 'clock' | 'newId'>;

/** `isStored` for one that was read. */
const roomFor = (workshop: Workshop, isStored: boolean, core: Shared) =>
  openRoom(keptWorkshop(core.database, workshop, isStored), core);

const store = ({ database }: Shared, workshop: Workshop) =>
  database.run({ mode: 'readwrite', stores: ['workshops'], durability: 'strict' }, (tx) =>
    tx.objectStore('workshops').put(workshop),
  );

export function openWorkshops(core: Shared): Workshops {
  const rooms = new Map<string, Promise<OpenRoom | undefined>>();

  const readRoom = async (id: string): Promise<OpenRoom | undefined> => {
    const found = await core.database.run({ mode: 'readonly', stores: ['workshops'] }, (tx) =>
      tx.objectStore('workshops').get(id),
    );
    const workshop = found.ok ? readWorkshop(found.value) : undefined;
    return workshop === undefined ? undefined : roomFor(workshop, true, core);
  };

  return {
    ...openOwnBallots(core.database),
    list: async () => {
      const found = await core.database.run({ mode: 'readonly', stores: ['workshops'] }, (tx) =>
        tx.objectStore('workshops').getAll(),
      );
      const records = found.ok ? found.value.map(listed) : [];
      return records.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
    },
    start: async (setup) => {
      const id = core.newId();
      const workshop: Workshop = {
        format: 'fifteen-seconds/workshop',
        version: 1,
        id,
        createdAt: core.clock().toISOString(),
        ...setup,
        events: [],
      };
      const room = roomFor(workshop, false, core);
      rooms.set(id, Promise.resolve(room));
      await store(core, workshop);
      // Tells whether it was kept.
      await room.sync();
      return id;
    },
    open: (id) => {
      const known = rooms.get(id);
      if (known !== undefined) return known;
      const opening = readRoom(id);
      rooms.set(id, opening);
      return opening;
    },
    remove: async (id) => {
      const outcome = await core.database.run(
        { mode: 'readwrite', stores: ['workshops'], durability: 'strict' },
        (tx) => tx.objectStore('workshops').delete(id),
      );
      if (!outcome.ok) return false;
      await (await rooms.get(id))?.close();
      rooms.delete(id);
      return true;
    },
    restore: async (workshop) => {
      await store(core, workshop);
    },
    close: async () => {
      for (const room of rooms.values()) await (await room)?.close();
      rooms.clear();
    },
  };
}
