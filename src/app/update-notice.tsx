import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useHashLocation } from 'wouter/use-hash-location';
import { update } from '#messages/en/update.ts';
import type { Session } from '#session/session.ts';
import { SessionProvider, useKeeping } from '#session/use-session.ts';
import { Button } from '#ui/button.tsx';
import styles from './update-notice.module.css';

/**
 * Stands behind the page, at the lower edge of the window, so that nothing moves under a finger
 * when it comes. It stays away while a group looks at the screen, and while answers stand in memory
 * only: a new version begins with what is stored.
 */
export function UpdateNotice({ onUpdate }: { readonly onUpdate: () => void }) {
  const [address] = useHashLocation();
  const keeping = useKeeping();
  const [putOff, setPutOff] = useState(false);
  if (putOff || keeping.mode !== 'durable' || address.startsWith('/workshop')) return null;
  const putOffNow = () => {
    setPutOff(true);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <aside className={styles.notice} aria-label={update.label}>
      <p role="status">{update.text}</p>
      <Button look="quiet" onClick={onUpdate}>
        {update.now}
      </Button>
      <Button look="link" onClick={putOffNow}>
        {update.later}
      </Button>
    </aside>
  );
}

let shown = false;

/** Shows the notice beside whatever is open; once for each page. */
export function showUpdateNotice(session: Session, onUpdate: () => void) {
  if (shown) return;
  shown = true;
  const place = document.createElement('div');
  place.className = styles.place ?? '';
  document.body.append(place);
  createRoot(place).render(
    <SessionProvider value={session}>
      <UpdateNotice onUpdate={onUpdate} />
    </SessionProvider>,
  );
}
