import type { Round } from '#domain/workshop/votes.ts';
import { workshop } from './workshop.ts';

/** Choosing with dots: the console, the screen of the room and the phone. */

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const dotCount = (count: number) => (count === 1 ? '1 dot' : `${count} dots`);

/** “A”, “A and B”, “A, B and C”. */
const joined = (names: readonly string[]) =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}`;

export const dots = {
  phases: {
    collect: 'Choose with dots',
    result: 'What the dots say',
    'run-off': 'Choose once more',
    decided: 'What the second vote says',
  },
  close: 'Close the vote and show it',
  toDots: 'Go to the dots',
  screen: {
    title: { 1: 'What do we fix first?', 2: 'Once more: which of these first?' },
    rule: {
      1: 'Three dots each, in silence. Two at most on one line.',
      2: 'One dot each, in silence.',
    },
    lines: 'Lines to choose from',
    none: 'Nothing to choose from yet. What should a customer notice first?',
    counted: (received: string | undefined) =>
      received === undefined
        ? 'The dots are counted.'
        : `${received}. The others’ dots are counted.`,
    result: { 1: 'What we fix first', 2: 'What the second vote says' },
    dots: dotCount,
    chosen: 'chosen',
    tied: 'tied',
    choice: (letters: readonly string[]) => `Chosen: ${joined(letters)}.`,
    tie: (letters: readonly string[]) => `${joined(letters)} tie.`,
    stillTie: (letters: readonly string[]) => `${joined(letters)} still tie. Talk, then decide.`,
    tooFew: (voters: number) =>
      `${people(voters)} voted: too few to show without telling who. Talk, then decide.`,
    noVotes: 'No dots are in. Talk, then decide.',
    workOn: 'Chosen',
  } satisfies Readonly<Record<'title' | 'rule' | 'result', Readonly<Record<Round, string>>>> &
    Readonly<Record<string, unknown>>,
  lines: {
    title: 'Lines on the wall',
    hint: 'Lowest middle answer first. Change them before the first dots are in.',
    leaveOut: 'Leave out',
    leaveOutOf: (letter: string) => `Leave out ${letter}`,
    leftOut: 'Left out',
    putBack: 'Put back',
    putBackOf: (line: string) => `Put back: ${line}`,
    add: 'One more line',
    addIt: 'Put it on the wall',
    full: 'Eight lines are on the wall. Leave one out to make room for another.',
    own: 'From the room',
    settled:
      'The second vote has begun, so the first one stays as it is. What the room works on you can still change among the actions.',
    none: 'Nothing was answered by three or more people yet. Write what the room wants to fix, line by line.',
  },
  slips: {
    title: 'One person after another',
    voter: 'Number of the voter',
    replaced: (voter: number) => `Voter ${voter} was in already; the later dots count.`,
    voterHint: (free: number) =>
      `Only for a slip that carries one. Without it this is voter ${free}.`,
    voterWrong: 'Type a number from 1 to 200.',
    dots: { 1: 'Up to three letters', 2: 'One letter' },
    hint: {
      1: 'Like “a a c”, or the numbers of the lines. Fewer are fine; 0 is a slip without dots.',
      2: 'Or the number of the line; 0 is a slip without a dot.',
    },
    save: 'Take the dots in',
    in: (count: number, of: number) =>
      count > of ? `${count} are in.` : `${count} of ${of} are in.`,
    empty: 'Type at least one letter, or 0 for a slip without dots.',
    unknown: (sign: string, letters: readonly string[]) =>
      `“${sign}” is no line. On the wall are ${joined(letters)}.`,
    many: {
      1: (has: number) => `${has} dots; each person has three.`,
      2: (has: number) => `${has} dots; this time each person has one.`,
    },
    counted: workshop.inbox.why.counted,
    heap: (letter: string) => `More than two dots on ${letter}. Two at most on one line.`,
  },
  counts: {
    title: 'Everyone at once',
    how: 'Stickers on a sheet, or hands for each line. Type what you count.',
    line: (letter: string) => `Dots on ${letter}`,
    wrong: (most: number) => `Type a whole number from 0 to ${most}.`,
    total: (count: number, of: number) => `${count} of at most ${dotCount(of)} counted.`,
    tooMany: (count: number, of: number) =>
      `${dotCount(count)}; ${of} is the most this room has. Count once more. Whoever joined late can be typed in as one person.`,
    save: 'Save the count',
    saved: (count: number) => `Saved: ${dotCount(count)}.`,
  },
  phones: {
    title: 'From phones',
    how: 'The code on the screen opens the lines on a phone. Take in here what comes back.',
  },
  phone: {
    title: 'Your dots',
    lead: {
      1: 'Choose for yourself what to fix first: three dots in all, two at most on one line. Nobody sees them before the vote is closed.',
      2: 'Choose for yourself: one dot. Nobody sees it before the vote is closed.',
    },
    onScreen: (letter: string) => `Line ${letter} (see the screen)`,
    count: (count: number) => (count === 0 ? 'None' : dotCount(count)),
    given: (count: number, of: number) => `${count} of ${dotCount(of)} given.`,
    allGiven: 'To move one, take it back first.',
    handIn: 'Hand in your dots',
    again: 'You may change your dots and hand in again. The later ones count.',
    change: 'Back to my dots',
    invitation: 'Code that opens the dots on a phone',
  },
  after: {
    tie: (letters: readonly string[], places: number) =>
      `${joined(letters)} have the same number of dots. There is time for ${places === 1 ? 'one' : places} of them.`,
    again: 'Vote once more between these',
    leave: 'Or go on: all of them stand beside the actions.',
    chosen: 'What the room has chosen',
  },
  /** A gentle hint beside a day of an agreed action. */
  dayPassed: 'This day has passed.',
} as const;
