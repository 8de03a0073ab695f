import { useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

/**
 * What was just done, with the way back. It takes focus, since the button that was pressed is
 * usually gone by then.
 */
export function UndoLine({
  text,
  undo,
  onUndo,
}: {
  readonly text: string;
  readonly undo: string;
  readonly onUndo: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => button.current?.focus(), []);
  return (
    <p role="status">
      <span id={id}>{text}</span>{' '}
      <Button look="link" ref={button} aria-describedby={id} onClick={onUndo}>
        {undo}
      </Button>
    </p>
  );
}
