import { chart } from './chart.ts';

const { making, ready } = chart;

/** What a room leaves on paper and as files, on the coach's console. */
export const takeAway = {
  title: 'Files for everyone',
  lead: 'Nothing is sent anywhere. You save the files and decide who gets which.',
  minutes: 'Minutes (PDF)',
  minutesKind: 'minutes',
  making,
  ready,
  failed: 'The file could not be made. The room is safe; please try again.',
  /** Letters that the paper lacks. */
  lost: (texts: string) => `The paper has no letters for ${texts}; a small box stands there.`,
} as const;
