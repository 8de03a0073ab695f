import type { PracticeFinding } from '#domain/practice-check.ts';
import { position } from './position.ts';

/** What people do beside what came of it, for the map of keeping and winning. */
export const practice = {
  title: 'Practice against numbers',
  findings: {
    ...position.flags,
    'cannot-tell': position.cannotTell,
    'keep-agrees': 'Keeping: what you do and how many leave point the same way.',
    'win-agrees': 'Winning: what you do and how many came point the same way.',
    'no-numbers': 'How many of your customers leave in a year? Two numbers are enough to compare.',
    'no-bar': 'How many lost of a hundred would you accept? With your own bar we can compare.',
    'no-newcomers': 'How many new customers came? With that number we can compare winning as well.',
  } as const satisfies Record<PracticeFinding, string>,
  toNumbers: 'Go to your numbers',
} as const;
