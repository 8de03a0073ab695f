/** The overview of one assessment. */
export const hub = {
  lead: 'Take the parts in any order. Everything is kept as you go.',
  focus: (focus: string) => `For the customers you would hate to lose: ${focus}`,
  facts: { title: 'The business', time: 'two minutes' },
  moments: 'Six moments of truth',
  momentsTime: 'About 15 minutes for all six. Your memory is all you need.',
  promises: 'Our word',
  promisesTime: 'Three minutes. The last ten promises to customers help.',
  lists: 'Contacts, promises and money',
  listsTime:
    'About 30 minutes. Have the diary, a day’s receipts and last year’s figures at hand; guesses will do.',
  listed: (rows: number) => `${rows} listed`,
  growth: 'Growth positioning',
  growthTime: 'About 15 minutes for all five. Think of the last five customers you dealt with.',
  outcome: 'What comes out',
  status: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    complete: 'Complete',
  },
  answered: (answered: number, of: number) => `${answered} of ${of}`,
  aside: 'Does not apply',
  check: 'Check answers',
  resultsText: 'Where you stand, and what to fix first.',
  planText: 'A play card for each moment, and who does what by when.',
  chartText: 'One sheet for the wall.',
  reportText: 'A few pages for a reader who was not there.',
  afterFirst: 'After the first finished part.',
  saveTitle: 'Keep a copy',
  saveText:
    'Your answers are in this browser only. A file is yours to keep, to move and to open again.',
} as const;
