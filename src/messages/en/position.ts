import type { Axis, PositionFlag, PositionName } from '#domain/position.ts';

/** The map of winning and keeping, and the window for the next contact (instrument.md 4.1, 4.5). */

const quoted = (name: string): string => `“${name}”`;

/** “A”, “A or B”, “A, B or C”. */
const either = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} or ${names.slice(-1).join('')}`;

const AXIS_NAMES = {
  keep: 'Keeping customers',
  win: 'Winning customers',
} as const satisfies Record<Axis, string>;

export const position = {
  axes: AXIS_NAMES,
  /** What the place on the map means. */
  meaning: {
    'open-both-ends': 'Who comes and who goes is left to luck.',
    'leaky-bucket': 'You sell well, and lose customers quietly.',
    'quiet-harbour':
      'Your customers are loyal, but few new ones come; each who moves away is missed.',
    compounding: 'The customers you keep help you grow.',
  } as const satisfies Record<PositionName, string>,
  /** What to do first from there. */
  advice: {
    'open-both-ends':
      'Give one person one number: count who left; then keep one calendar of contacts.',
    'leaky-bucket':
      'Put each good customer’s next contact into the diary before you advertise again.',
    'quiet-harbour':
      'Say in one sentence what makes you different, ask customers who else needs you, and show a colleague one skill a month.',
    compounding: 'Protect it: show that it works, spread what works, watch your weakest part.',
  } as const satisfies Record<PositionName, string>,
  /** Where what is done and what came of it do not agree: each ends as a question. */
  flags: {
    'keep-practice-above-result':
      'Practice looks better than the result: you do much to keep customers, yet more leave than you would accept. What does the practice miss?',
    'keep-result-above-practice':
      'The result looks better than the practice: few customers leave, though little is done to keep them. What keeps them, and will it last?',
    'win-practice-above-result':
      'Selling looks better than the result: you sell well, yet fewer customers came than left. Where do the new ones stop?',
  } as const satisfies Record<PositionFlag, string>,
  /** The range of customers lost holds the share that the owner would accept. */
  cannotTell:
    'We cannot tell yet whether practice and result agree: the share of lost customers that you would accept lies within the range.',
  /** `neighbours` are the names of the places just across the line. */
  closeCall: (neighbours: readonly string[]): string =>
    `Close call: it could as well be ${either(neighbours.map(quoted))}.`,
  /** No place on the map yet; `open` are the axes with too few answers. */
  unplaced: (open: readonly Axis[]): string =>
    `No place on the map yet: too few answers on ${either(
      open.map((axis) => AXIS_NAMES[axis].toLowerCase()),
    )}.`,
  selfView: 'The map shows what you say you do. Your own numbers stand beside it.',
} as const;

/** `when` is a day as shown: a date, or `day`. */
export const nextContact = {
  title: 'When to get in touch next',
  /** Our own picture of a customer’s way round, in order; after the last comes the first again. */
  stages: ['Choose', 'First use', 'Settle in', 'Best use', 'Drift', 'Look around'],
  again: 'Choose again',
  /** What the window is for, in the middle of the picture. */
  touch: 'Get in touch',
  day: (day: string): string => `day ${day}`,
  opens: (when: string): string => `The window opens on ${when}: get in touch from then on.`,
  closes: (when: string): string => `It closes on ${when}: after that, they may be looking around.`,
  due: (when: string): string => `They are usually due again on ${when}.`,
  judgement:
    'These defaults are our judgement, not measured: a fifth of the time to look ahead, a tenth as the window, three days at least. Change them if you know better.',
} as const;
