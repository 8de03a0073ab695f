import { useCallback, useMemo, useState } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import { findChanges, keepAsTargets, NO_TRIAL, targetsIn, tryOut } from '#domain/what-if.ts';
import type { Trying } from './trial.ts';
import { useKeptTrial } from './trials-kept.ts';

/** What is tried on top of what is stored. It lives as long as the app is open, and is never saved. */
export function useTrial(stored: Assessment, onEdit: (edit: Edit) => void) {
  const { trial, change } = useKeptTrial(stored.id);
  /** The trial was there when the page opened, and has not been touched since. */
  const [isResumed, setIsResumed] = useState(trial.size > 0);
  const [round, setRound] = useState(0);
  /** How many targets were kept last; 0 for none. */
  const [kept, setKept] = useState(0);
  const onTry = useCallback(
    (place: string, edit: Edit | undefined) => {
      setKept(0);
      setIsResumed(false);
      change((before) => {
        const next = new Map(before);
        if (edit === undefined) next.delete(place);
        else next.set(place, edit);
        return next;
      });
    },
    [change],
  );
  const trying = useMemo((): Omit<Trying, 'onOpen'> => {
    const tried = tryOut(stored, trial);
    const onTakeBack = (place: string) => {
      onTry(place, undefined);
      setRound((before) => before + 1);
    };
    return { stored, tried, changes: findChanges(stored, tried), onTry, onTakeBack, round };
  }, [stored, trial, onTry, round]);
  const end = () => {
    change(() => NO_TRIAL);
    setIsResumed(false);
    setRound((before) => before + 1);
  };
  return {
    trying,
    isResumed,
    kept,
    discard: end,
    keep: () => {
      onEdit(keepAsTargets(trying.changes));
      setKept(Object.keys(targetsIn(trying.changes)).length);
      end();
    },
  };
}
