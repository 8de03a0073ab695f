import type { Assessment } from '#domain/assessment.ts';
import { rounds } from '#messages/en/rounds.ts';
import { to } from '#ui/routes.ts';
import styles from './hub.module.css';

const words = rounds.hub;

/** Asking again, and what others say; what cannot be compared yet says when it can. */
export function RoundRows({
  assessment: { id },
  hasOthers,
}: {
  readonly assessment: Assessment;
  readonly hasOthers: boolean;
}) {
  const rows = [
    { href: to.next(id), name: words.next, text: words.nextText, isOpen: true },
    {
      href: to.compare(id),
      name: words.compare,
      text: hasOthers ? words.compareText : words.compareNone,
      isOpen: hasOthers,
    },
    { href: to.team(id), name: words.team, text: words.teamText, isOpen: true },
  ];
  return (
    <ul className={styles.list}>
      {rows.map(({ href, name, text, isOpen }) => (
        <li key={href} className={styles.row}>
          <span>{isOpen ? <a href={href}>{name}</a> : name}</span>
          <span className={styles.text}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
