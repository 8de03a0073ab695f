import { desk } from '#messages/en/desk.ts';
import { describeProblem, type FileProblem } from '#messages/en/problems.ts';
import { Button } from '#ui/button.tsx';
import { to } from '#ui/routes.ts';
import styles from './desk.module.css';

/** What has just happened on the desk. */
export type DeskEvent =
  | {
      readonly kind: 'opened';
      readonly name: string;
      readonly id: string;
      readonly kept: 'new' | 'same' | 'beside';
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'refused'; readonly fileName: string; readonly problem: FileProblem }
  | { readonly kind: 'not-removed'; readonly name: string }
  | {
      readonly kind: 'removed';
      readonly id: string;
      readonly name: string;
      readonly undo: () => void;
    };

/** Enough faults to see what is wrong; the count says how many more there are. */
const FAULTS_SHOWN = 5;

function Refused({ event }: { readonly event: Extract<DeskEvent, { kind: 'refused' }> }) {
  const { message, at } = describeProblem(event.problem);
  return (
    <div className={styles.problem}>
      <p>
        <strong>{event.fileName}</strong> – {message}
      </p>
      {at.length === 0 ? null : (
        <ul>
          {at.slice(0, FAULTS_SHOWN).map((fault) => (
            <li key={fault.path}>
              {fault.path}: {fault.message}
            </li>
          ))}
        </ul>
      )}
      {at.length > FAULTS_SHOWN ? <p>{desk.moreFaults(at.length - FAULTS_SHOWN)}</p> : null}
    </div>
  );
}

/** The button that was pressed is gone, so the way back takes the focus. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

export function DeskMessage({ event }: { readonly event: DeskEvent }) {
  switch (event.kind) {
    case 'refused':
      return <Refused event={event} />;
    case 'removed':
      return (
        <p key={event.id} className={styles.message}>
          {desk.removed(event.name)}{' '}
          <Button look="link" ref={takeFocus} onClick={event.undo}>
            {desk.undo}
          </Button>
        </p>
      );
    case 'not-removed':
      return <p className={styles.problem}>{desk.notRemoved(event.name)}</p>;
    case 'opened':
      return (
        <div className={styles.message}>
          <p>
            {event.kept === 'beside' ? desk.openedBeside(event.name) : desk.opened(event.name)}{' '}
            <a href={to.hub(event.id)}>{desk.overview}</a>
          </p>
          {event.warnings.length === 0 ? null : <p>{desk.warnings(event.warnings.join(', '))}</p>}
        </div>
      );
  }
}
