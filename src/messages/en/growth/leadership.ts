import type { DimensionWords } from '#domain/words.ts';

/**
 * How the call is run comes before how often (evidence.md, “Sales coaching works”). What belongs to
 * each kind of call before and after it: content.md 64–66.
 */
export const words: DimensionWords<'leadership'> = {
  intro:
    'Two of you are with a customer: on a visit, by phone, at the counter, on screen. You show a skill, you share the work, or you only watch. Any of these is a call here.',
  timeFrame: 'The last three months.',
  items: {
    'leadership.training': {
      question: 'Who was last shown a skill while a customer was there?',
      options: [
        'People pick things up by being around.',
        'Someone who had made a mistake.',
        'We agreed to show one skill at a time; sometimes we do.',
        'Everyone, each quarter: one skill, agreed beforehand; we note it.',
        'As 3; we saw that skill get better.',
      ],
      show: 'the diary: which skill, for whom, when',
      why: 'Seeing it done can teach more than being told.',
      firstStep: 'Agree one skill with a colleague; show it with the next customer.',
      plain: 'showing a skill with a customer there',
      fix: 'Show one agreed skill while a colleague watches.',
    },
    'leadership.joint': {
      question: 'When two of you last looked after one customer, were the parts agreed?',
      options: [
        'Each said what came to mind.',
        'The second one joined when the first got stuck.',
        'We agreed to share the parts; often they mix.',
        'Yes, beforehand; everyone does this at least once a quarter.',
        'As 3; customers say that we work well together.',
      ],
      show: 'the note from the last time: who did which part',
      why: 'Without parts, two people talk at once.',
      firstStep: 'Before your next shared customer, agree who opens, who explains, who ends.',
      plain: 'agreeing the parts when two are there',
      fix: 'Agree who does which part before you start.',
    },
    'leadership.coaching': {
      question: 'The last time you only watched a colleague with a customer, did you stay silent?',
      options: [
        'Nobody here only watches.',
        'Until it went badly; then we stepped in.',
        'We agreed to; often we say something.',
        'Yes; afterwards we said what we saw. Everyone’s turn comes each quarter.',
        'As 3; each got better at one thing this year.',
      ],
      show: 'the diary: whom we watched, what we said afterwards',
      why: 'You hear more when you say nothing.',
      firstStep: 'Watch a colleague for ten minutes in silence; then name two strengths.',
      plain: 'watching a colleague in silence',
      fix: 'Watch in silence; afterwards say what you saw.',
      byKind: {
        counter: {
          question: 'The last time you only watched a colleague serve, did you stay silent?',
        },
        appointment: {
          question: 'The last time you sat in with a colleague, did you stay silent?',
          firstStep: 'Sit in with a colleague for ten minutes in silence; then name two strengths.',
        },
        job: {
          question: 'The last time you went along to watch a colleague, did you stay silent?',
        },
        contract: {
          question: 'The last time you only listened to a colleague’s call, did you stay silent?',
          firstStep: 'Listen to a colleague’s call in silence; then name two strengths.',
        },
      },
    },
    'leadership.briefing': {
      question: 'What did you go through before you last went along?',
      options: [
        'Nothing; we went straight in.',
        'A word or two on the way.',
        'We have a list of points; often some are left out.',
        'Nine times in ten, every point: aim, who does what, likely obstacles.',
        'As 3; the colleague had prepared it.',
      ],
      show: 'the note: aim, who does what, answers to likely obstacles',
      why: 'What was not agreed is made up on the spot.',
      firstStep: 'Before the next call, agree the aim, who does what, likely obstacles.',
      plain: 'agreeing every point before a call',
      fix: 'Before a call, agree aim, parts, likely obstacles.',
      byKind: {
        counter: {
          question: 'What did you go through before you last stood by a colleague?',
          options: [
            'Nothing; we started straight away.',
            'A word as the customer came in.',
            'We have a list of points; often some are left out.',
            'Nine times in ten, every point: aim, who does what, likely obstacles.',
            'As 3; the colleague had prepared it.',
          ],
          firstStep: 'Before opening, agree with a colleague: aim, parts, likely obstacles.',
          plain: 'agreeing every point before opening',
          fix: 'Before opening, agree aim, parts, likely obstacles.',
        },
      },
    },
    'leadership.review': {
      question: 'Afterwards, what did you two talk over?',
      options: [
        'Nothing; the day went on.',
        'Whatever had gone wrong.',
        'We agreed on five questions; often some are missed.',
        'All five, the same day, nine times in ten.',
        'As 3; we began with last time’s next steps.',
      ],
      show: 'the note from the last call: five answers, one name',
      why: 'Five: did it work, what helped, what hindered, what would be better, who does what?',
      firstStep: 'After the next call, ask: did it work, what helped, what would be better?',
      plain: 'asking five questions after a call',
      fix: 'Talk each call over the same day, in five questions.',
    },
    'leadership.roles': {
      question: 'Who led the talk, once the customer was there?',
      options: [
        'Whoever had something to say.',
        'The boss did, once it got hard.',
        'We agreed who would; often we change halfway.',
        'The agreed person, nine times in ten; who stands where is settled too.',
        'As 3; the customer could not tell who was learning.',
      ],
      show: 'how the colleague saw it, in three lines',
      why: 'When the boss speaks, the customer turns to the boss.',
      firstStep: 'Next time, agree who leads; stand or sit so that it shows.',
      plain: 'letting the agreed person lead',
      fix: 'Agree beforehand who leads the talk.',
    },
  },
  pause: {
    covered: 'Going along on calls: before, during, after.',
    thought: 'Whom would you like to listen to this week? Ask if you may.',
  },
};
