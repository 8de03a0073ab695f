import type { Setting } from '#domain/what-if.ts';

const list = (names: readonly string[]): string => names.join(' · ');

/** How a number came about: one panel for every number on the results page. */
export const working = {
  /** The name of the button that a number is. */
  open: (name: string, value: string) => `${name}: ${value}. How it came about`,
  why: 'Why this line?',
  howFor: (line: string) => `How this is worked out: ${line}`,
  whyFor: (line: string) => `Why this line? ${line}`,
  title: (name: string) => `How this came about: ${name}`,
  close: 'Close',
  none: '–',
  gone: 'With what is there now, there is no such number.',
  noGap: 'With this answer there is nothing left to fix here.',
  noScore: 'Too few answers for a number yet. Half of them are needed, and at least two.',
  waiting: 'The number follows when the review is finished.',
  noIndex: (shown: number, of: number) =>
    `Too few parts for a number yet: ${shown} of ${of} are there, two thirds are needed.`,
  /** A whole part that has nothing to do with this business. */
  aside: 'It does not apply to you, so there is no number.',
  result: (points: string, band: string) => `${points} of 100 points: ${band}.`,
  axisResult: (points: string) => `${points} of 100 points.`,
  formula: {
    scale: 'Each level counts 25 points. The points are the mean of the levels that were answered.',
    index: 'The plain mean of the parts. Each part counts once, however many questions it has.',
    axis: 'The plain mean of these parts. At 50 the map has its line; less than 7.5 away is a close call.',
    line: 'Lines are sorted by how far the answer is from what is good enough, how likely customers leave when it goes wrong, and how many customers meet it. A rare moment keeps at least half its weight. The product only sorts; it is no measurement, so it is not shown.',
  },
  levelsSum: (levels: readonly number[], points: string) =>
    `(${levels.join(' + ')}) ÷ ${levels.length} × 25 = ${points}`,
  pointsSum: (values: readonly string[], points: string) =>
    `(${values.join(' + ')}) ÷ ${values.length} = ${points}`,
  rounded: 'Shown in whole points, computed with all decimals.',
  heads: {
    points: 'Points',
    part: 'Part',
    leaves: 'Do they leave?',
    fact: 'What counts',
    value: 'Here',
  },
  table: 'What went in',
  leftOut: {
    unknown: (names: readonly string[]) => `Left out, because you don’t know: ${list(names)}.`,
    blank: (names: readonly string[]) => `Left out, because not answered: ${list(names)}.`,
    aside: (names: readonly string[]) => `Left out, because it does not apply: ${list(names)}.`,
    hidden: (names: readonly string[]) =>
      `Left out, because too little is answered: ${list(names)}.`,
  },
  range: (low: string, high: string) =>
    `If all that is open were left to chance: ${low}. If you were known for all of it: ${high}.`,
  whole: 'Nothing is open, so there is no range.',
  proven: (points: string) =>
    `Of that, you could show ${points}: a 3 or 4 counts as a 3 when you could show it in part, and as a 2 when you could not or were not asked.`,
  notProven: 'What you could show is not counted yet: fewer than half of the 3s and 4s were asked.',
  nothingToProve: 'No answer is a 3 or 4, so there is nothing to show.',
  weighted: (points: string) =>
    `With more weight where customers are likely to leave: ${points} points.`,
  weakLink:
    'The whole is Reliable, yet one part is After the fact or worse: one moment undoes the rest.',
  line: {
    place: (place: number, of: number) => `Place ${place} of ${of} that could be better.`,
    level: 'Your answer',
    shown: 'As far as you could show it',
    target: 'Good enough here',
    stakes: 'If it goes wrong, do they leave?',
    reach: 'Of 20 customers, how many meet it?',
    people: (people: number) => `${people} of 20`,
    assumed: (value: string) => `${value} (not said; assumed)`,
    steady:
      'It is among the first five, and stays there when your guess of how many customers meet it is left out.',
    notSteady:
      'It is among the first five only as long as your guess of how many customers meet it counts.',
    equal:
      'Where two lines are equal, the one with more at stake comes first, then the lower answer.',
  },
  source:
    'Source: our own rule, from what you typed. The level names are names for answers; there is no benchmark behind them.',
  lineSource:
    'Source: importance times distance, an old way to sort improvements. The weights are our judgement.',
  /** Moving what went in, without saving it. */
  move: {
    lead: 'Move an answer to see what would follow. Nothing is saved.',
    notAnswered: 'Not answered',
    settings: 'Guesses and aim',
    labels: {
      stakes: 'If this goes wrong, do they leave?',
      reach: 'Of 20 customers, how many meet this in a year?',
      target: 'How good must this be for you?',
    } as const satisfies Record<Setting, string>,
    targetSaved: 'This one is saved at once: it is your aim, not an answer.',
    of20: (people: number) => `${people} of 20`,
  },
} as const;
