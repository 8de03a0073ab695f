import { useEffect, useState } from 'react';

/** Some browsers have no wake lock, and a page without TLS has none either. */
async function ask(): Promise<WakeLockSentinel | undefined> {
  if (!('wakeLock' in navigator)) return undefined;
  try {
    return await navigator.wakeLock.request('screen');
  } catch (error) {
    // Refused, as with a low battery or a hidden page: the room goes on, the screen may sleep.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/**
 * Keeps the projector awake while this page is visible; asked for again when it comes back. Tells
 * whether the device may fall asleep nevertheless.
 */
export function useWakeLock(): boolean {
  const [maySleep, setMaySleep] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isLeft = false;
    const hold = async () => {
      if (document.visibilityState !== 'visible') return;
      const held = await ask();
      if (isLeft) void held?.release();
      else {
        lock = held;
        setMaySleep(held === undefined);
      }
    };
    const holdAgain = () => void hold();
    holdAgain();
    document.addEventListener('visibilitychange', holdAgain);
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', holdAgain);
      void lock?.release();
    };
  }, []);
  return maySleep;
}
