import { useRef } from 'react';
import { plan } from '#messages/en/plan.ts';
import { Button } from '#ui/button.tsx';

const words = plan.actions;

/** The focus stays with the action that moves; at either end the way back is at hand. */
export function MoveButtons({
  name,
  isFirst,
  isLast,
  onMove,
}: {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Moves the row, and has it in its new place on return. */
  readonly onMove: (by: -1 | 1) => void;
}) {
  const earlier = useRef<HTMLButtonElement>(null);
  const later = useRef<HTMLButtonElement>(null);
  const move = (by: -1 | 1) => {
    // A row that changes its place in the page loses the focus.
    onMove(by);
    const [pressed, other] = by === -1 ? [earlier, later] : [later, earlier];
    (pressed.current?.disabled ? other : pressed).current?.focus();
  };
  return (
    <>
      <Button
        look="link"
        ref={earlier}
        disabled={isFirst}
        aria-label={words.earlier(name)}
        onClick={() => move(-1)}
      >
        {words.earlierShort}
      </Button>
      <Button
        look="link"
        ref={later}
        disabled={isLast}
        aria-label={words.later(name)}
        onClick={() => move(1)}
      >
        {words.laterShort}
      </Button>
    </>
  );
}
