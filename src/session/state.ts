import type { StoreApi } from 'zustand/vanilla';
import type { Assessment } from '#domain/assessment.ts';
import type { StorageFault } from './database.ts';
import { NO_PREFERENCES, type Preferences } from './preferences.ts';

/** One assessment as this tab knows it: what is stored, and on top what is not stored yet. */
export type Kept = {
  readonly assessment: Assessment;
  /** When it was last saved as a file; the file may be older than the answers. */
  readonly fileSavedAt?: Date | undefined;
};

/** A record that could not be opened. It is kept as it is, and can be downloaded. */
export type SetAside = {
  readonly key: string;
  readonly kind: 'unreadable' | 'newer-version';
  /** The name of the business, when that much could be read. */
  readonly name?: string | undefined;
  /** When it was set aside; a record of a newer version stays where it is and has no such date. */
  readonly at?: Date | undefined;
};

/**
 * Whether answers outlive this tab. In memory they do not: the app says so for as long as it
 * lasts, and offers *Save a file*.
 */
export type Keeping =
  | { readonly mode: 'durable' }
  | { readonly mode: 'memory'; readonly reason: StorageFault | 'newer-version' };

export type Saved =
  | { readonly state: 'saving' }
  /** Only after the transaction has completed; `at` is the time of the last completed one. */
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'failed' };

export type SessionState = {
  readonly assessments: ReadonlyMap<string, Kept>;
  readonly setAside: readonly SetAside[];
  readonly keeping: Keeping;
  readonly saved: ReadonlyMap<string, Saved>;
  readonly preferences: Preferences;
};

export type SessionStore = StoreApi<SessionState>;

export const EMPTY: SessionState = {
  assessments: new Map(),
  setAside: [],
  keeping: { mode: 'durable' },
  saved: new Map(),
  preferences: NO_PREFERENCES,
};

function withEntry<T>(
  map: ReadonlyMap<string, T>,
  id: string,
  value: T | undefined,
): ReadonlyMap<string, T> {
  if (map.get(id) === value) return map;
  const next = new Map(map);
  if (value === undefined) next.delete(id);
  else next.set(id, value);
  return next;
}

export function showKept(store: SessionStore, id: string, kept: Kept | undefined) {
  store.setState((state) => ({ assessments: withEntry(state.assessments, id, kept) }));
}

export function showSaved(store: SessionStore, id: string, saved: Saved | undefined) {
  store.setState((state) => ({ saved: withEntry(state.saved, id, saved) }));
}

export function showKeeping(store: SessionStore, keeping: Keeping) {
  const before = store.getState().keeping;
  const same =
    before.mode === 'memory' && keeping.mode === 'memory'
      ? before.reason === keeping.reason
      : before.mode === keeping.mode;
  if (!same) store.setState({ keeping });
}
