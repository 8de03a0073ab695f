import { lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { SessionProvider } from '#session/use-session.ts';
import type { Session } from '#session/session.ts';
import { isScanPage, PATTERNS } from '#ui/routes.ts';
import { AssessmentRoute } from './assessment-route.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { DeskScreen } from './desk-screen.tsx';
import { MissingPage } from './missing-page.tsx';
import { ASSESSMENT_SCREENS } from './assessment-screens.tsx';

// Answers in an address are rare; whoever starts does not wait for them.
const OpenScreen = lazy(async () => ({
  default: (await import('./open-screen.tsx')).OpenScreen,
}));

const WorkshopScreens = lazy(async () => ({
  default: (await import('./workshop-screens.tsx')).WorkshopScreens,
}));

function Screens() {
  const [location] = useLocation();
  const address = `#${location}`;
  return (
    <Switch>
      <Route path={isScanPage() ? '*' : PATTERNS.workshop}>
        {(place: Readonly<Record<string, string | undefined>>) => (
          <Suspense>
            <WorkshopScreens {...place} />
          </Suspense>
        )}
      </Route>
      <Route path={PATTERNS.desk}>
        <DeskScreen />
      </Route>
      <Route path={PATTERNS.open}>
        {({ code }) => (
          <Suspense>
            <OpenScreen code={code} />
          </Suspense>
        )}
      </Route>
      {ASSESSMENT_SCREENS.map((screen) => (
        <Route key={screen.pattern} path={screen.pattern}>
          {(params: Readonly<Record<string, string | undefined>>) => (
            <AssessmentRoute screen={screen} params={params} address={address} />
          )}
        </Route>
      ))}
      <Route>
        <MissingPage />
      </Route>
    </Switch>
  );
}

/** The whole app around an opened session. */
export function App({ session }: { readonly session: Session }) {
  return (
    <SessionProvider value={session}>
      <CrashBoundary session={session}>
        <Router hook={useHashLocation}>
          <Screens />
        </Router>
      </CrashBoundary>
    </SessionProvider>
  );
}
