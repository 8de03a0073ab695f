import { useEffect, type RefObject } from 'react';

/** A button that Enter moves to, but that keeps its own Enter. */
export const STOP = { 'data-stop': '' } as const;

const STOPS = 'input, select, textarea, button[data-stop]';

const isFolded = (element: Element) => element.closest('details:not([open])') !== null;

/** One stop for a group of radios: the chosen one, else the first. */
function isStop(element: Element, stops: readonly Element[]): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  const group = stops.filter(
    (each) =>
      each instanceof HTMLInputElement && each.name === element.name && each.form === element.form,
  );
  const chosen = group.find((each) => each instanceof HTMLInputElement && each.checked);
  return (chosen ?? group[0]) === element;
}

const isSameGroup = (element: Element, from: HTMLInputElement) =>
  element instanceof HTMLInputElement &&
  from.type === 'radio' &&
  element.name === from.name &&
  element.form === from.form;

function nextStop(container: Element, from: HTMLInputElement): HTMLElement | undefined {
  const open = [...container.querySelectorAll<HTMLElement>(STOPS)].filter(
    (each) => !isFolded(each),
  );
  const rest = open.slice(open.indexOf(from) + 1);
  return rest.find((each) => !isSameGroup(each, from) && isStop(each, open));
}

/** Enter in a field of the container moves to the next one, as on a paper form. */
export function useMoveOnEnter(container: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
      if (!(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      const next = nextStop(element, event.target);
      next?.focus();
      if (next instanceof HTMLInputElement && next.type === 'text') next.select();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [container]);
}
