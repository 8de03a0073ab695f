import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoomEvent, TimedEvent, Workshop } from '#domain/workshop/workshop.ts';
import { type KeptWorkshop, withEvents } from './kept-workshop.ts';
import { beHere, type Others, watchOthers } from './presence.ts';
import { openRoomChannel, type Role } from './room-channel.ts';

/** One workshop as this window knows it: what is stored, and on top what is not stored yet. */
export type RoomState = Others & {
  readonly workshop: Workshop;
  /** Nothing that was entered outlives this window at the moment. */
  readonly inMemory: boolean;
};

/** An undo of a step that was not stored yet when it was pressed knows that step by itself. */
type Waiting = TimedEvent & { readonly undoes: Waiting | undefined };

export type OpenRoom = {
  readonly store: StoreApi<RoomState>;
  readonly append: (event: RoomEvent) => Promise<void>;
  /** Tries to store what waits, and takes in what other windows have stored. */
  readonly sync: () => Promise<void>;
  readonly beHere: (role: Role) => () => void;
  readonly close: () => Promise<void>;
};

const RETRY_MS = 3000;

/**
 * What waits, as it stands in the list behind so many stored events. Another console may have
 * stored something in between: an undo follows its step to wherever that came to stand.
 */
function settle(
  waiting: readonly Waiting[],
  stored: number,
  places: WeakMap<Waiting, number>,
): readonly TimedEvent[] {
  waiting.forEach((each, at) => places.set(each, stored + at));
  return waiting.map(({ at, event, undoes }) => {
    const of = undoes === undefined ? undefined : places.get(undoes);
    return { at, event: event.type === 'undo' && of !== undefined ? { ...event, of } : event };
  });
}

type Tools = {
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
export function openRoom(record: KeptWorkshop, tools: Tools): OpenRoom {
  const first = record.known();
  let waiting: readonly Waiting[] = [];
  /** Where each step of this window stands, as far as is known. */
  const places = new WeakMap<Waiting, number>();
  let queue = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;
  const store = createStore<RoomState>(() => ({
    workshop: first,
    inMemory: false,
    screenOpen: false,
    otherConsole: false,
  }));
  const show = (inMemory: boolean) => {
    const known = record.known();
    const events = settle(waiting, known.events.length, places);
    store.setState({ workshop: withEvents(known, events), inMemory });
  };
  const job = async () => {
    clearTimeout(retry);
    const tried = waiting;
    if (!(await record.write((stored) => settle(tried, stored, places)))) {
      if (tried.length > 0) retry = setTimeout(() => void sync(), RETRY_MS);
      show(true);
      return;
    }
    const { events } = record.known();
    const before = events.length - tried.length;
    tried.forEach((each, at) => places.set(each, before + at));
    waiting = waiting.filter((each) => !tried.includes(each));
    show(false);
    if (tried.length > 0) windows.tell(events.length);
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
      const undoes =
        event.type === 'undo' ? waiting[event.of - record.known().events.length] : undefined;
      waiting = [...waiting, { at: tools.clock().getTime(), event, undoes }];
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
