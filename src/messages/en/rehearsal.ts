import type { Spread } from '#domain/workshop/practice-cue.ts';
import type { CountCheck, LevelCount } from '#domain/workshop/practice-hands.ts';
import type { PracticePersonId } from '#domain/workshop/practice-people.ts';
import type { Stage } from '#domain/workshop/workshop.ts';

/** The practice room: twelve people who do not exist, for a coach who rehearses alone. */

type Hint = { readonly say: string; readonly do: string };

const SMALL_NUMBERS = [
  ...['none', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
] as const;
const number = (count: number) => SMALL_NUMBERS[count] ?? String(count);
const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const people = (count: number) => (count === 1 ? 'one person' : `${number(count)} people`);

/** "three people held up 4", "one person had no opinion". */
function held({ level, held: count }: LevelCount): string {
  if (count === 0)
    return level === 'dont-know' ? 'everybody had an opinion' : `nobody held up ${level}`;
  return level === 'dont-know'
    ? `${people(count)} had no opinion`
    : `${people(count)} held up ${level}`;
}

const gap = (rows: readonly LevelCount[]) =>
  rows.reduce((sum, row) => sum + Math.abs(row.held - row.counted), 0);
const list = (rows: readonly LevelCount[]) => rows.map(held).join(', ');

function missed(rows: readonly LevelCount[]): string {
  const count = gap(rows);
  return `${capital(number(count))} ${count === 1 ? 'hand was' : 'hands were'} missed: ${list(rows)}.`;
}

function added(rows: readonly LevelCount[]): string {
  const count = gap(rows);
  return `${capital(number(count))} ${count === 1 ? 'hand was' : 'hands were'} counted too many: ${list(rows)}.`;
}

const THREE = 'Take three at most, each with a name and a day.';
const READ_ALOUD = 'Read the three rules aloud, slowly. Then press Page Down.';

export const rehearsal = {
  name: 'Practice room',
  /** The title of the console. */
  title: (business: string) => `Practice room: ${business}`,
  notice:
    'The twelve people are simulated and their answers are made up. Nothing of it counts as a result.',
  start: {
    title: 'Rehearse first',
    lead: 'Twelve simulated people answer. The questions, the way and the time are those chosen above; a name is not needed.',
    button: 'Rehearse with twelve simulated people',
    business: 'Made-up business',
  },
  listed: (business: string) => `Practice room, ${business}`,
  goOnWith: (business: string) => `Go on with the practice room of ${business}`,
  removeOf: (business: string) => `Delete the practice room of ${business}`,
  /** Instead of the result. */
  noResult: {
    title: 'That was the rehearsal',
    text: 'In a real room the result opens here as an assessment. Not this one: nobody gave these answers, and they must not stand beside real ones.',
    real: 'Run a real workshop',
  },
  people: {
    owner: 'Owner',
    critic: 'Critic',
    optimist: 'Optimist',
    newcomer: 'New colleague',
    veteran: 'Longest here',
    counter: 'At the counter',
    bookkeeper: 'Bookkeeper',
    telephone: 'On the phone',
    sales: 'Sales',
    driver: 'On the road',
    planner: 'Planner',
    weekend: 'Weekend help',
  } satisfies Record<PracticePersonId, string>,
  hands: {
    title: 'What you see in the room',
    hint: 'Count these hands and type them in below, as on the day. The screen does not show them.',
    list: 'Twelve people',
    up: (person: string, level: number) => `${person} holds up ${level}`,
    noOpinion: (person: string) => `${person} has no opinion`,
    waiting: (person: string) => `${person} is still thinking`,
    count: (up: number, of: number) =>
      up < of ? `${up} of ${of} hands are up. Wait.` : 'All hands are up. Count.',
    check: ({ counted, held: all, missed: few, added: many }: CountCheck): string => {
      if (few.length + many.length === 0) {
        return `You counted ${counted} of ${all}, the same as the room.`;
      }
      return [
        ...(few.length > 0 ? [missed(few)] : []),
        ...(many.length > 0 ? [added(many)] : []),
      ].join(' ');
    },
  },
  ballots: {
    title: 'What comes in',
    hint: 'Ballots from phones come in by themselves in about a minute. One comes twice, one link arrives damaged: read what the console says.',
    paper: 'On the table',
    paperHint: 'Type each of these below, as they lie there.',
    noPaper: 'No paper ballot lies on the table yet.',
    card: (card: number) => `Ballot ${card}`,
    typed: 'in, the same as the paper',
    differs: (typed: string, digit: string, place: number) =>
      `at place ${place} you typed ${typed}, the paper says ${digit}. Type the ballot again; the later one counts.`,
    allIn:
      'Everybody is in. What came damaged or too early has come once more, and that one counts.',
    damaged:
      'One link is damaged. On the day, ask the sender to hand in once more. Here it comes again by itself in a few seconds.',
    atOnce: 'Everyone at once',
  },
  slips: {
    title: 'Slips on the table',
    hint: 'Twelve people have written letters on a slip. Type a few of them, then take in the rest at once.',
    slip: (voter: number) => `Slip ${voter}`,
    isIn: 'in',
    allIn: 'All slips are in. Close the vote.',
    atOnce: 'All slips at once',
  },
  cue: {
    label: 'Rehearsal',
    say: 'Say',
    do: 'Do',
    minutes: (minutes: number) => `The run sheet gives this part ${minutes} minutes.`,
    questions: (minutes: number, questions: number, each: number) =>
      `The run sheet gives ${minutes} minutes for ${questions} questions, about ${each} ${each === 1 ? 'minute' : 'minutes'} each.`,
    late: 'The time for this part is nearly used up. Come to an end, or take five minutes more.',
    tables: 'There is time for tables: two minutes there first, then together.',
    welcome: {
      60: {
        say: 'Thank you for coming. Nobody is graded today. We look at how customers meet us.',
        do: READ_ALOUD,
      },
      90: {
        say: 'Let me tell you about one customer of ours. Which customers do we think of today?',
        do: `Tell the story in two minutes, then agree on the customers. ${READ_ALOUD}`,
      },
      120: {
        say: 'Let me tell you about one customer of ours. Which customers and which moments do we think of today?',
        do: `Tell the story, then agree on the customers and their way with us. ${READ_ALOUD}`,
      },
    } satisfies Record<60 | 90 | 120, Hint>,
    stages: {
      ballots: {
        say: 'Answer for yourself and in silence. No opinion is an answer too.',
        do: 'Wait for the phones, type the paper, ask for what is missing. Reveal when everybody is in.',
      },
      overview: {
        say: 'Read this for yourself for a minute. Where did you expect us to differ?',
        do: 'Be silent while they read. The most split question stands on top.',
      },
      break: {
        say: 'Ten minutes. We begin on time.',
        do: 'Leave the screen as it is. Note who has not spoken yet.',
      },
      dots: {
        say: 'You have three dots. Put them, in silence, where we should begin.',
        do: 'Give them two minutes. Nobody sees a dot before you close the vote.',
      },
      'dots-closed': {
        say: 'This is what we chose. Does anything surprise you?',
        do: 'On a tie, vote once more between these or leave it. Then go on to the actions.',
      },
      close: {
        say: 'This is what we agreed. Thank you for your honest answers.',
        do: 'Read the actions aloud with their names. Go through the parking lot, then end on time.',
      },
    } satisfies Record<Exclude<Stage, 'welcome' | 'question' | 'actions'> | 'dots-closed', Hint>,
    actions: {
      60: {
        say: 'What would a customer notice by next month? Who does it, and by when?',
        do: `Ideas in silence first, then in pairs. ${THREE}`,
      },
      90: {
        say: 'Write down one idea each. Then we hear them, one from everybody.',
        do: `Let nobody comment before all have spoken. ${THREE}`,
      },
      120: {
        say: 'Write down one idea each. Then choose the best two at your table.',
        do: `Hear one table after the other. ${THREE}`,
      },
    } satisfies Record<60 | 90 | 120, Hint>,
    collect: {
      say: 'Read the five sentences. On three, hold up your number. One, two, three.',
      do: 'Wait until all hands are up, count, type. Then press R to reveal.',
    },
    reveal: {
      split: {
        say: 'We see two different things. That is worth our time.',
        do: 'Let them look for a moment and explain nothing. Then go on to the talk.',
      },
      mixed: {
        say: 'Most of us are close, some see it another way.',
        do: 'Ask what they notice first. Then go on to the talk.',
      },
      agreed: {
        say: 'Here we agree. Good to know.',
        do: 'Do not talk it to pieces. Go to the next question.',
      },
      hidden: {
        say: 'There are too few answers to show.',
        do: 'Go back and count once more, or go on.',
      },
    } satisfies Record<Spread, Hint>,
    talk: {
      split: {
        say: 'Who would like to speak for the lowest number? And then for the highest?',
        do: 'Two minutes for each side, one example each. Write down one line of what was said.',
      },
      mixed: {
        say: 'What does somebody see who gave the lowest number?',
        do: 'Take one example from each side. Write down one line.',
      },
      agreed: {
        say: 'Does anybody see it another way?',
        do: 'Count to five in silence. Then go on.',
      },
      hidden: {
        say: 'Shall we come back to this later?',
        do: 'Park it, and go on.',
      },
    } satisfies Record<Spread, Hint>,
    second: {
      say: 'You have heard both sides. Nobody has to change. On three, hold up your number again.',
      do: 'Count once more. The numbers move, but seldom all the way.',
    },
    compare: {
      closer: {
        say: 'We have come closer. What did you hear that moved you?',
        do: 'Take one answer, then go on. Both votes are kept.',
      },
      apart: {
        say: 'We still see it in different ways, and that may stay so.',
        do: 'Do not push. Ask whether it belongs to the actions or to the parking lot.',
      },
    },
  },
} as const;
