/**
 * Free text is written while it is typed: at once, then every 100 ms, and the rest at the end.
 * Waiting for a pause in the typing loses far more when a tab dies (reliability.md 1.2).
 */
export const TEXT_MS = 100;

export type TextEditor<T = string> = {
  readonly change: (value: T) => void;
  /** Writes what waits, at once: on blur, and by itself when the page is hidden or left. */
  readonly flush: () => void;
  /** Flushes and lets go of the page. */
  readonly stop: () => void;
};

export function createTextEditor<T = string>(
  write: (value: T) => void,
  milliseconds = TEXT_MS,
): TextEditor<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly value: T } | undefined;

  const flush = () => {
    const pending = last;
    last = undefined;
    if (pending !== undefined) write(pending.value);
  };
  const tick = () => {
    timer = last === undefined ? undefined : setTimeout(tick, milliseconds);
    flush();
  };
  const change = (value: T) => {
    last = { value };
    if (timer === undefined) tick();
  };
  const onHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', onHidden);
  const stop = () => {
    flush();
    clearTimeout(timer);
    timer = undefined;
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', onHidden);
  };
  return { change, flush, stop };
}
