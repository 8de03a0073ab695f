/** The twelve of a practice room, each with a way of seeing the business. */

export type PracticePerson = {
  readonly id: string;
  /** Who works inside sees a split question from above, who meets customers from below. */
  readonly side: 'inside' | 'front';
  /** −1 sees most things darker than the others, 1 brighter. */
  readonly lean: -1 | 0 | 1;
  /** Talk does not move this one. */
  readonly isFirm: boolean;
  /** Has no opinion on one question in so many; absent when there is always one. */
  readonly silentOnOneIn?: number;
  readonly votesOn: 'phone' | 'paper';
};

/** In the order in which they sit. */
export const PRACTICE_PEOPLE = [
  { id: 'owner', side: 'inside', lean: 1, isFirm: true, votesOn: 'phone' },
  { id: 'critic', side: 'front', lean: -1, isFirm: true, votesOn: 'phone' },
  { id: 'optimist', side: 'inside', lean: 1, isFirm: false, votesOn: 'phone' },
  {
    id: 'newcomer',
    side: 'front',
    lean: 0,
    isFirm: false,
    silentOnOneIn: 4,
    votesOn: 'phone',
  },
  { id: 'veteran', side: 'inside', lean: 0, isFirm: false, votesOn: 'paper' },
  { id: 'counter', side: 'front', lean: 0, isFirm: false, votesOn: 'phone' },
  { id: 'bookkeeper', side: 'inside', lean: 0, isFirm: false, votesOn: 'phone' },
  { id: 'telephone', side: 'front', lean: -1, isFirm: false, votesOn: 'phone' },
  { id: 'sales', side: 'inside', lean: 1, isFirm: false, votesOn: 'phone' },
  { id: 'driver', side: 'front', lean: -1, isFirm: false, votesOn: 'paper' },
  { id: 'planner', side: 'inside', lean: 0, isFirm: false, votesOn: 'phone' },
  {
    id: 'weekend',
    side: 'front',
    lean: 0,
    isFirm: false,
    silentOnOneIn: 8,
    votesOn: 'paper',
  },
] as const satisfies readonly PracticePerson[];

export type PracticePersonId = (typeof PRACTICE_PEOPLE)[number]['id'];

export const PRACTICE_HEADS = PRACTICE_PEOPLE.length;
