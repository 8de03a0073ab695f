import type { DimensionWords } from '#domain/words.ts';

/**
 * Level 3 is “all five”: of five, only that is not below nine in ten (instrument.md 3.2).
 */
export const words: DimensionWords<'retention'> = {
  intro:
    'Take the last five times you got in touch with a customer: a call, a letter, a message, a word at the counter beyond the sale. Earlier: your habit. Now: the last five.',
  timeFrame: 'The last five contacts.',
  items: {
    'retention.unique': {
      question: 'How many of the last five contacts told the customer something new?',
      options: [
        'It depended on who made them.',
        'One at most, because something had happened.',
        'We agreed to bring news; some of the five did.',
        'All five, each with news of its own; we checked.',
        'As 3; customers ask what is next.',
      ],
      show: 'the last five, each with its news',
      why: 'The same words twice teach people not to listen.',
      firstStep: 'For your next five contacts, write down one thing that is new.',
      plain: 'bringing news with each contact',
      fix: 'Bring something new with each contact.',
      byKind: {
        counter: {
          question: 'In how many of your last five talks did a regular hear something new?',
          options: [
            'It depended on who was serving.',
            'One at most, because something had happened.',
            'We agreed to bring news; in some we did.',
            'In all five, each time something else; we checked.',
            'As 3; regulars ask us what is new.',
          ],
          show: 'this week’s news, on a note by the till',
          firstStep: 'Put one piece of news by the till; tell it to five regulars.',
          plain: 'having something new to tell regulars',
          fix: 'Have something new to tell your regulars.',
        },
      },
    },
    'retention.memorable': {
      question: 'Which of the five left something behind: a tip, a laugh, a keepsake?',
      options: [
        'Some may have; we did not think about it.',
        'One at most, made up on the spot.',
        'We agreed on something; some of the five left it.',
        'All five did, as we had planned; we checked.',
        'As 3; customers mentioned it weeks later.',
      ],
      show: 'two things that customers kept',
      why: 'What leaves nothing behind is soon forgotten.',
      firstStep: 'Choose one useful tip; leave it with your next five customers.',
      plain: 'leaving something worth keeping',
      fix: 'Leave something behind that is worth keeping.',
    },
    'retention.personal': {
      question: 'Did each of the five touch on what matters to that customer?',
      options: [
        'It depended on who made it.',
        'The name did; the rest only if they mentioned it.',
        'We agreed to use our notes; in some we did.',
        'All five did, from notes on their plans; we checked.',
        'As 3; customers told us their news unasked.',
      ],
      show: 'the notes on three of the five',
      why: 'A name alone is not yet personal.',
      firstStep: 'For five customers, write down what matters to each of them now.',
      plain: 'speaking of what matters to each customer',
      fix: 'Note what matters to each customer, then use it.',
      byKind: {
        counter: {
          options: [
            'It depended on who was serving.',
            'We knew the face; the rest only if they told us.',
            'We agreed to remember; in some we did.',
            'All five did, from what we note for each other.',
            'As 3; regulars told us their news unasked.',
          ],
          firstStep: 'For five regulars, write down what matters to each of them now.',
        },
      },
    },
    'retention.rhythm': {
      question: 'Were those five due, or did they just come up?',
      options: [
        'They just came up.',
        'Business was slow, so we got in touch.',
        'We agreed on dates; some of the five kept them.',
        'All five were due; dates follow how much and how often they buy.',
        'As 3; we moved dates after customers’ answers.',
      ],
      show: 'the calendar, with the last five ticked off',
      why: 'Some buy monthly, some yearly; one date cannot suit both.',
      firstStep: 'List twenty customers: how much, how often they buy, next date.',
      plain: 'keeping a rhythm with each customer',
      fix: 'Set dates by how much, how often customers buy.',
      byKind: {
        counter: {
          question: 'Were those five on a list, or did they just come up?',
          options: [
            'They just came up.',
            'It was quiet, so we talked.',
            'We agreed on a list; some of the five were on it.',
            'All five were, best regulars first; we tick them off.',
            'As 3; the list changed because of what customers said.',
          ],
          show: 'the list of regulars, with the last five ticked off',
          why: 'Without a list, the quiet ones are forgotten.',
          firstStep: 'List your twenty best regulars; tick each one you talk to.',
          plain: 'keeping a list of regulars to talk to',
          fix: 'Keep a list of regulars to talk to, best first.',
        },
        appointment: {
          options: [
            'They just came up.',
            'The diary was empty, so we got in touch.',
            'We agreed on dates; some of the five kept them.',
            'All five were due; dates follow what each customer needs.',
            'As 3; we moved dates after customers’ answers.',
          ],
          why: 'A monthly visitor and a yearly visitor need different dates.',
          firstStep: 'List twenty customers: what they need, how often, next date.',
          fix: 'Set dates by what each customer needs, how often.',
        },
      },
    },
    'retention.restraint': {
      question: 'How do you know that the five were welcome?',
      options: [
        'We did not think about it.',
        'Someone tells us when it is too much.',
        'We agreed to ask; some of the five were asked.',
        'All five had said so; each year we stop what isn’t wanted.',
        'As 3; they choose what they get, how often.',
      ],
      show: 'what we no longer send, with the date',
      why: 'People listen to what they asked for.',
      firstStep: 'Ask five customers: “What would you rather not get from us?”',
      plain: 'sending only what customers want',
      fix: 'Ask customers what they want to get from you.',
      byKind: {
        counter: {
          options: [
            'We did not think about it.',
            'We see it when someone turns away.',
            'We agreed to look first; in some we did.',
            'All five had time; each year we drop what isn’t wanted.',
            'As 3; they choose what they hear from us, how often.',
          ],
          show: 'what we no longer say or send, with the date',
          firstStep: 'Ask five regulars: “What would you rather not hear from us?”',
          plain: 'telling regulars only what is welcome',
          fix: 'Ask regulars what they want to hear from you.',
        },
      },
    },
    'retention.open-line': {
      question: 'The last five who called or wrote: how easily did they get through?',
      options: [
        'It depended on who picked up.',
        'They had to try again.',
        'We agreed on one number; some still waited.',
        'All five got through, or had an answer on time; we check.',
        'As 3; they tell us of trouble while it is small.',
      ],
      show: 'the last ten messages in, with the times of our answers',
      why: 'Whoever cannot reach you may try someone else.',
      firstStep: 'Call your own number in a busy hour; note what happens.',
      plain: 'being easy to reach',
      fix: 'Make it easy to reach you, with an answer on time.',
    },
  },
  pause: {
    covered: 'The last five contacts: the news, the notes, the dates, the way in.',
    thought: 'Which good customer has not heard from you for longest? What would please them?',
  },
};
