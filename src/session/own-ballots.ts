import type { Database } from './database.ts';

/**
 * What somebody fills in on this phone: a ballot and dots for each workshop, kept as its code, so that
 * a reload in the middle costs nothing and the same phone always hands in under the same number.
 */

/** A ballot, or the dots of the first or the second vote. */
export type Filled = 'ballot' | 'dots/1' | 'dots/2';

const keyOf = (workshop: number, filled: Filled) => `${filled}/${workshop}`;

export type OwnBallots = {
  /** The code of the ballot as it was kept last; the same promise on every call. */
  readonly ownBallot: (workshop: number, filled: Filled) => Promise<string | undefined>;
  /** One durable write; false when the browser refused it. */
  readonly keepOwnBallot: (workshop: number, filled: Filled, code: string) => Promise<boolean>;
};

async function read(database: Database, key: string): Promise<string | undefined> {
  const found = await database.run({ mode: 'readonly', stores: ['settings'] }, (tx) =>
    tx.objectStore('settings').get(key),
  );
  return found.ok && typeof found.value === 'string' ? found.value : undefined;
}

export function openOwnBallots(database: Database): OwnBallots {
  const codes = new Map<string, Promise<string | undefined>>();
  return {
    ownBallot: (workshop, filled) => {
      const key = keyOf(workshop, filled);
      const reading = codes.get(key) ?? read(database, key);
      codes.set(key, reading);
      return reading;
    },
    keepOwnBallot: async (workshop, filled, code) => {
      // Whoever leaves the page and comes back finds the latest, stored or not.
      codes.set(keyOf(workshop, filled), Promise.resolve(code));
      const outcome = await database.run(
        { mode: 'readwrite', stores: ['settings'], durability: 'relaxed' },
        (tx) => tx.objectStore('settings').put(code, keyOf(workshop, filled)),
      );
      return outcome.ok;
    },
  };
}

/** A number for a phone, 256–65535: too many for two of a room to draw the same. */
export function drawSender(first: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1));
  return first + (drawn % (0x10000 - first));
}
