import { useCallback, useSyncExternalStore } from 'react';
import { NO_TRIAL, type Trial } from '#domain/what-if.ts';
import type { Session } from '#session/session.ts';
import { useSession } from '#session/use-session.ts';

type Trials = {
  readonly of: (id: string) => Trial;
  readonly set: (id: string, trial: Trial) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

function noTrials(): Trials {
  const trials = new Map<string, Trial>();
  const listeners = new Set<() => void>();
  return {
    of: (id) => trials.get(id) ?? NO_TRIAL,
    set: (id, trial) => {
      trials.set(id, trial);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Beside the session and not in it, as nothing of a trial is ever stored. */
const sittings = new WeakMap<Session, Trials>();

function trialsOf(session: Session): Trials {
  const trials = sittings.get(session) ?? noTrials();
  sittings.set(session, trials);
  return trials;
}

/**
 * What is being tried with an assessment, for as long as the app is open: looking something up on
 * another page ends no trial.
 */
export function useKeptTrial(id: string) {
  const trials = trialsOf(useSession());
  const trial = useSyncExternalStore(trials.subscribe, () => trials.of(id));
  const change = useCallback(
    (next: (before: Trial) => Trial) => trials.set(id, next(trials.of(id))),
    [trials, id],
  );
  return { trial, change };
}
