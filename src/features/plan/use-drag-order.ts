import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { ActionPlace } from '#domain/plan-edits.ts';
import { ROW_SELECTOR } from './action-row.ts';

/** Moving a row with a finger or a mouse; the buttons beside it do the same. */

type Drag = { readonly id: string; readonly place: ActionPlace | undefined };

/** So close to the edge of the window, in px, the page scrolls on by as much with each move. */
const EDGE = 72;
const SCROLL = 18;

/** Beside which other row the pointer is; undefined where the row already stands. */
function placeAt(rows: readonly HTMLElement[], id: string, y: number): ActionPlace | undefined {
  const others = rows.filter(({ dataset }) => dataset.action !== id);
  const from = rows.findIndex(({ dataset }) => dataset.action === id);
  const middleOf = (row: HTMLElement) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  };
  const below = others.findIndex((row) => middleOf(row) > y);
  const at = below === -1 ? others.length : below;
  if (at === from) return undefined;
  const next = others[at]?.dataset.action;
  const last = others.at(-1)?.dataset.action;
  if (next !== undefined) return { side: 'before', of: next };
  return last === undefined ? undefined : { side: 'after', of: last };
}

function scrollNearEdge(y: number) {
  if (y < EDGE) window.scrollBy(0, -SCROLL);
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
}

export function useDragOrder(onDrop: (id: string, place: ActionPlace) => void) {
  const list = useRef<HTMLUListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const isDragging = drag !== undefined;
  useEffect(() => {
    if (!isDragging) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrag(undefined);
    };
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, [isDragging]);
  const handleOf = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      // Neither a selection of text nor a scroll of the page begins here.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, place: undefined });
    },
    onPointerMove: ({ clientY }: PointerEvent<HTMLElement>) => {
      if (drag?.id !== id) return;
      scrollNearEdge(clientY);
      const rows = [...(list.current?.querySelectorAll<HTMLElement>(ROW_SELECTOR) ?? [])];
      setDrag({ id, place: placeAt(rows, id, clientY) });
    },
    onPointerUp: () => {
      setDrag(undefined);
      if (drag?.id === id && drag.place !== undefined) onDrop(id, drag.place);
    },
    onPointerCancel: () => setDrag(undefined),
  });
  return { list, drag, handleOf };
}
