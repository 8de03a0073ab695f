import { app } from '#messages/en/app.ts';
import { LOCALE } from '#messages/locale.ts';
import { shared } from '#messages/en/shared.ts';
import { useFileSavedAt, useKeeping, useSavedState } from '#session/use-session.ts';
import { Button } from '#ui/button.tsx';
import styles from './notice.module.css';

const TIME = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' });

/** Says truthfully where the answers are: "Saved 14:02 in this browser · no file yet". */
export function SavedStatus({ id }: { readonly id: string }) {
  const saved = useSavedState(id);
  const fileSavedAt = useFileSavedAt(id);
  const file =
    fileSavedAt === undefined ? shared.saved.noFile : shared.saved.file(TIME.format(fileSavedAt));
  return (
    <span role="status" className={styles.status}>
      {saved?.state === 'saving' ? shared.saved.saving : null}
      {saved?.state === 'failed' ? shared.saved.notSaved : null}
      {saved?.state === 'saved' ? (
        <>
          {shared.saved.at(TIME.format(saved.at))}
          <span className={styles.longer}>
            {' '}
            {shared.saved.inBrowser} · {file}
          </span>
        </>
      ) : null}
    </span>
  );
}

/** A lasting banner for as long as answers live in memory only. */
export function KeepingNotice({ onSaveFile }: { readonly onSaveFile: (() => void) | undefined }) {
  const keeping = useKeeping();
  if (keeping.mode === 'durable') return null;
  return (
    <aside className={styles.banner} aria-label={app.keeping.label}>
      <div className={styles.inside}>
        <p>{app.keeping[keeping.reason]}</p>
        {onSaveFile === undefined ? null : (
          <Button look="quiet" onClick={onSaveFile}>
            {shared.saveFile}
          </Button>
        )}
      </div>
    </aside>
  );
}
