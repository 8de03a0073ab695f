import { enqueue, type Core } from './core.ts';

/**
 * Small things that this browser remembers for the person. They are no answers: one that cannot be
 * stored is forgotten with the tab, and nobody is told.
 */
export type Preferences = {
  /** Number and letter keys do not choose an answer. */
  readonly keysOff: boolean;
  /** The page on which each assessment was left, by its id. */
  readonly places: ReadonlyMap<string, string>;
};

export const NO_PREFERENCES: Preferences = { keysOff: false, places: new Map() };

const KEYS_OFF = 'keys-off';
/** Each place has a key of its own, so that two tabs never write over each other's. */
const PLACE = 'place/';

function preferencesIn(entries: readonly (readonly [string, unknown])[]): Preferences {
  const places = entries.flatMap(([key, value]): (readonly [string, string])[] =>
    key.startsWith(PLACE) && typeof value === 'string' ? [[key.slice(PLACE.length), value]] : [],
  );
  return {
    keysOff: entries.some(([key, value]) => key === KEYS_OFF && value === true),
    places: new Map(places),
  };
}

export async function loadPreferences(core: Core): Promise<void> {
  const found = await core.database.run({ mode: 'readonly', stores: ['settings'] }, async (tx) => {
    const settings = tx.objectStore('settings');
    const keys = await settings.getAllKeys();
    const values = await settings.getAll();
    return keys.map((key, i) => [key, values[i]] as const);
  });
  if (!found.ok) return;
  const stored = preferencesIn(found.value);
  // What was chosen while the database did not answer is newer than what stands in it.
  core.store.setState(({ preferences }) => ({
    preferences: {
      keysOff: preferences.keysOff || stored.keysOff,
      places: new Map([...stored.places, ...preferences.places]),
    },
  }));
}

function store(core: Core, key: string, value: unknown) {
  void enqueue(core, () =>
    core.database.run({ mode: 'readwrite', stores: ['settings'] }, (tx) =>
      tx.objectStore('settings').put(value, key),
    ),
  );
}

export function prefer(core: Core, { keysOff }: Pick<Preferences, 'keysOff'>) {
  core.store.setState(({ preferences }) => ({ preferences: { ...preferences, keysOff } }));
  store(core, KEYS_OFF, keysOff);
}

export function rememberPlace(core: Core, id: string, address: string) {
  const { preferences } = core.store.getState();
  if (preferences.places.get(id) === address) return;
  const places = new Map(preferences.places).set(id, address);
  core.store.setState({ preferences: { ...preferences, places } });
  store(core, `${PLACE}${id}`, address);
}
