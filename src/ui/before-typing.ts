import { useRef } from 'react';

/**
 * What a row held before somebody began to type in one of its fields. While the text in the field
 * cannot be read, that stays the value: "22" on the way to "22 on Sundays" was never meant.
 */
export function useBeforeTyping<Row>() {
  const held = useRef<Row>(undefined);
  return {
    /** The row as it was before the first key; `row` is how it is now. */
    rowBefore: (row: Row): Row => (held.current ??= row),
    onLeave: () => {
      held.current = undefined;
    },
  };
}
