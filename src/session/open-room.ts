import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoomEvent, TimedEvent, Workshop } from '#domain/workshop/workshop.ts';
import { readWorkshop } from '#domain/workshop/workshop-record.ts';
import type { Database } from './database.ts';
import { beHere, type Others, watchOthers } from './presence.ts';
import { openRoomChannel, type Role } from './room-channel.ts';

/** One workshop as this window knows it: what is stored, and on top what is not stored yet. */
export type RoomState = Others & {
  readonly workshop: Workshop;
  /** Nothing that was entered outlives this window at the moment. */
  readonly inMemory: boolean;
};

/** `base`: how many events were stored when it was entered; an undo counts from there. */
type Waiting = TimedEvent & { readonly base: number };

export type OpenRoom = {
  readonly store: StoreApi<RoomState>;
  readonly append: (event: RoomEvent) => Promise<void>;
  /** Tries to store what waits, and takes in what other windows have stored. */
  readonly sync: () => Promise<void>;
  readonly beHere: (role: Role) => () => void;
  readonly close: () => Promise<void>;
};

const RETRY_MS = 3000;

/** Another console may have stored something in between: a waiting undo moves along with its step. */
function settle({ at, event, base }: Waiting, stored: number): TimedEvent {
  const isWaiting = event.type === 'undo' && event.of >= base;
  return { at, event: isWaiting ? { ...event, of: event.of + stored - base } : event };
}

const withEvents = (workshop: Workshop, events: readonly TimedEvent[]): Workshop => ({
  ...workshop,
  events: [...workshop.events, ...events],
});

/** What this window has to store, applied to the record inside one transaction. */
async function write(database: Database, known: Workshop, waiting: readonly Waiting[]) {
  return database.run({ mode: 'readwrite', stores: ['workshops'] }, async (tx) => {
    const records = tx.objectStore('workshops');
    const record: unknown = await records.get(known.id);
    const stored = record === undefined ? known : readWorkshop(record);
    // What a newer version wrote stays as it is; this window goes on in memory.
    if (stored === undefined || waiting.length === 0) return stored;
    const length = stored.events.length;
    const next = withEvents(
      stored,
      waiting.map((each) => settle(each, length)),
    );
    await records.put(next);
    return next;
  });
}

type Tools = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly newId: () => string;
};

/** Hears the other windows of the room; a window that slept looks again when it is seen. */
function listen(
  id: string,
  { clock, newId }: Tools,
  show: (others: Others) => void,
  sync: () => void,
) {
  const sender = newId();
  const others = watchOthers(clock, show);
  const channel = openRoomChannel(id, (envelope) => {
    if (envelope.type === 'changed') sync();
    else if (envelope.type === 'here') others.here(envelope.sender, envelope.role);
    else others.gone(envelope.sender);
  });
  const lookAgain = () => {
    if (document.visibilityState === 'visible') sync();
  };
  document.addEventListener('visibilitychange', lookAgain);
  return {
    tell: (seq: number) => channel.say({ session: id, seq, type: 'changed' }),
    beHere: (role: Role) => beHere(channel, id, role, sender),
    close: () => {
      document.removeEventListener('visibilitychange', lookAgain);
      others.close();
      channel.close();
    },
  };
}

/** Opens a workshop in this window. Each event is one durable write. */
export function openRoom(first: Workshop, tools: Tools): OpenRoom {
  let known = first;
  let waiting: readonly Waiting[] = [];
  let queue = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;
  const store = createStore<RoomState>(() => ({
    workshop: first,
    inMemory: false,
    screenOpen: false,
    otherConsole: false,
  }));
  const show = (inMemory: boolean) => {
    const length = known.events.length;
    const events = waiting.map((each) => settle(each, length));
    store.setState({ workshop: withEvents(known, events), inMemory });
  };
  const job = async () => {
    clearTimeout(retry);
    const tried = waiting;
    const outcome = await write(tools.database, known, tried);
    if (!outcome.ok || outcome.value === undefined) {
      if (tried.length > 0) retry = setTimeout(() => void sync(), RETRY_MS);
      show(true);
      return;
    }
    known = outcome.value;
    waiting = waiting.filter((each) => !tried.includes(each));
    show(false);
    if (tried.length > 0) windows.tell(known.events.length);
  };
  const sync = () => {
    queue = queue.then(job);
    return queue;
  };
  const windows = listen(
    first.id,
    tools,
    (others) => store.setState(others),
    () => void sync(),
  );
  return {
    store,
    sync,
    append: (event) => {
      const entry = { at: tools.clock().getTime(), event, base: known.events.length };
      waiting = [...waiting, entry];
      show(store.getState().inMemory);
      return sync();
    },
    beHere: windows.beHere,
    close: async () => {
      await queue;
      clearTimeout(retry);
      windows.close();
    },
  };
}
