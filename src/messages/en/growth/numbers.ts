import type { DimensionWords } from '#domain/words.ts';

export const words: DimensionWords<'numbers'> = {
  intro:
    'Six questions about last year’s numbers. What counts is whether you know them, not how high they are. Earlier: your habit. Now: the last year.',
  timeFrame: 'The last twelve months.',
  items: {
    'numbers.churn': {
      question: 'How many customers did you lose last year?',
      options: [
        'We couldn’t say.',
        'We have a feeling, mostly after a bad month.',
        'We agreed who counts as lost; some years we count.',
        'We know; every year we count, by the same rule.',
        'As 3, each quarter, for each kind of customer.',
      ],
      show: 'last year’s numbers: had, lost, by which rule',
      why: 'A slow leak is easy to miss without a number.',
      firstStep: 'Decide when a customer counts as lost; write down the rule.',
      plain: 'knowing how many customers you lose',
      fix: 'Count lost customers each year, by one rule.',
      byKind: {
        counter: {
          question: 'How many of your regulars did you lose last year?',
          firstStep: 'Decide when a regular counts as lost; write down the rule.',
          fix: 'Count lost regulars each year, by one rule.',
        },
      },
    },
    'numbers.margin': {
      question: 'After costs, how much do you earn from an average customer a year?',
      options: [
        'Nobody here could say.',
        'We see the total, once the year is over.',
        'We agreed to work it out; so far it is rough.',
        'Each year we work it out per customer.',
        'As 3, for each kind; we acted on it this year.',
      ],
      show: 'the sheet: sales, costs, what is left per customer',
      why: 'The busiest customer may bring in the least.',
      firstStep: 'Take one typical customer: a year’s sales, less goods, less time.',
      plain: 'knowing what you earn per customer',
      fix: 'Work out what you earn per customer, after costs.',
    },
    'numbers.cost': {
      question: 'What did it cost you to win one new customer?',
      options: [
        'We have not worked it out.',
        'We look when the bill seems too high.',
        'We agreed to add it up; so far it is rough.',
        'We work it out each year, with the cost of keeping one.',
        'As 3, for each way customers find us.',
      ],
      show: 'the sheet: cost of one won, cost of one kept',
      why: 'Only with both numbers can you compare winning with keeping.',
      firstStep: 'Add up what last year’s new customers cost; divide by their number.',
      plain: 'knowing what a new customer costs',
      fix: 'Work out what one new customer costs you.',
    },
    'numbers.reasons': {
      question: 'Which reason for leaving was the most common last year?',
      options: [
        'We couldn’t name one.',
        'We have an opinion, mostly from the last case.',
        'We agreed to keep a tally; it has gaps.',
        'The year’s tally shows it, for at least half who left.',
        'As 3; we see how it moves from year to year.',
      ],
      show: 'the tally: moved away, price, fault, rival, silence, unknown',
      why: 'The reason you remember may not be the common one.',
      firstStep: 'Start a tally sheet with one line for each reason to leave.',
      plain: 'counting why customers leave',
      fix: 'Keep a tally of why customers leave.',
    },
    'numbers.weighed': {
      question:
        'How did you decide: spend on keeping customers, or on winning new ones?',
      options: [
        'We didn’t; it came out that way.',
        'As before, until sales fell.',
        'We agreed to use our numbers; often habit wins.',
        'By our numbers, which we go through once a year.',
        'As 3; money or hours moved because of them.',
      ],
      show: 'the last decision, with its numbers',
      why: 'Money goes where it went before, unless someone asks.',
      firstStep: 'Add up last week’s hours: winning customers, keeping customers.',
      plain: 'weighing winning against keeping',
      fix: 'Once a year, decide by numbers: keeping or winning.',
    },
    'numbers.owner': {
      question: 'Whose job is it that customers stay?',
      options: [
        'Everybody’s, so nobody’s.',
        'Whoever has time, once someone has left.',
        'One name is agreed; other work comes first.',
        'One person’s, by name; each quarter we look at the numbers.',
        'As 3; it is one of that person’s goals.',
      ],
      show: 'the name, with the notes from last quarter',
      why: 'What is everybody’s job waits for somebody.',
      firstStep: 'Agree on one name; put a date each quarter into the diary.',
      plain: 'naming who sees that customers stay',
      fix: 'Name one person who sees that customers stay.',
    },
  },
  pause: {
    covered: 'Knowing your numbers: lost, won, earned, and why they left.',
    thought: 'Which of these numbers could you have by Friday?',
  },
};
