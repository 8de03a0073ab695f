import type { Database } from './database.ts';

/** Whether the browser has promised not to clear the answers when it runs short of room. */
export type Persistence = 'granted' | 'denied' | 'unknown';

const ASKED = 'asked-to-persist';

async function wasAsked(database: Database): Promise<boolean> {
  const outcome = await database.run({ mode: 'readonly', stores: ['settings'] }, (tx) =>
    tx.objectStore('settings').get(ASKED),
  );
  return outcome.ok && outcome.value === true;
}

async function ask(storage: StorageManager, database: Database): Promise<Persistence> {
  if (await storage.persisted()) return 'granted';
  if (await wasAsked(database)) return 'denied';
  const granted = await storage.persist();
  await database.run({ mode: 'readwrite', stores: ['settings'] }, (tx) =>
    tx.objectStore('settings').put(true, ASKED),
  );
  return granted ? 'granted' : 'denied';
}

/** Asks once ever, because some browsers show the person a question; a refusal is remembered. */
export async function askToPersist(database: Database): Promise<Persistence> {
  // Pages without TLS have no storage manager.
  if (!('storage' in navigator)) return 'unknown';
  try {
    return await ask(navigator.storage, database);
  } catch (error) {
    // Older browsers have no such question, and one without a place to store in refuses it.
    if (error instanceof TypeError || error instanceof DOMException) return 'unknown';
    throw error;
  }
}
