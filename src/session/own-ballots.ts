import type { Database } from './database.ts';

/**
 * The ballot that somebody fills in on this phone: one for each workshop, kept as its code, so that
 * a reload in the middle costs nothing and the same phone always hands in under the same number.
 */

const keyOf = (workshop: number) => `ballot/${workshop}`;

export type OwnBallots = {
  /** The code of the ballot as it was kept last; the same promise on every call. */
  readonly ownBallot: (workshop: number) => Promise<string | undefined>;
  /** One durable write; false when the browser refused it. */
  readonly keepOwnBallot: (workshop: number, code: string) => Promise<boolean>;
};

async function read(database: Database, workshop: number): Promise<string | undefined> {
  const found = await database.run({ mode: 'readonly', stores: ['settings'] }, (tx) =>
    tx.objectStore('settings').get(keyOf(workshop)),
  );
  return found.ok && typeof found.value === 'string' ? found.value : undefined;
}

export function openOwnBallots(database: Database): OwnBallots {
  const codes = new Map<number, Promise<string | undefined>>();
  return {
    ownBallot: (workshop) => {
      const reading = codes.get(workshop) ?? read(database, workshop);
      codes.set(workshop, reading);
      return reading;
    },
    keepOwnBallot: async (workshop, code) => {
      // Whoever leaves the page and comes back finds the latest, stored or not.
      codes.set(workshop, Promise.resolve(code));
      const outcome = await database.run(
        { mode: 'readwrite', stores: ['settings'], durability: 'relaxed' },
        (tx) => tx.objectStore('settings').put(code, keyOf(workshop)),
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
