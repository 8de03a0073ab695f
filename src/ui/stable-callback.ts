import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function on every render, which runs the latest one: for parts that are memoised. */
export function useStableCallback<Args extends readonly unknown[]>(
  run: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
