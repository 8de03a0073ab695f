import { createStore } from 'zustand/vanilla';
import type { Assessment, AssessmentData } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import { openChannel, type Channel } from './channel.ts';
import { enqueue, type Core } from './core.ts';
import { connectDatabase } from './database.ts';
import {
  fileFor,
  openFile,
  rawSetAside,
  type OpenableFile,
  type OpenedFile,
  type TextFile,
} from './files.ts';
import { watchPage } from './page-events.ts';
import { askToPersist, type Persistence } from './persistence.ts';
import { prefer, rememberPlace, type Preferences } from './preferences.ts';
import { load, reload } from './reading.ts';
import { remove, restore, type Removed } from './removing.ts';
import { EMPTY, type SessionState, type SessionStore } from './state.ts';
import type { Workshops } from './workshops.ts';
import { add, edit, markFileSaved, sync, flush } from './writing.ts';

/** The open assessments and keeping them: the one owner of everything a person has answered. */
export type Session = {
  readonly store: Pick<SessionStore, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Starts an assessment and returns its id at once; it is saved behind it. */
  readonly start: (draft?: AssessmentData) => string;
  /**
   * Applies a pure change, at once on the screen, then to whatever is stored. Ends when it was
   * tried: whether it is saved stands in the state. An unknown id or a change that leaves the
   * assessment unreadable is an error.
   */
  readonly edit: (id: string, change: Edit) => Promise<void>;
  /** Removes; `undefined` when the browser refused, and then nothing has changed. */
  readonly remove: (id: string) => Promise<Removed | undefined>;
  readonly restore: (removed: Removed) => Promise<void>;
  readonly openFile: (file: OpenableFile) => Promise<OpenedFile>;
  readonly fileFor: (id: string) => TextFile | undefined;
  readonly markFileSaved: (id: string) => Promise<void>;
  readonly rawSetAside: (key: string) => TextFile | undefined;
  readonly prefer: (choice: Pick<Preferences, 'keysOff'>) => void;
  /** Remembers the page on which an assessment was left. */
  readonly rememberPlace: (id: string, address: string) => void;
  /** Asks the browser, once ever, not to clear the answers when it runs short of room. */
  readonly askToPersist: () => Promise<Persistence>;
  /** The rooms; their code is fetched by whoever asks first. */
  readonly workshops: () => Promise<Workshops>;
  /** Tries again to read and to write everything, as happens by itself every few seconds. */
  readonly retry: () => Promise<void>;
  /** Ends when everything that was asked for so far has been tried. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type SessionOptions = {
  readonly clock: () => Date;
  readonly newId: () => string;
  /** How to hear of other tabs; the browser's own channel when left out. */
  readonly channel?: Channel | undefined;
};

function createCore(options: SessionOptions): Core {
  return {
    store: createStore<SessionState>(() => EMPTY),
    database: connectDatabase(),
    channel: 'channel' in options ? options.channel : openChannel(),
    clock: options.clock,
    newId: options.newId,
    stored: new Map(),
    waiting: new Map(),
    gone: new Set(),
    raw: new Map(),
    loaded: false,
    queue: Promise.resolve(),
    retry: undefined,
    closed: false,
  };
}

function begin(core: Core, draft: AssessmentData): string {
  const id = core.newId();
  const now = core.clock().toISOString();
  const assessment: Assessment = { round: 1, ...draft, id, createdAt: now, updatedAt: now };
  void add(core, { assessment });
  return id;
}

function listenToOthers(core: Core) {
  core.channel?.listen(({ id, rev }) => {
    if (core.stored.get(id)?.rev === rev) return;
    void enqueue(core, async () => {
      await reload(core, id);
      await flush(core, id);
    });
  });
}

async function settled(core: Core) {
  for (let seen: unknown; seen !== core.queue;) {
    seen = core.queue;
    await core.queue;
  }
}

/** The same promise on every call, as a screen that waits for it needs. */
function openWorkshopsOnce(core: Core) {
  let opened: Promise<Workshops> | undefined;
  return {
    open: () => {
      opened ??= import('./workshops.ts').then(({ openWorkshops }) => openWorkshops(core));
      return opened;
    },
    close: async () => (await opened)?.close(),
  };
}

function sessionOf(core: Core, leavePage: () => void): Session {
  const workshops = openWorkshopsOnce(core);
  return {
    store: core.store,
    start: (draft = {}) => begin(core, draft),
    edit: (id, change) => edit(core, id, change),
    remove: (id) => remove(core, id),
    restore: (removed) => restore(core, removed),
    openFile: (file) => openFile(core, file),
    fileFor: (id) => fileFor(core, id),
    markFileSaved: (id) => markFileSaved(core, id),
    rawSetAside: (key) => rawSetAside(core, key),
    prefer: (choice) => prefer(core, choice),
    rememberPlace: (id, address) => rememberPlace(core, id, address),
    askToPersist: () => askToPersist(core.database),
    workshops: workshops.open,
    retry: () => sync(core),
    settled: () => settled(core),
    close: async () => {
      leavePage();
      await workshops.close();
      await settled(core);
      core.closed = true;
      clearTimeout(core.retry);
      core.channel?.close();
      core.database.close();
    },
  };
}

/**
 * Opens the session with everything that is stored. Never fails: without storage it starts empty
 * and in memory, at the latest after two seconds, and takes in what is stored when it can be read.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const core = createCore(options);
  const leavePage = watchPage(core);
  listenToOthers(core);
  await new Promise<void>((resolve, reject) => {
    enqueue(core, () => load(core, resolve)).then(() => resolve(), reject);
  });
  return sessionOf(core, leavePage);
}
