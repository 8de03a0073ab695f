import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { Assessment } from '#domain/assessment.ts';
import type { Preferences } from './preferences.ts';
import type { Session } from './session.ts';
import type { Keeping, Kept, Saved, SessionState, SetAside } from './state.ts';

const SessionContext = createContext<Session | undefined>(undefined);

/** `<SessionProvider value={session}>` around everything that uses the hooks below. */
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** One value out of the state; drawn again only when that value changes. */
function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

/** Everything on the desk, by id. Changes with every answer. */
export function useAssessments(): ReadonlyMap<string, Kept> {
  return useSessionState((state) => state.assessments);
}

/** `undefined` for an unknown id. */
export function useAssessment(id: string): Assessment | undefined {
  return useSessionState((state) => state.assessments.get(id)?.assessment);
}

/**
 * A part of an assessment. Parts that have not changed stay the same object, also when another tab
 * has written, so a screen that selects one answer is drawn again for that answer only.
 */
export function useAssessmentPart<T>(id: string, select: (assessment: Assessment) => T) {
  return useSessionState((state) => {
    const assessment = state.assessments.get(id)?.assessment;
    return assessment === undefined ? undefined : select(assessment);
  });
}

/** When the assessment was last saved as a file, `undefined` for never. */
export function useFileSavedAt(id: string): Date | undefined {
  return useSessionState((state) => state.assessments.get(id)?.fileSavedAt);
}

export function useSavedState(id: string): Saved | undefined {
  return useSessionState((state) => state.saved.get(id));
}

export function useKeeping(): Keeping {
  return useSessionState((state) => state.keeping);
}

/** What this browser remembers for the person. */
export function usePreferences(): Preferences {
  return useSessionState((state) => state.preferences);
}

export function useSetAside(): readonly SetAside[] {
  return useSessionState((state) => state.setAside);
}
