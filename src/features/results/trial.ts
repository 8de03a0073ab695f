import { createContext, useContext } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import type { TrialChange } from '#domain/what-if.ts';
import type { WorkingId } from '#domain/working.ts';

/** What is stored, what is being tried on top of it, and how to try more or look deeper. */
export type Trying = {
  readonly stored: Assessment;
  /** The same as `stored` while nothing is tried. */
  readonly tried: Assessment;
  readonly changes: readonly TrialChange[];
  /** Tries an edit in place of what was tried at the same place before; undefined takes it back. */
  readonly onTry: (place: string, edit: Edit | undefined) => void;
  /** Takes one change back, also in the field that it was typed into. */
  readonly onTakeBack: (place: string) => void;
  /** Tells the fields to begin anew: changes when something was taken back from outside of them. */
  readonly round: number;
  /** Opens the working of a number. */
  readonly onOpen: (id: WorkingId) => void;
};

const TryingContext = createContext<Trying | undefined>(undefined);

export const TryingProvider = TryingContext.Provider;

export function useTrying(): Trying {
  const trying = useContext(TryingContext);
  if (trying === undefined) throw new Error('useTrying needs a TryingProvider above it');
  return trying;
}

/** The place in a trial that an answer or a setting stands at. */
export const placeOf = {
  answer: (item: string) => `answer ${item}`,
  setting: (part: string, setting: string) => `${setting} ${part}`,
  money: (field: string) => `money ${field}`,
} as const;
