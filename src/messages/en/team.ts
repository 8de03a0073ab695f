import type { AgreementWord } from '#domain/group.ts';
import type { Apart, Role } from '#domain/team.ts';
import type { NotComparable } from '#domain/rounds.ts';

/** Owner and team: several people about the same business. */
export const team = {
  title: 'Owner and team',
  lead: 'Each person answers alone and saves a file. Opened here, the files show where you agree and where you see two different things.',
  toCompare: 'Then and now: what has changed',
  privacy:
    'Nobody is shown by name, and nothing is shown below three people. Still, files are only as anonymous as their file names: whoever opens a file can read its answers.',
  files: {
    open: 'Open files of the team',
    hint: 'Several at once. They are only compared here and not kept, unless you say so.',
    keep: 'Keep these files in this browser',
    kept: (count: number) => (count === 1 ? 'One file is kept.' : `${count} files are kept.`),
    notKept: (names: string) => `Not kept: ${names}.`,
    refused: {
      'other-business': 'is about another business, so it does not count.',
      'other-edition': 'was answered in another edition of the questions, so it does not count.',
      twice: 'is in the list already; each person counts once.',
    } satisfies Record<NotComparable | 'twice', string>,
    problems: 'Not counted',
  },
  people: {
    title: 'Who counts',
    inBrowser: (name: string, day: string) => `${name}, ${day}, in this browser`,
    counts: 'Counts',
    roles: { owner: 'Owner', other: 'One of the others' } satisfies Record<Role, string>,
  },
  tooFew: (people: number) =>
    people === 1
      ? 'One person so far. Results are shown from three on.'
      : `${people} people so far. Results are shown from three on.`,
  count: (people: number) => `${people} people.`,
  hint: 'With three to five people every word here is a hint, not a finding.',
  gaps: {
    title: 'The owner and the others',
    blind: 'Possible blind spots: the owner sees it higher',
    strengths: 'Hidden strengths: the others see it higher',
    line: (moment: string, points: string) => `${moment}: ${points} points apart`,
    none: 'Owner and others are less than 15 points apart in every moment.',
    unknown: 'For this, exactly one owner and at least three others must have answered a moment.',
  },
  moments: {
    title: 'The six moments',
    caption: 'Points of each person’s own answers',
    moment: 'Moment',
    people: 'People',
    mean: 'Mean',
    range: 'Lowest to highest',
    deviation: 'Spread (SD)',
    agreement: 'Agreement',
    picture: 'Lowest, mean, highest',
    to: (low: string, high: string) => `${low} to ${high}`,
    hidden: 'too few',
    byRole: (role: string) => `Mean: ${role}`,
    noRoles: 'Roles are shown apart only when each of them has at least five people.',
  },
  items: {
    title: 'Question by question',
    lead: 'Sorted by disagreement. The most split question is the best one to talk about first.',
    mostSplit: (count: number) => `The ${count} most split questions`,
    others: (count: number) => `The other ${count} questions`,
    restCaption: 'From more to less disagreement',
    question: 'Question',
    middle: 'In the middle',
    between: (low: string, high: string) => `between ${low} and ${high}`,
    apart: 'On average apart',
    aparts: {
      together: 'hardly',
      half: 'about half a level',
      one: 'about one level',
      more: 'more than one level',
    } satisfies Record<Apart, string>,
  },
  statistics: {
    title: 'For whoever checks the figures',
    caption: 'Agreement about each moment, from 0 to 1',
    rwg: 'r_wg, from the mean spread of the questions',
    rwgJ: 'r_wg(J), for comparison',
    reading:
      'r_wg is 1 less the variance of the answers divided by 2, which is what dice would give on five levels. Up to 0.30 reads “none”, up to 0.50 “weak”, up to 0.70 “moderate”, up to 0.90 “strong”. r_wg(J) passes 0.90 with six questions even where people differ, so no word rests on it.',
  },
  agreement: {
    none: 'none',
    weak: 'weak',
    moderate: 'moderate',
    strong: 'strong',
    'very-strong': 'very strong',
    split: 'split: people see two different things',
  } satisfies Record<AgreementWord | 'split', string>,
} as const;
