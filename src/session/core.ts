import type { Channel } from './channel.ts';
import type { Database, StorageFault } from './database.ts';
import { keepSame } from './keep-same.ts';
import type { Stored } from './records.ts';
import { showKept, showKeeping, showSaved, type Kept, type SessionStore } from './state.ts';

/**
 * What the parts of the session share. Two layers make one assessment: `stored`, as last seen in
 * the database, and `waiting`, the changes that are not stored yet. The screen always shows the
 * second applied to the first, so a change of another tab can come in underneath at any time.
 */

/** One change, applied to whatever is stored when its turn comes. */
export type Waiting = {
  /** `undefined` stands for no such assessment; only a start can make one of it. */
  readonly apply: (current: Kept | undefined) => Kept | undefined;
  readonly strict?: boolean;
  /** Called once the change was tried; storage faults are told by the state, not here. */
  readonly tried: () => void;
  /** Called when `apply` itself threw, which is an error of ours. */
  readonly refused: (error: unknown) => void;
};

export type Core = {
  readonly store: SessionStore;
  readonly database: Database;
  readonly channel: Channel | undefined;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly stored: Map<string, Stored>;
  readonly waiting: Map<string, readonly Waiting[]>;
  /** Removed here or by another tab. Changes to them wait, in case the removal is undone. */
  readonly gone: Set<string>;
  /** What could not be opened, as found, by the key of its `SetAside`. */
  readonly raw: Map<string, unknown>;
  /** Nothing is written before everything has been read once. */
  loaded: boolean;
  /** All use of the database, one after the other. */
  queue: Promise<unknown>;
  retry: ReturnType<typeof setTimeout> | undefined;
  closed: boolean;
};

export function enqueue<T>(core: Core, job: () => Promise<T>): Promise<T> {
  const result = core.queue.then(job);
  // The error reaches whoever asked for the job; the jobs behind it still run.
  core.queue = result.catch(() => undefined);
  return result;
}

/** Applies changes in order. One that throws is left out and handed back with its error. */
export function replay(
  base: Kept | undefined,
  waiting: readonly Waiting[],
): { kept: Kept | undefined; refused: ReadonlyMap<Waiting, unknown> } {
  let kept = base;
  const refused = new Map<Waiting, unknown>();
  for (const change of waiting) {
    try {
      kept = change.apply(kept);
    } catch (error) {
      refused.set(change, error);
    }
  }
  return { kept, refused };
}

/** Brings the screen's state of one assessment in line with both layers. */
export function show(core: Core, id: string) {
  const { kept } = replay(core.stored.get(id)?.kept, core.waiting.get(id) ?? []);
  if (kept === undefined) {
    showKept(core.store, id, undefined);
    showSaved(core.store, id, undefined);
    return;
  }
  const before = core.store.getState().assessments.get(id);
  const assessment = keepSame(before?.assessment, kept.assessment);
  const same =
    before?.assessment === assessment &&
    before.fileSavedAt?.getTime() === kept.fileSavedAt?.getTime();
  showKept(core.store, id, same ? before : { ...kept, assessment });
}

export function showAsSaved(core: Core, id: string) {
  const stored = core.stored.get(id);
  const waits = core.waiting.has(id);
  if (stored !== undefined && !waits) {
    showSaved(core.store, id, { state: 'saved', at: stored.savedAt });
  }
}

export function addWaiting(core: Core, id: string, change: Waiting) {
  core.waiting.set(id, [...(core.waiting.get(id) ?? []), change]);
}

export function dropWaiting(core: Core, id: string, done: readonly Waiting[]) {
  const left = (core.waiting.get(id) ?? []).filter((change) => !done.includes(change));
  if (left.length === 0) core.waiting.delete(id);
  else core.waiting.set(id, left);
}

/** Ids with changes that only this tab has. Those of removed assessments do not count. */
export function unstored(core: Core): readonly string[] {
  return [...core.waiting.keys()].filter((id) => !core.gone.has(id));
}

export function fail(core: Core, reason: StorageFault | 'newer-version') {
  for (const id of unstored(core)) showSaved(core.store, id, { state: 'failed' });
  showKeeping(core.store, { mode: 'memory', reason });
}

/** Forgets what was stored under an id, because it is not there any more. */
export function forget(core: Core, id: string) {
  core.stored.delete(id);
  show(core, id);
  if (!core.store.getState().assessments.has(id)) core.gone.add(id);
}
