import { useEffect, useState } from 'react';

/** The time in ms since 1970, told anew every second; read from the clock, so it never drifts. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, []);
  return now;
}
