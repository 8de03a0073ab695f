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

/** On these a space means something already. */
const usesSpace = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, summary') !== null;

/** Speech control and slips of the hand may press these by accident; they can be switched off. */
const isSingleSign = (name: string) => name.length === 1 && name !== ' ';

/**
 * A held key counts once, and nothing counts while somebody types, but for PageDown and PageUp:
 * a page-turner has no other keys, and no field on these screens uses them.
 */
export function useRoomKeys(onKey: (key: RoomKey) => void, letters: boolean) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const key = KEYS[name];
    if (key === undefined || (isField(event.target) && !name.startsWith('Page'))) return;
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
