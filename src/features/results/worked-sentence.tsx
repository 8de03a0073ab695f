import { Fragment } from 'react';
import type { WorkingId } from '#domain/working.ts';
import { SameWorking, WorkingNumber } from './working-number.tsx';

/** A number of the sentence, and what it is called. */
export type NamedValue = { readonly name: string; readonly value: string };
type Piece = NamedValue & { readonly before: string };

/** The sentence cut before and after each value, from left to right. */
function cutAt(text: string, values: readonly NamedValue[]) {
  const pieces: Piece[] = [];
  let rest = text;
  for (const each of values) {
    const at = rest.indexOf(each.value);
    if (at === -1) continue;
    pieces.push({ ...each, before: rest.slice(0, at) });
    rest = rest.slice(at + each.value.length);
  }
  return { pieces, rest };
}

/**
 * A sentence in which the numbers open their working. They are given in the order of the sentence;
 * one that does not stand in it is passed over.
 */
export function WorkedSentence({
  id,
  text,
  values,
}: {
  /** The one working of all its numbers. */
  readonly id: WorkingId;
  readonly text: string;
  readonly values: readonly NamedValue[];
}) {
  const { pieces, rest } = cutAt(text, values);
  return (
    <>
      {pieces.map(({ before, name, value }, index) => {
        const Worked = index === 0 ? WorkingNumber : SameWorking;
        return (
          <Fragment key={`${index} ${value}`}>
            {before}
            <Worked id={id} name={name} value={value} />
          </Fragment>
        );
      })}
      {rest}
    </>
  );
}
