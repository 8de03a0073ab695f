import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { roomOf } from '#domain/workshop/room.ts';
import { nextPlace } from '#domain/workshop/way.ts';
import type { OpenRoom } from '#session/open-room.ts';
import { openIn, openWindow, park, parkedIn, start, workshopIn } from './rooms.ts';
import { closeTabs, freshStorage, PATIENCE, tickingClock, turns } from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const press = (room: OpenRoom) => {
  const workshop = workshopIn(room);
  const now = roomOf(workshop);
  const to = nextPlace(workshop, now);
  if (to === undefined) throw new Error('The way has ended');
  return room.append({ type: 'move', from: now.place, to });
};

async function twoWindows() {
  const clock = tickingClock();
  const first = await openWindow('a', clock);
  const second = await openWindow('b', clock);
  const id = await start(first);
  return { id, console: await openIn(first, id), screen: await openIn(second, id) };
}

describe('a room', () => {
  test('is where it was after everything was closed and opened again', async () => {
    const session = await openWindow('a');
    const id = await start(session);
    const room = await openIn(session, id);
    await press(room);
    await room.append({
      type: 'hands',
      item: 'sale.promise',
      round: 1,
      counts: [1, 2, 3, 0, 0],
      abstained: 1,
    });
    await room.append(park('the till'));
    const before = workshopIn(room);
    await session.close();
    const again = await openIn(await openWindow('b'), id);
    expect(workshopIn(again)).toEqual(before);
    expect(again.store.getState().inMemory).toBe(false);
  });

  test('that nobody has started is not there', async () => {
    const workshops = await (await openWindow('a')).workshops();
    expect(await workshops.open('nowhere')).toBeUndefined();
    expect(await workshops.list()).toEqual([]);
  });

  test('is listed with the latest first, and leaves the list when it is deleted', async () => {
    const session = await openWindow('a');
    const [older, newer] = [await start(session), await start(session)];
    const workshops = await session.workshops();
    const ids = async () =>
      (await workshops.list()).map((each) =>
        each.state === 'readable' ? each.workshop.id : each.key,
      );
    expect(await ids()).toEqual([newer, older]);
    expect(await workshops.remove(newer)).toBe(true);
    expect(await ids()).toEqual([older]);
    expect(await workshops.open(newer)).toBeUndefined();
  });
});

describe('two windows of a room', () => {
  test('do not bring back a room that a third has deleted', async () => {
    const { id, console: coach } = await twoWindows();
    const workshops = await (await openWindow('c')).workshops();
    expect(await workshops.remove(id)).toBe(true);
    await coach.append(park('the till'));
    expect(await workshops.list()).toEqual([]);
    // What is typed into it stays in its window, which says so.
    expect(parkedIn(coach)).toEqual(['the till']);
    expect(coach.store.getState().inMemory).toBe(true);
  });

  test('show the same once one of them has pressed a key', async () => {
    const { console: coach, screen } = await twoWindows();
    await press(coach);
    await vi.waitFor(() => {
      expect(workshopIn(screen)).toEqual(workshopIn(coach));
    });
  });

  test('know of each other while both are open', async () => {
    const { console: coach, screen } = await twoWindows();
    const leave = screen.beHere('screen');
    await vi.waitFor(() => {
      expect(coach.store.getState()).toMatchObject({ screenOpen: true, otherConsole: false });
    });
    leave();
    await vi.waitFor(() => {
      expect(coach.store.getState().screenOpen).toBe(false);
    });
    const leaveConsole = screen.beHere('console');
    await vi.waitFor(() => {
      expect(coach.store.getState().otherConsole).toBe(true);
    });
    leaveConsole();
  });

  test('hear nothing from strangers and from other rooms', async () => {
    const { id, console: coach } = await twoWindows();
    const stranger = new BroadcastChannel(`fifteen-seconds/workshop/${id}`);
    const envelope = { session: id, seq: 1, type: 'here', role: 'screen', sender: 'x' };
    for (const message of [
      null,
      'here',
      { ...envelope, session: 'another' },
      { ...envelope, role: 'owner' },
      { ...envelope, sender: 7 },
      { ...envelope, seq: '1' },
      { ...envelope, type: 'vote' },
    ]) {
      stranger.postMessage(message);
    }
    stranger.postMessage({ ...envelope, role: 'console' });
    await vi.waitFor(() => {
      expect(coach.store.getState().otherConsole).toBe(true);
    });
    expect(coach.store.getState().screenOpen).toBe(false);
    stranger.close();
  });

  test('that hear nothing, as after sleep, meet again when one is seen', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const { console: coach, screen } = await twoWindows();
    await press(coach);
    await turns(50);
    expect(workshopIn(screen).events).toEqual([]);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => {
      expect(workshopIn(screen)).toEqual(workshopIn(coach));
    });
    expect(workshopIn(screen).events).toHaveLength(1);
  });

  test('never send a vote to each other', async () => {
    const { id, console: coach } = await twoWindows();
    const heard: unknown[] = [];
    const listener = new BroadcastChannel(`fifteen-seconds/workshop/${id}`);
    listener.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data));
    await coach.append({
      type: 'hands',
      item: 'sale.promise',
      round: 1,
      counts: [0, 0, 0, 7, 5],
      abstained: 0,
    });
    await vi.waitFor(() => {
      expect(heard).toContainEqual({ session: id, seq: 1, type: 'changed' });
    });
    // Nothing beside it, neither before nor after.
    await coach.append(park('the till'));
    await vi.waitFor(() => {
      expect(heard).toEqual([1, 2].map((seq) => ({ session: id, seq, type: 'changed' })));
    });
    listener.close();
  });

  test('in which the same key is pressed at once go one step, not two', async () => {
    const { console: coach, screen } = await twoWindows();
    await Promise.all([press(coach), press(screen)]);
    await Promise.all([coach.sync(), screen.sync()]);
    expect(workshopIn(screen)).toEqual(workshopIn(coach));
    const { place } = roomOf(workshopIn(coach));
    expect(place).toEqual({ stage: 'question', item: 'sale.promise', phase: 'collect' });
  });

  test(
    'lose nothing in any order of what happens',
    async () => {
      const step = fc.record({ window: fc.boolean(), waits: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
          freshStorage();
          const { console: coach, screen } = await twoWindows();
          for (const [at, { window, waits }] of steps.entries()) {
            const stored = (window ? coach : screen).append(park(`line ${at}`));
            if (waits) await stored;
          }
          await Promise.all([coach.sync(), screen.sync()]);
          await Promise.all([coach.sync(), screen.sync()]);
          expect(workshopIn(screen)).toEqual(workshopIn(coach));
          expect([...parkedIn(coach)].sort()).toEqual(steps.map((_, at) => `line ${at}`).sort());
          await closeTabs();
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  test('take back the right step although the other window has stored one in between', async () => {
    const { console: coach, screen } = await twoWindows();
    await coach.append(park('kept'));
    await screen.sync();
    const waiting = coach.append(park('taken back'));
    const undo = coach.append({ type: 'undo', of: workshopIn(coach).events.length - 1 });
    const other = screen.append(park('from the other'));
    await Promise.all([waiting, undo, other]);
    await Promise.all([coach.sync(), screen.sync()]);
    expect([...parkedIn(coach)].sort()).toEqual(['from the other', 'kept']);
    expect(parkedIn(screen)).toEqual(parkedIn(coach));
  });
});

test(
  'a step that is taken back while it is being stored is gone, whenever that is',
  async () => {
    for (let moment = 0; moment <= 30; moment += 1) {
      freshStorage();
      const { console: coach, screen } = await twoWindows();
      const other = screen.append(park('from the other'));
      const step = coach.append(park('taken back'));
      await turns(moment);
      const of = workshopIn(coach).events.findIndex(
        ({ event }) => event.type === 'park' && event.text === 'taken back',
      );
      await Promise.all([coach.append({ type: 'undo', of }), other, step]);
      await Promise.all([coach.sync(), screen.sync()]);
      expect(parkedIn(coach), `after ${moment} turns`).toEqual(['from the other']);
      expect(parkedIn(screen)).toEqual(['from the other']);
      await closeTabs();
    }
  },
  PATIENCE,
);
