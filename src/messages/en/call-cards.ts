/** Going along on a call: three kinds, each with its own purpose and place to sit. */
export const CALL_CARDS = [
  {
    id: 'training',
    title: 'Training call',
    purpose: 'The lead shows one skill; the other one watches.',
    seat: 'The lead sits nearest the customer; the other one sees both faces.',
    before: [
      'What we want from this call',
      'What is to be learned',
      'The skill that will be shown',
      'What the one who watches does',
    ],
    after: [
      'Did we get what we wanted?',
      'What helped?',
      'What was in the way?',
      'Another way to do it?',
    ],
  },
  {
    id: 'joint',
    title: 'Joint call',
    purpose: 'Two people, one call, agreed parts.',
    seat: 'Side by side, so that handing over is easy.',
    before: [
      'What we want from this call',
      'How we will go about it',
      'Who plays which part',
      'Who owns which topic',
      'How we hand over to each other',
    ],
    after: [
      'Did we get what we wanted?',
      'What helped?',
      'What was in the way?',
      'How could it be better?',
      'Who does what we promised?',
    ],
  },
  {
    id: 'coaching',
    title: 'Coaching call',
    purpose: 'One leads the call; the other one only listens, and speaks afterwards.',
    seat: 'The one who leads sits nearest; the listener stays out of their sight.',
    before: ['What we want from this call', 'How to go about it', 'What may come up; our answer'],
    after: [
      'Did we get what we wanted?',
      'What was strong?',
      'What to do better?',
      'Another way to do it?',
      'What happens next, by whom?',
    ],
  },
] as const;

export type CallCard = (typeof CALL_CARDS)[number];
