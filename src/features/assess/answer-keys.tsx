import { useEffect, useEffectEvent } from 'react';
import type { AnswerLevel, Level } from '#domain/questionnaire.ts';
import { assess } from '#messages/en/assess.ts';
import styles from './question.module.css';

const LEVEL_KEYS: Readonly<Record<string, Level>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4 };

const levelOf = (key: string, allowsNotApplicable: boolean): AnswerLevel | undefined => {
  if (key.toLowerCase() === 'd') return 'dont-know';
  if (key.toLowerCase() === 'n' && allowsNotApplicable) return 'not-applicable';
  return LEVEL_KEYS[key];
};

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type === 'text');

/** Enter has a meaning of its own on these; elsewhere it continues. */
const usesEnter = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, summary, input') !== null;

/** Keys 0–4, D and N choose, Enter continues; never while a text field has the focus. */
export function useAnswerKeys({
  active,
  allowsNotApplicable,
  onLevel,
  onEnter,
}: {
  readonly active: boolean;
  readonly allowsNotApplicable: boolean;
  readonly onLevel: (level: AnswerLevel) => void;
  readonly onEnter: () => void;
}) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.defaultPrevented || isTextField(event.target)) return;
    if (event.key === 'Enter') {
      if (!usesEnter(event.target)) onEnter();
      return;
    }
    const level = levelOf(event.key, allowsNotApplicable);
    if (level === undefined) return;
    event.preventDefault();
    onLevel(level);
  });
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [active]);
}

/** Says which keys work, and switches them off for people who speak to their computer. */
export function KeyHint({
  on,
  allowsNotApplicable,
  onChange,
}: {
  readonly on: boolean;
  readonly allowsNotApplicable: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <div className={styles.keys}>
      <span>{on ? assess.keys(allowsNotApplicable) : assess.keysOff}</span>
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
        {assess.useKeys}
      </label>
    </div>
  );
}
