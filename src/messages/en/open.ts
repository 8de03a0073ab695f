import type { DecodedAnswers } from '#domain/answers-code.ts';

/** The page that opens answers from a code or a link. */

type Refusal = Extract<DecodedAnswers, { ok: false }>['problem'];

export const open = {
  title: 'Answers from a code',
  lead: 'Nothing is kept yet. This is inside:',
  momentsOfTruth: (answered: string, of: string) =>
    `The six moments and our word: ${answered} of ${of} questions answered.`,
  growthPositioning: (answered: string, of: string) =>
    `Growth positioning: ${answered} of ${of} questions answered.`,
  answeredOn: (day: string) => `Answered on ${day}.`,
  without: 'Names, notes, money and the plan are not in it.',
  keep: 'Keep as a new assessment',
  discard: 'Discard',
  notKept: 'These answers could not be kept. Nothing has changed.',
  refused: {
    title: 'This code does not open',
    foreign: 'The address holds no answers of this app, so nothing has changed.',
    newer:
      'The answers come from a newer version of this app; load the page again and try once more. Nothing has changed.',
    cut: 'The end of the address is missing; scan the code again or copy all of it. Nothing has changed.',
    damaged:
      'Some of the address has changed on its way here; scan the code again or copy it anew. Nothing has changed.',
    home: 'To all assessments',
  } satisfies Readonly<Record<Refusal | 'title' | 'home', string>>,
} as const;
