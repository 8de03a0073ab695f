/** Question, check and pause pages, and the page about the business. */
export const assess = {
  progress: (part: string, position: number, of: number) =>
    `${part} · question ${position} of ${of}`,
  thinkOf: (focus: string) => `Think of ${focus}.`,
  dontKnowKey: 'D',
  notApplicableKey: 'N',
  noRivals: 'We have no rivals: leave out all six.',
  alone: 'Does not apply: I work alone.',
  aloneOnCalls: 'I work alone: leave out all six.',
  leftOut: (alone: boolean) =>
    `Left out: you ${alone ? 'work alone' : 'have no rivals'}. Any answer from 0 to 4 asks all six again.`,
  changeBusiness: 'Change it in Your business',
  evidence: 'Could you show a new colleague today?',
  addNote: 'Add a note',
  note: 'Your note',
  noteHint: 'Only for you. Up to 2,000 characters.',
  noteTooLong: (count: string) => `This note has ${count} characters. Shorten it to 2,000.`,
  noteWaits: 'Without an answer this note is not kept.',
  clear: 'Clear',
  undo: 'Undo',
  keys: (withNotApplicable: boolean) =>
    `Keys 0 to 4${withNotApplicable ? ', D and N' : ' and D'} choose an answer. Enter continues.`,
  keysOff: 'Number keys are off.',
  useKeys: 'Use number keys',
  business: {
    title: 'Your business',
    startTitle: 'First, your business',
    lead: 'Three lines, then the first question. Each can be changed later.',
    name: 'Name of the business',
    nameLong: (count: string) =>
      `This name has ${count} characters. Paper has room for about 60; the rest is kept, not printed.`,
    kind: 'What kind of business is it?',
    focus: 'Think of the customers you would hate to lose. Who are they?',
    focusHint: 'For example: families within ten minutes’ walk.',
    more: 'More about the business',
    people: 'Who works in it?',
    alone: 'I work alone',
    team: 'We are a team',
    rivals: 'Do you have rivals?',
    hasRivals: 'Yes',
    noRivals: 'No, so “A rival calls” is left out',
    customers: 'Customers in a year',
    customersHint: 'A rough number will do. “220 a day” works too.',
    customersWrong: 'Write a whole number from 1 to 100,000,000, like 1,800.',
    customersADay: 'That is one day. Use the offer below, or write the number of a year.',
    readAs: (number: string) => `Read as ${number}.`,
    openDays: 'Open how many days a year?',
    openDaysWrong: 'Write a number of days from 1 to 366.',
    perDayTimes: (perDay: string, days: string, total: string) =>
      `${perDay} a day on ${days} days make ${total} visits. Fewer people, if the same ones come back.`,
    takeVisits: (total: string) => `Use ${total}`,
    currency: 'Currency',
    currencyHint: 'As you write it: € or EUR, £, CHF.',
    respondent: 'Who answers?',
    role: 'In which role?',
    roleHint: 'Owner, shop lead, coach …',
  },
  check: {
    title: (part: string) => `Your answers: ${part}`,
    lead: 'Change what does not sound right. Nothing is scored on this page.',
    question: 'Question',
    answer: 'Answer',
    changeItem: (question: string) => `Change: ${question}`,
    guesses: 'Two guesses',
    guess: 'One guess',
    guessesHint:
      'They decide what comes first. A rough guess is fine; leave out what you cannot say.',
    guessHint:
      'It decides what comes first. A rough guess is fine; leave it out if you cannot say.',
    stakes: 'If this goes wrong, do they leave?',
    reach: 'Of 20 customers, how many meet this in a year?',
    reachChoice: 'Choose a number',
    reachOf: (of20: number) => `${of20} of 20`,
    assumed: 'Not said yet: counted as all 20.',
  },
  pause: {
    title: (part: string) => `${part}: done`,
    titleOpen: (part: string, open: number) =>
      open === 1 ? `${part}: one question open` : `${part}: ${open} questions open`,
    soFar: (answered: number, of: number) => `${answered} of ${of} questions answered.`,
    minutes: (minutes: number) =>
      minutes <= 1
        ? 'About a minute in this sitting.'
        : `About ${minutes} minutes in this sitting.`,
    next: (part: string) => `Next: ${part}.`,
    openBefore: (open: number) =>
      open === 1
        ? 'One question further up is still open; the results say what it would change.'
        : `${open} questions further up are still open; the results say what they would change.`,
    allSix: 'That was the last of the six. Your first chart is ready to look at.',
    allFive: 'That was the last of the five. The results have a map of how you keep and win.',
    seeResults: 'See what you have',
    toOpen: 'Answer what is open',
    toOverview: 'To the overview',
    keepingWord: 'Go on with Keeping our word',
  },
} as const;
