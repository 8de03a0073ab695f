import { scan as words } from '#messages/en/scan.ts';
import { ButtonLink } from '#ui/button.tsx';
import { to } from '#ui/routes.ts';
import styles from '../console.module.css';

/** Opened once; a second click brings the same window back. */
const SCAN_WINDOW = 'fifteen-seconds-scan';

/** The way from the console to the camera. */
export function ScanLink({ id }: { readonly id: string }) {
  return (
    <div className={styles.tools}>
      <ButtonLink href={to.scan(id)} target={SCAN_WINDOW}>
        {words.open}
      </ButtonLink>
      <span className={styles.soft}>{words.openHint}</span>
    </div>
  );
}
