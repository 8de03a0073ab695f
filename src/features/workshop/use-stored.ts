import { useEffect, useEffectEvent } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/**
 * What is stored may change under a form, by another console or when a count is taken back: the
 * form follows, unless something was typed that is not saved yet.
 */
export function useStored<T extends FieldValues>(form: UseFormReturn<T>, stored: T) {
  const { isDirty } = form.formState;
  const follow = useEffectEvent(() => {
    if (!isDirty) form.reset(stored);
  });
  const changed = JSON.stringify(stored);
  useEffect(() => follow(), [changed]);
}
