import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

/**
 * The one IndexedDB database. Nothing in here throws into the app: what the browser refuses comes
 * back as a fault. Values are `unknown` on purpose, because a record may have been written by
 * another version of the app; `records.ts` reads them.
 */

type Layout = DBSchema & {
  assessments: { key: IDBValidKey; value: unknown };
  'set-aside': { key: number; value: unknown };
  settings: { key: string; value: unknown };
  workshops: { key: string; value: unknown };
};

export const DATABASE = 'fifteen-seconds';
/** Changes of the layout only ever add, so that an older build can still open a newer database. */
const LAYOUT = 2;

/** From here on a person is told that it takes too long (reliability.md 1.3). */
const SLOW_MS = 2000;
/** From here on it is given up: some browsers never report a failed write (reliability.md 1.1). */
const HUNG_MS = 10_000;

/** `blocked`: no storage to be had · `full`: no room · `failed`: anything else. */
export type StorageFault = 'blocked' | 'full' | 'failed';

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StorageFault };

type StoreName = 'assessments' | 'set-aside' | 'settings' | 'workshops';
type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<Layout, readonly StoreName[], M>;

type Plan<M extends Mode> = {
  readonly mode: M;
  readonly stores: readonly StoreName[];
  /** Strict waits until the disk has it; relaxed survives a killed browser too (reliability.md 1.2). */
  readonly durability?: 'strict' | 'relaxed';
  /** Called once when it takes longer than `SLOW_MS`; the work goes on. */
  readonly onSlow?: (fault: StorageFault) => void;
};

export type Database = {
  /** Runs `work` in one transaction and returns its value once that transaction has completed. */
  readonly run: <M extends Mode, T>(
    plan: Plan<M>,
    work: (tx: Transaction<M>) => Promise<T>,
  ) => Promise<Outcome<T>>;
  readonly close: () => void;
};

type Connection = IDBPDatabase<Layout>;

const isNamed = (error: unknown, name: string) =>
  error instanceof DOMException && error.name === name;

/** A fault of the browser; an error of our own code is thrown on. */
function faultOf(errors: readonly unknown[]): StorageFault {
  const own = errors.find(
    (error): error is Error => error instanceof Error && !(error instanceof DOMException),
  );
  if (own !== undefined) throw own;
  return errors.some((error) => isNamed(error, 'QuotaExceededError')) ? 'full' : 'failed';
}

/** The database may have been laid out by a newer build; then it is opened as it is. */
async function open(onLost: () => void): Promise<Connection> {
  const callbacks = {
    upgrade: (db: Connection, from: number) => {
      if (from < 1) {
        db.createObjectStore('assessments', { keyPath: 'id' });
        db.createObjectStore('set-aside', { autoIncrement: true });
        db.createObjectStore('settings');
      }
      if (from < 2) db.createObjectStore('workshops', { keyPath: 'id' });
    },
    blocking: (_from: number, _to: number | null, event: IDBVersionChangeEvent) => {
      // Another tab wants to add to the layout or to erase everything: make way, reconnect later.
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  };
  try {
    return await openDB<Layout>(DATABASE, LAYOUT, callbacks);
  } catch (error) {
    if (!isNamed(error, 'VersionError')) throw error;
    return await openDB<Layout>(DATABASE, undefined, callbacks);
  }
}

/** Waits no longer than that, unless `late` has nothing to give up with: then to the end. */
async function within<T>(
  milliseconds: number,
  promise: Promise<T>,
  late: () => T | undefined,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const given = new Promise<T>((resolve) => {
    timer = setTimeout(() => {
      const value = late();
      if (value !== undefined) resolve(value);
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, given]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the transaction can no longer complete: it has not begun to, so it was stopped. */
function stop(tx: { abort: () => void }): boolean {
  try {
    tx.abort();
    return true;
  } catch (error) {
    if (isNamed(error, 'InvalidStateError')) return false;
    throw error;
  }
}

async function transact<M extends Mode, T>(
  connection: Connection,
  plan: Plan<M>,
  work: (tx: Transaction<M>) => Promise<T>,
): Promise<Outcome<T>> {
  const tx = connection.transaction(plan.stores, plan.mode, {
    durability: plan.durability ?? 'relaxed',
  });
  const worked = (async () => work(tx))().catch((error: unknown) => {
    stop(tx);
    throw error;
  });
  const ended = Promise.allSettled([worked, tx.done]).then(([value, done]): Outcome<T> => {
    if (value.status === 'fulfilled' && done.status === 'fulfilled') {
      return { ok: true, value: value.value };
    }
    const refused = [value, done].filter((each) => each.status === 'rejected');
    return { ok: false, fault: faultOf(refused.map((each): unknown => each.reason)) };
  });
  return within(HUNG_MS, ended, () => (stop(tx) ? { ok: false, fault: 'failed' } : undefined));
}

/** Opens on first use, and again whenever the connection was lost. */
function connector() {
  let connecting: Promise<Outcome<Connection>> | undefined;
  const forget = () => {
    connecting = undefined;
  };
  const connect = () => {
    const attempt: Promise<Outcome<Connection>> = open(() => {
      if (connecting === attempt) forget();
    }).then(
      (value) => ({ ok: true, value }),
      (error: unknown) => {
        // Without IndexedDB this is a ReferenceError, where it is forbidden a SecurityError.
        forget();
        return { ok: false, fault: isNamed(error, 'QuotaExceededError') ? 'full' : 'blocked' };
      },
    );
    return attempt;
  };
  return {
    forget,
    connected: (): Promise<Outcome<Connection>> => {
      connecting ??= connect();
      return within(HUNG_MS, connecting, () => ({ ok: false, fault: 'blocked' }));
    },
    close: () => {
      void connecting?.then((outcome) => {
        if (outcome.ok) outcome.value.close();
      });
      forget();
    },
  };
}

export function connectDatabase(): Database {
  const { connected, forget, close } = connector();

  const attempt: Database['run'] = async (plan, work) => {
    let stage: StorageFault = 'blocked';
    const timer = setTimeout(() => plan.onSlow?.(stage), SLOW_MS);
    try {
      const connection = await connected();
      if (!connection.ok) return connection;
      stage = 'failed';
      return await transact(connection.value, plan, work);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    run: async (plan, work) => {
      try {
        return await attempt(plan, work);
      } catch (error) {
        if (!isNamed(error, 'InvalidStateError')) return { ok: false, fault: faultOf([error]) };
        // The connection was closed under us before the transaction began: open another one.
        forget();
        return attempt(plan, work).catch((again: unknown) => ({
          ok: false,
          fault: faultOf([again]),
        }));
      }
    },
    close,
  };
}
