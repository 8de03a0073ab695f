import { useEffect } from 'react';
import { usePreferences, useSession } from '#session/use-session.ts';

/** Whether number keys choose an answer, and the switch for it. */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const session = useSession();
  const { keysOff } = usePreferences();
  return [!keysOff, (on) => session.prefer({ keysOff: !on })];
}

/** Remembers the page that is open now, so that *Go on* leads back to it. */
export function useRememberPlace(id: string | undefined, address: string) {
  const session = useSession();
  useEffect(() => {
    if (id !== undefined) session.rememberPlace(id, address);
  }, [session, id, address]);
}
