import type { DimensionWords } from '#domain/words.ts';

export const words: DimensionWords<'anticipation'> = {
  intro:
    'After a while people look around again. Often you can see it coming, and be there first. Earlier: your habit. Now: the last ones who were due, the last one who left.',
  timeFrame: 'The last twelve months.',
  items: {
    'anticipation.cycle': {
      question: 'Do you know how long customers usually wait before they buy again?',
      options: [
        'It differs; we have not looked.',
        'We wonder when someone has gone quiet.',
        'We agreed to find out; for some kinds we did.',
        'We know it by kind, for nine in ten customers.',
        'As 3; each year we work it out again.',
      ],
      show: 'the usual time, for each kind of customer',
      why: 'To be early, know when it is time.',
      firstStep: 'For ten customers, write down the dates of their last two purchases.',
      plain: 'knowing when customers buy again',
      fix: 'Work out how long each kind takes to buy again.',
      byKind: {
        counter: {
          question: 'Do you know how often each of your regulars usually comes?',
          options: [
            'It differs; we have not looked.',
            'We wonder when someone has gone quiet.',
            'We agreed to find out; for some we did.',
            'We know it for nine in ten regulars; it is noted.',
            'As 3; each year we go through it again.',
          ],
          show: 'the list of regulars: how often each one comes',
          firstStep: 'Write down ten regulars; tick each visit this week.',
          plain: 'knowing how often regulars come',
          fix: 'Note how often your regulars usually come.',
        },
        appointment: {
          question: 'Do you know how long customers usually wait before they book again?',
          firstStep: 'For ten customers, write down the dates of their last two visits.',
          plain: 'knowing when customers book again',
          fix: 'Work out how long each kind takes to book again.',
        },
        job: {
          question: 'Do you know how long it usually takes until customers need you again?',
          firstStep: 'For ten customers, write down the dates of their last two jobs.',
          plain: 'knowing when customers need you again',
          fix: 'Work out when each kind needs you again.',
        },
        contract: {
          question: 'Do you know how long customers usually wait before they change something?',
          firstStep: 'For ten customers, write down when they last changed something.',
          plain: 'knowing when customers want a change',
          fix: 'Work out when each kind wants a change.',
        },
      },
    },
    'anticipation.signs': {
      question: 'How did you notice the last customer who was drifting away?',
      options: [
        'We didn’t.',
        'They had gone, or told us they would.',
        'We agreed on signs to watch; now and then we look.',
        'By two signs, such as a longer gap, checked each month.',
        'As 3; a sign helped us keep someone this year.',
      ],
      show: 'the list of signs, with last month’s names',
      why: 'Leaving starts small: a longer gap, a shorter answer.',
      firstStep: 'Choose two signs; look for them in ten customers.',
      plain: 'spotting early signs of leaving',
      fix: 'Each month, look for two early signs of leaving.',
      byKind: {
        contract: {
          options: [
            'We didn’t.',
            'They had given notice.',
            'We agreed on signs to watch; now and then we look.',
            'By two signs, such as fewer users, checked each month.',
            'As 3; a sign helped us keep someone this year.',
          ],
          why: 'Leaving starts small: fewer users, a shorter answer.',
        },
      },
    },
    'anticipation.timing': {
      question: 'Had you been in touch before your last five customers were due again?',
      options: [
        'With some, by chance.',
        'Only once they had asked a rival.',
        'We agreed on dates; with some we kept them.',
        'With all five, on the date in our diary; we check.',
        'As 3; we tried earlier or later dates, then chose.',
      ],
      show: 'next month’s dates: who is due, who gets in touch',
      why: 'Once they look around, you are one of several.',
      firstStep: 'Find five customers who are due; get in touch this week.',
      plain: 'getting in touch before they look around',
      fix: 'Get in touch before they start to look around.',
      byKind: {
        counter: {
          question: 'Had you asked before the last five yearly orders came round?',
          show: 'next season’s dates: which orders come, whom we ask',
          firstStep: 'Find five orders from this time last year; ask about them now.',
          plain: 'asking before yearly orders come round',
          fix: 'Ask before the yearly orders come round.',
        },
        job: {
          question: 'Were you in touch before your last five customers were due a check?',
          plain: 'getting in touch before a check is due',
        },
        contract: {
          question: 'Had you been in touch before your last five contracts were up for renewal?',
          plain: 'getting in touch before a contract is up',
        },
      },
    },
    'anticipation.next-offer': {
      question: 'How did you choose what you last suggested to a regular customer?',
      options: [
        'It came to mind.',
        'All get the same, until they ask.',
        'We agreed on a next step by kind; often we forget.',
        'Each kind has a next step ready; nine in ten get it.',
        'As 3, chosen from what they use or told us.',
      ],
      show: 'the list: kind of customer, next useful step',
      why: 'The next good idea should be yours.',
      firstStep: 'For three kinds of customer, write down a useful next step.',
      plain: 'having a useful next step ready',
      fix: 'Have a useful next step ready for each kind.',
      byKind: {
        counter: {
          question: 'How did you choose what you last told a regular to try?',
          options: [
            'It came to mind.',
            'It was what had to go that day.',
            'We agreed what goes with what; often we forget.',
            'Each kind has something to try next; nine in ten hear it.',
            'As 3, chosen from what they like or told us.',
          ],
          show: 'the list: kind of regular, what to try next',
          firstStep: 'For three kinds of regular, write down what to try next.',
          fix: 'Know what each kind of regular should try next.',
        },
      },
    },
    'anticipation.first-90-days': {
      question: 'For your latest new customer, what was planned in the first 90 days?',
      options: [
        'Nothing; they have what they wanted.',
        'We get in touch when something is wrong.',
        'We agreed on some contacts; often they slip.',
        'Contacts with dates; nine in ten take place.',
        'As 3; fewer leave early than last year.',
      ],
      show: 'the plan for the first 90 days, with ticks',
      why: 'Whoever has just come can go just as easily.',
      firstStep: 'Plan three contacts with your latest new customer; write down the dates.',
      plain: 'looking after new customers for 90 days',
      fix: 'Plan a new customer’s first 90 days, with dates.',
      byKind: {
        counter: {
          question: 'What is planned to turn a new face into a regular?',
          options: [
            'Nothing; they come back or they don’t.',
            'We notice once they have stopped coming.',
            'We agreed to learn their names; often we forget.',
            'Three small steps, the name first; nine in ten get them.',
            'As 3; more of them became regulars than last year.',
          ],
          show: 'the three steps, with last month’s new regulars',
          firstStep: 'Learn the names of three new faces this week.',
          fix: 'Plan three steps from new face to regular.',
        },
      },
    },
    'anticipation.leavers': {
      question: 'What did the last customer who left tell you?',
      options: [
        'We don’t know who that was.',
        'We heard something later, by chance.',
        'We agreed to ask; often it feels too late.',
        'Their reason; we ask nine in ten within a month, then act.',
        'As 3; the door stays open, so some came back.',
      ],
      show: 'the last five answers, with what we did',
      why: 'Whoever has left can say what others keep to themselves.',
      firstStep: 'Call one customer who left: “What should we have done better?”',
      plain: 'asking those who leave one question',
      fix: 'Ask everyone who leaves one short question.',
      byKind: {
        counter: {
          question: 'What did the last regular who stopped coming tell you?',
          firstStep: 'Ask a regular you have lost: “What should we have done better?”',
          plain: 'asking regulars who leave one question',
        },
      },
    },
  },
  pause: {
    covered: 'Before they look around: the signs, the date, the next step.',
    thought: 'Who is due next month? You could be the first to ask.',
  },
};
