import type { ExpectedType, Fault, PlacedFault, Problem, ProblemKind } from '#domain/problems.ts';

/** Why a file could not be opened: one sentence for the file, one for each place in it. */

/** `cannot-read`: the file itself could not be read, so nothing is known about its content. */
export type FileProblem = Problem | { readonly kind: 'cannot-read' };

const SENTENCES: Readonly<Record<ProblemKind | 'cannot-read', string>> = {
  'not-json': 'This is not a file that this app has saved: its text is not JSON.',
  'not-an-assessment': 'This is not an assessment of Fifteen Seconds.',
  'newer-version':
    'This file was saved by a newer version of Fifteen Seconds. Update, then open it again.',
  'too-large': 'This file is too large to be an assessment: more than one megabyte.',
  'too-deep': 'This file is not an assessment: it has too many levels, one inside the other.',
  invalid: 'This file has values that cannot be read.',
  'cannot-read': 'This file cannot be read. It may have been moved or deleted.',
};

const EXPECTED: Readonly<Record<ExpectedType, string>> = {
  text: 'text',
  number: 'a number',
  'yes-or-no': 'true or false',
  list: 'a list',
  object: 'a group of named values',
};

const oneOf = (allowed: readonly (string | number)[]) =>
  allowed.length === 1 ? String(allowed[0]) : `one of ${allowed.join(', ')}`;

/** What is wrong in one place. */
export function faultSentence(fault: Fault): string {
  switch (fault.code) {
    case 'missing':
      return 'This is needed and missing.';
    case 'wrong-type':
      return `This must be ${EXPECTED[fault.expected]}.`;
    case 'not-whole':
      return 'This must be a whole number.';
    case 'too-small':
      return `This must be at least ${fault.minimum}.`;
    case 'too-big':
      return `This must be at most ${fault.maximum}.`;
    case 'not-one-of':
      return `This must be ${oneOf(fault.allowed)}.`;
    case 'unknown-item':
      return 'There is no question with this name.';
    case 'not-offered':
      return '“Does not apply” is not offered for this question.';
  }
}

/** What, and where it starts; the other places follow one by one. */
function sentenceFor(problem: FileProblem): string {
  if (problem.kind !== 'invalid') return SENTENCES[problem.kind];
  const [first, ...others] = problem.at;
  if (first === undefined || first.path === '') return SENTENCES.invalid;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return `This file has a value that cannot be read: ${first.path}${more}.`;
}

/** The sentences of a problem, in the shape of contract.md, "Problems". */
export function describeProblem(problem: FileProblem): {
  readonly message: string;
  readonly at: readonly { readonly path: string; readonly message: string }[];
} {
  const at: readonly PlacedFault[] = problem.kind === 'cannot-read' ? [] : problem.at;
  return {
    message: sentenceFor(problem),
    at: at.map((fault) => ({ path: fault.path, message: faultSentence(fault) })),
  };
}

/** What was left out of a file that could be read otherwise. */
export const leftOut = (path: string): string => `${path} is unknown and was left out.`;
