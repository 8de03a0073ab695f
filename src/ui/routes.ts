/**
 * The addresses of the screens, in one place: `app` matches the patterns, every screen links
 * through the builders. All live behind the hash, so any static host or sub-folder serves them.
 */
export const PATTERNS = {
  desk: '/',
  hub: '/a/:id',
  business: '/a/:id/business',
  question: '/a/:id/q/:item',
  checkReview: '/a/:id/check/review',
  check: '/a/:id/check/:part',
  pause: '/a/:id/pause/:part',
  contacts: '/a/:id/contacts',
  promises: '/a/:id/promises',
  numbers: '/a/:id/numbers',
  results: '/a/:id/results',
  plan: '/a/:id/plan',
  chart: '/a/:id/chart',
  report: '/a/:id/report',
  open: '/open/:code',
  next: '/a/:id/next',
  compare: '/a/:id/compare',
  team: '/a/:id/compare/team',
  workshop: '/workshop/:id?/:role?',
} as const;

/** The page of the camera has a policy of its own; no other screen is ever shown there. */
export const isScanPage = () => /\/scan(\.html)?$/.test(window.location.pathname);

const within = (id: string, rest = '') => `#/a/${encodeURIComponent(id)}${rest}`;

const inRoom = (id: string, window: string) => `#/workshop/${encodeURIComponent(id)}/${window}`;

export const to = {
  desk: () => '#/',
  hub: (id: string) => within(id),
  business: (id: string) => within(id, '/business'),
  question: (id: string, item: string) => within(id, `/q/${item}`),
  checkReview: (id: string) => within(id, '/check/review'),
  check: (id: string, part: string) => within(id, `/check/${part}`),
  pause: (id: string, part: string) => within(id, `/pause/${part}`),
  contacts: (id: string) => within(id, '/contacts'),
  promises: (id: string) => within(id, '/promises'),
  numbers: (id: string) => within(id, '/numbers'),
  results: (id: string) => within(id, '/results'),
  plan: (id: string) => within(id, '/plan'),
  chart: (id: string) => within(id, '/chart'),
  report: (id: string) => within(id, '/report'),
  open: (code: string) => `#/open/${code}`,
  next: (id: string) => within(id, '/next'),
  compare: (id: string) => within(id, '/compare'),
  team: (id: string) => within(id, '/compare/team'),
  workshops: () => '#/workshop',
  console: (id: string) => inRoom(id, 'console'),
  screen: (id: string) => inRoom(id, 'screen'),
  /** On a page of its own (vite.config.ts); the others live on the start page. */
  scan: (id: string) => `scan.html${inRoom(id, 'scan')}`,
  ballot: (code: string) => inRoom('vote', code),
} as const;

/** Moves to one of the addresses above. */
export function go(address: string) {
  window.location.hash = address;
}
