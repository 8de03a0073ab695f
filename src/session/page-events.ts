import { unstored, type Core } from './core.ts';
import { sync } from './writing.ts';

/**
 * What the page tells the session. Announcements can be missed (a frozen tab), so everything is
 * read again when a tab comes back. And while answers stand in memory only, the browser asks
 * before the page is left; it listens for that only then, because it keeps some browsers from
 * showing the page at once on the way back.
 */
export function watchPage(core: Core): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const onShown = () => {
    if (document.visibilityState === 'visible') void sync(core);
  };
  const onLeave = (event: Event) => {
    if (unstored(core).length > 0) event.preventDefault();
  };
  const unsubscribe = core.store.subscribe(({ keeping }) => {
    if (keeping.mode === 'memory') window.addEventListener('beforeunload', onLeave);
    else window.removeEventListener('beforeunload', onLeave);
  });
  document.addEventListener('visibilitychange', onShown);
  window.addEventListener('focus', onShown);
  return () => {
    unsubscribe();
    document.removeEventListener('visibilitychange', onShown);
    window.removeEventListener('focus', onShown);
    window.removeEventListener('beforeunload', onLeave);
  };
}
