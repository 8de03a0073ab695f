import { useEffect, useEffectEvent } from 'react';

/** What a key of a page-turner or a keyboard asks for (workshop.md 2.3). */
export type RoomKey = 'next' | 'back' | 'reveal' | 'blank' | 'leave' | 'park' | 'screen' | 'full';

const KEYS: Readonly<Record<string, RoomKey>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  '.': 'blank',
  b: 'blank',
  r: 'reveal',
  p: 'park',
  c: 'screen',
  f: 'full',
  Escape: 'leave',
};

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/** What a page-turner sends besides Page Down and Page Up; no number holds any of them. */
const OF_A_PAGE_TURNER = ['.', 'b', 'Escape'];

/** Whether a key is the room's while the focus is there. */
const isFree = (name: string, target: EventTarget | null) =>
  !isField(target) ||
  name.startsWith('Page') ||
  (OF_A_PAGE_TURNER.includes(name) && target instanceof Element && isForNumbers(target));

const isForNumbers = (field: Element) => field.getAttribute('inputmode') === 'numeric';

/** On these a space means something already. */
const usesSpace = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, summary') !== null;

/** Speech control and slips of the hand may press these by accident; they can be switched off. */
const isSingleSign = (name: string) => name.length === 1 && name !== ' ';

/**
 * A held key counts once, and nothing counts while somebody types, but for the keys that the field
 * at hand does not use.
 */
export function useRoomKeys(onKey: (key: RoomKey) => void, letters: boolean) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const key = KEYS[name];
    if (key === undefined || !isFree(name, event.target)) return;
    if (name === ' ' && usesSpace(event.target)) return;
    if (!letters && isSingleSign(name)) return;
    event.preventDefault();
    onKey(key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
